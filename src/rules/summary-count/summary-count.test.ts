import { RIGHT_ROLL_UP, rollUpBook, THREE_CARDS, type SmallCard } from "../../../tests/builders/roll-up-book";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from "./index";

function withLine(line: string, changed: string): string {
  if (!RIGHT_ROLL_UP.includes(line)) throw new Error(`no line ${line}`);
  return rollUpBook(RIGHT_ROLL_UP.replace(line, changed));
}

function withClass(number: string, name: SmallCard["class"]): readonly SmallCard[] {
  return THREE_CARDS.map((card) => (card.number === number ? { ...card, class: name } : card));
}

/** 완료 with 이행후 계속추진 in it, and 추진중 as one. */
const COARSE = `# 부서별 현황표
부서 | 공약수 | 완료 | 추진중 | 미착수
총무과 | 1건 | 1 | - | -
민원과 | 1건 | 1 | - | -
산림과 | 1건 | - | 1 | -
합계 | 3건 | 2 | 1 | -`;

const MARKS = `# 이행현황표
관리번호 | 공약명 | 완료 | 추진중 | <
^ | ^ | ^ | 정상추진 | 일부추진
1-1 | 청렴한 공직문화 | ○ | |
1-2 | 열린 민원실 | | ○ |
2-1 | 도시 숲 가꾸기 | | ○ |
계 | < | 1 | 2 | 0`;

testRule(rule, {
  passes: [
    {
      name: "counts by area and class, and each pledge's class",
      card: rollUpBook(RIGHT_ROLL_UP),
      passes: 18
    },
    {
      name: "이행후 계속추진 counted with 완료, where it has no place of its own",
      card: rollUpBook(COARSE, withClass("1-2", "이행후 계속추진"))
    },
    { name: "marks under classes", card: rollUpBook(MARKS) },
    {
      name: "numbers of something else beside those of pledges",
      card: rollUpBook(
        RIGHT_ROLL_UP.replace("분야 | 공약 수 | 완료", "분야 | 공약 수 | 세부사업 수 | 완료")
          .replace(
            "^ | ^ | ^ | ^ | 계 | 국비 | 군비 | ^\n행정",
            "^ | ^ | ^ | ^ | ^ | 계 | 국비 | 군비 | ^\n행정"
          )
          .replace("행정 | 2 |", "행정 | 2 | 7 |")
          .replace("환경 | 1 |", "환경 | 1 | 4 |")
          .replace("계 | 3 |", "계 | 3 | 11 |")
      )
    },
    {
      name: "parts of an area below it, in a table of one column",
      card: "# 총괄표\n분야 | 공약 수\n경제 | 10\n- 일자리 | 4\n- 시장 | 6\n복지 | 5\n계 | 15"
    },
    {
      name: "pledges whose cards are not there, by the table's own sums only",
      card: rollUpBook(COARSE, THREE_CARDS.slice(0, 1)),
      passes: 8
    },
    { name: "a list in which 추진중 stands for 정상추진", card: withLine("8 | 정상추진", "8 | 추진중") }
  ],
  notApplicable: [
    { name: "no roll-up", card: rollUpBook("# 메모\n확인할 것") },
    {
      name: "a list of classes of another day, that mostly disagrees",
      card: rollUpBook(
        `# 총괄표
관리번호 | 공약명 | 이행상태 | 집행액
1-1 | 청렴한 공직문화 | 보류 | 42
1-2 | 열린 민원실 | 보류 | 38
2-1 | 도시 숲 가꾸기 | 정상추진 | 151`
      )
    }
  ],
  reports: [
    {
      name: "a wrong number of pledges in an area",
      card: withLine("환경 | 1 | 0", "환경 | 2 | 0"),
      findings: [
        {
          messageId: "cards",
          cells: ["총괄표!B12"],
          severity: "error",
          expected: "1",
          actual: "2",
          difference: "1",
          unit: null
        }
      ]
    },
    {
      name: "a wrong total",
      card: withLine("계 | 3 | 1 | 2", "계 | 3 | 1 | 3"),
      findings: [{ messageId: "cards", cells: ["총괄표!D13"], expected: "2", actual: "3" }]
    },
    {
      name: "a class that its card does not mark",
      card: withLine("8 | 정상추진", "8 | 완료"),
      findings: [
        {
          messageId: "class",
          cells: ["총괄표!G6"],
          related: ["'1-2'!C11"],
          expected: "정상추진",
          actual: "완료"
        }
      ]
    },
    {
      name: "a mark under another class, told once",
      card: rollUpBook(MARKS.replace("○ | |", "○ | ○ |")),
      findings: [{ messageId: "cards", cells: ["이행현황표!D3"], expected: "0", actual: "1" }]
    },
    {
      name: "without cards, the count in which two wrong sums cross",
      card: COARSE.replace("산림과 | 1건 | - | 1", "산림과 | 1건 | - | 2"),
      findings: [{ messageId: "sum", cells: ["'부서별 현황표'!D4"], expected: "1", actual: "2" }]
    },
    {
      name: "without cards, the 계 of a table with one column",
      card: "# 총괄표\n분야 | 공약 수\n계 | 32\n경제 | 11\n복지 | 12",
      findings: [{ messageId: "sum", cells: ["총괄표!B2"], expected: "23", actual: "32" }]
    }
  ]
});
