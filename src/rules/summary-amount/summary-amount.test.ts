import { RIGHT_ROLL_UP, rollUpBook, THREE_CARDS, type SmallCard } from "../../../tests/builders/roll-up-book";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from "./index";

/** 총괄표 as it is right, with one of its lines changed. */
function withLine(line: string, changed: string): string {
  if (!RIGHT_ROLL_UP.includes(line)) throw new Error(`no line ${line}`);
  return rollUpBook(RIGHT_ROLL_UP.replace(line, changed));
}

/** The cards with other parts of 1-1. */
function withFirst(parts: Partial<SmallCard>): readonly SmallCard[] {
  return THREE_CARDS.map((card) => (card.number === "1-1" ? { ...card, ...parts } : card));
}

const AREAS = `# 총괄표
단위: 천원
구분 | 계 | 국비 | 군비
행정 | 80000 | 60000 | 20000
환경 | 151000 | 100000 | 51000
합계 | 231000 | 160000 | 71000`;

const ONLY_TABLE = `# 재원별 총괄표
단위: 백만원
분야 | 계 | 국비 | 도비 | 군비
계 | 100 | 40 | 20 | 40
행정 | 60 | 25 | 15 | 20
환경 | 40 | 15 | 5 | 20`;

/** Each row is rounded by itself; 계 adds up the rounded ones, and so misses by 3 across. */
const ROUNDED_ROWS = `# 재원별 총괄표
단위: 백만원
분야 | 계 | 국비 | 도비
계 | 288 | 145 | 140
행정 | 60 | 30 | 29
환경 | 70 | 35 | 34
복지 | 108 | 55 | 52
교통 | 50 | 25 | 25`;

/** 1-1 with 19.6억원, 2-1 with 20.6억원 and so on, in 천원: rounded they are 20, 21 … */
const FINE = THREE_CARDS.map((card): SmallCard => ({ ...card, money: [1960, 2060, 1040, 3010] }));

/** Two with 80.7억원, and two with just 80억원. */
const CUT = [
  ...FINE.slice(0, 2),
  ...["2-1", "2-2"].map((number): SmallCard => ({
    ...FINE[2]!,
    number,
    name: number === "2-1" ? "도시 숲 가꾸기" : "마을 길 넓히기",
    money: [2000, 2000, 1000, 3000]
  }))
];

testRule(rule, {
  passes: [
    { name: "amounts by pledge, area and 계, and their sums", card: rollUpBook(RIGHT_ROLL_UP), passes: 34 },
    { name: "areas in another unit, that nothing counts", card: rollUpBook(AREAS) },
    {
      name: "amounts rounded to a coarser unit",
      card: rollUpBook(
        `# 총괄표
단위: 억원
분야 | 공약 수 | 계 | 국비 | 군비
행정 | 2 | 161 | 80 | 81
환경 | 1 | 81 | 40 | 41
계 | 3 | 242 | 121 | 122`,
        FINE
      )
    },
    {
      name: "amounts cut off to a coarser unit",
      card: rollUpBook(
        `# 총괄표
단위: 억원
관리번호 | 공약명 | 계 | 국비 | 군비
1-1 | 청렴한 공직문화 | 80 | 40 | 40
1-2 | 열린 민원실 | 80 | 40 | 40
2-1 | 도시 숲 가꾸기 | 80 | 40 | 40
2-2 | 마을 길 넓히기 | 80 | 40 | 40
계 | < | 321 | 160 | 161`,
        CUT
      ),
      passes: 21
    },
    { name: "a table alone, by its own sums", card: ONLY_TABLE, passes: 7 },
    { name: "a total that adds up rounded rows", card: ROUNDED_ROWS },
    {
      name: "rounded rows that add up in two steps, in one of them to a miss that is small by itself",
      card: `# 공약사업
단위: 백만원
관리번호 | 공약사업명 | 부서 | 합계 | 기투입 | 투자계획 | < | < | < | < | <
^ | ^ | ^ | ^ | ^ | 소계 | 2022년 | 2023년 | 2024년 | 2025년 | 2026년
합계 | | | 25476 | 4416 | 21058 | 2895 | 4707 | 4478 | 4389 | 4588
1-1-1 | 가람 하수처리장 | 가과 | 720 | 53 | 667 | 176 | 90 | 172 | 69 | 161
1-1-2 | 나루 주차장 | 나과 | 1234 | 192 | 1042 | 303 | 233 | 107 | 298 | 100
1-1-3 | 다솔 둘레길 | 가과 | 6334 | 1374 | 4960 | 767 | 1467 | 1278 | 391 | 1057
1-2-1 | 라온 주택 | 가과 | 632 | 153 | 478 | 98 | 74 | 131 | 50 | 125
1-2-2 | 마루 시장 | 다과 | 2801 | 340 | 2460 | 613 | 366 | 397 | 608 | 476
1-2-3 | 바른 도서관 | 라과 | 13373 | 2242 | 11131 | 906 | 2387 | 2288 | 2943 | 2607
1-3-1 | 가람 돌봄센터 | 나과 | 382 | 62 | 320 | 32 | 90 | 105 | 30 | 62`
    },
    {
      name: "bracketed sources that 계 leaves out, and sources that it has no column for",
      card: `# 재원별 총괄표
단위: 백만원
분야 | 계 | 국비 | 군비 | (민자)
계 | 100 | 60 | 40 | 30
행정 | 60 | 40 | 20 | -
환경 | 40 | 20 | 20 | 30`
    },
    {
      name: "two pledges of one number, that nobody can tell apart",
      card: rollUpBook(
        RIGHT_ROLL_UP,
        THREE_CARDS.map((card) => ({ ...card, number: "1" + (card.number === "2-1" ? "-9" : "") }))
      ).replace("# 1\n", "# 첫째\n")
    },
    {
      name: "pledges whose cards are not there, by the table's own sums only",
      card: rollUpBook(RIGHT_ROLL_UP, THREE_CARDS.slice(0, 2))
    },
    {
      name: "areas of which a card is missing",
      card: rollUpBook(AREAS, THREE_CARDS.slice(0, 2)),
      passes: 6
    },
    {
      name: "the wrong leaf of a card, whose 총계 the roll-up has right",
      card: rollUpBook(RIGHT_ROLL_UP, withFirst({ figures: { E7: 19 } }))
    }
  ],
  notApplicable: [
    { name: "no roll-up", card: rollUpBook("# 메모\n확인할 것") },
    {
      name: "a roll-up without amounts",
      card: rollUpBook("# 총괄표\n분야 | 공약 수\n행정 | 2\n환경 | 1\n계 | 3")
    }
  ],
  reports: [
    {
      name: "a wrong amount of one source of a pledge",
      card: withLine("행정 | 42 | 30 | 12", "행정 | 42 | 33 | 12"),
      findings: [
        {
          messageId: "cards",
          cells: ["총괄표!E5"],
          severity: "error",
          expected: "30",
          actual: "33",
          difference: "3",
          unit: "백만원",
          key: "summary-amount | * | 총괄표 | 1-1 청렴한 공직문화 행정 | 집행액 국비"
        }
      ]
    },
    {
      name: "a wrong total",
      card: withLine("계 | < | < | 231", "계 | < | < | 213"),
      findings: [{ messageId: "cards", cells: ["총괄표!D4"], expected: "231", actual: "213" }]
    },
    {
      name: "a wrong amount of an area",
      card: withLine("80 | 60 | 20", "80 | 60 | 25"),
      findings: [{ messageId: "cards", cells: ["총괄표!G11"], expected: "20", actual: "25" }]
    },
    {
      name: "a wrong area where nothing counts the pledges",
      card: rollUpBook(AREAS.replace("151000 | 100000", "151000 | 10000")),
      findings: [
        { messageId: "cards", cells: ["총괄표!C4"], expected: "100000", actual: "10000", unit: "천원" }
      ]
    },
    {
      name: "one pledge that has changed since, told once with all that follows from it",
      card: rollUpBook(RIGHT_ROLL_UP, withFirst({ money: [10, 20, 5, 17] })),
      findings: [
        {
          messageId: "cards",
          cells: ["총괄표!F5"],
          related: [
            "총괄표!D4:D5",
            "총괄표!F4",
            "총괄표!E11",
            "총괄표!G11",
            "총괄표!E13",
            "총괄표!G13",
            "'1-1'!A1:G11"
          ],
          expected: "22",
          actual: "12"
        }
      ]
    },
    {
      name: "a wrong 총계 on a card, told at the card and once",
      card: rollUpBook(RIGHT_ROLL_UP, withFirst({ figures: { B6: 44, D6: 44 } })),
      findings: [
        {
          messageId: "card",
          cells: ["'1-1'!D6"],
          related: ["총괄표!D4", "총괄표!D5", "총괄표!E11", "총괄표!E13"]
        }
      ]
    },
    {
      name: "a wrong 총계 that the roll-up took over",
      card: rollUpBook(
        RIGHT_ROLL_UP.replace("행정 | 42 | 30", "행정 | 24 | 30"),
        withFirst({ figures: { B6: 24 } })
      ),
      findings: [{ messageId: "card", cells: ["'1-1'!B6"] }]
    },
    {
      name: "without cards, the figure in which two wrong sums cross",
      card: ONLY_TABLE.replace("환경 | 40 | 15 | 5", "환경 | 40 | 15 | 50"),
      findings: [
        { messageId: "sum", cells: ["'재원별 총괄표'!D5"], expected: "5", actual: "50", difference: "45" }
      ]
    },
    {
      name: "without cards, a total",
      card: ONLY_TABLE.replace("계 | 100 | 40 | 20", "계 | 100 | 40 | 200"),
      findings: [{ messageId: "sum", cells: ["'재원별 총괄표'!D3"], expected: "20", actual: "200" }]
    },
    {
      name: "without cards, a total that does not add up its rounded rows",
      card: ROUNDED_ROWS.replace("계 | 288", "계 | 298"),
      findings: [{ messageId: "sum", cells: ["'재원별 총괄표'!B3"], expected: "288", actual: "298" }]
    },
    {
      name: "without cards, so little that rounding may be behind it",
      card: ONLY_TABLE.replace("계 | 100 | 40 | 20 | 40", "계 | 101 | 40 | 20 | 40"),
      findings: [
        {
          messageId: "sum",
          cells: ["'재원별 총괄표'!B3"],
          severity: "warning",
          outcome: "needs-review",
          reason: "rounding-unlikely"
        }
      ]
    },
    {
      name: "a table of pledges by year beside their cards, which is their roll-up whatever it is called",
      card: rollUpBook(`# 연도별 집행
단위: 천원
관리번호 | 공약명 | 총계 | 2022 | 2023
1-1 | 청렴한 공직문화 | 42000 | 15000 | 27000
1-2 | 열린 민원실 | 38000 | 8000 | 33000
2-1 | 도시 숲 가꾸기 | 151000 | 140000 | 11000
합계 | < | 231000 | 163000 | 68000`),
      findings: [{ messageId: "cards", cells: ["'연도별 집행'!E4"], expected: "30000", actual: "33000" }]
    },
    {
      name: "two roll-ups, each wrong for itself",
      card: `${withLine("행정 | 42 | 30 | 12", "행정 | 42 | 33 | 12")}\n${AREAS.replace("# 총괄표", "# 분야별 집계").replace("151000 |", "115000 |")}`,
      findings: [
        { messageId: "cards", cells: ["총괄표!E5"] },
        { messageId: "cards", cells: ["'분야별 집계'!B4"], expected: "151000" }
      ]
    }
  ]
});
