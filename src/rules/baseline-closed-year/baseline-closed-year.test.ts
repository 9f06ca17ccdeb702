import { parseCardText } from "../../../tests/rules/card-text";
import { testRule, type RuleCase } from "../../../tests/rules/rule-tester";
import { baselineOf } from "../../pledge/baseline-of";
import { readBook } from "../../reading";
import { rule } from ".";

const HEAD = "재원 | 총계 | 기투자 | 소계 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027이후";
const LINES = `${HEAD}
계 | 189 | 10 | 179 | 77 | 102 | - | - | - | -
국비 | 60 | - | 60 | 20 | 40 | - | - | - | -
군비 | 129 | 10 | 119 | 57 | 62 | - | - | - | -`;

const card = (lines: string, number = "1-1", name = "청렴한 공직문화 조성", unit = "백만원"): string => `
# ${number}
관리번호 | ${number} | 공약명 | ${name}
사업비 집행액 <단위: ${unit}>
${lines}`;

const beside = (now: string, then = card(LINES), thenDate = "2024-03-31"): string =>
  `기준일 2024-06-30\n${now}\n이전 제출 ${thenDate}\n${then}`;

const doubled = `${HEAD}
계 | 378 | 20 | 358 | 154 | 204 | - | - | - | -
국비 | 120 | - | 120 | 40 | 80 | - | - | - | -
군비 | 258 | 20 | 238 | 114 | 124 | - | - | - | -`;

const going = (amount: number): string =>
  card(`재원 | 총계 | 2022 | 2023
계 | ${amount} | ${amount} | -
군비 | ${amount} | ${amount} | -`);

const inThousands = `${HEAD}
계 | 189000 | 10000 | 179000 | 77000 | 102000 | - | - | - | -
국비 | 60000 | - | 60000 | 20000 | 40000 | - | - | - | -
군비 | 129000 | 10000 | 119000 | 57000 | 62000 | - | - | - | -`;

const brokenThousands = `${HEAD}
계 | 188700 | 10400 | 178300 | 76600 | 101700 | - | - | - | -
국비 | 59700 | - | 59700 | 19600 | 40100 | - | - | - | -
군비 | 129000 | 10400 | 118600 | 57000 | 61600 | - | - | - | -`;

function undated(now: string, then: string): Pick<RuleCase, "card" | "baseline"> {
  const { snapshot } = parseCardText(then);
  const figures = baselineOf(readBook(snapshot), { year: 2023, month: 12, day: 31 });
  return { card: `기준일 2024-06-30\n${now}`, baseline: { ...figures, dayGuessed: true } };
}

testRule(rule, {
  passes: [
    { name: "the same figures", card: beside(card(LINES)), passes: 3 },
    {
      name: "the same figures in another unit",
      card: beside(card(inThousands, "1-1", "청렴한 공직문화 조성", "천원")),
      passes: 3
    },
    {
      name: "figures of 천원 that were rounded or cut off to 백만원 since",
      card: beside(card(LINES), card(brokenThousands, "1-1", "청렴한 공직문화 조성", "천원")),
      passes: 3
    },
    {
      name: "the year that was going on then has grown",
      card: beside(
        card(
          LINES.replace("계 | 189 | 10 | 179 | 77 | 102 | -", "계 | 199 | 10 | 189 | 77 | 102 | 10").replace(
            "국비 | 60 | - | 60 | 20 | 40 | -",
            "국비 | 70 | - | 70 | 20 | 40 | 10"
          )
        )
      )
    },
    {
      name: "a source under another of its names, and columns that are written otherwise",
      card: beside(
        card(
          LINES.replace("국비 |", "국고보조금 |").replace(
            HEAD,
            "구분 | 합계 | 기투입 | 임기내 | '22년 | '23년 | '24년 | '25년 | '26년 | 이후"
          )
        )
      )
    },
    {
      name: "a source that was split into two",
      card: beside(
        card(
          LINES.replace("국비 | 60 | - | 60 | 20 | 40 |", "국비 | 35 | - | 35 | 15 | 20 |").replace(
            "군비 |",
            "특별교부세 | 25 | - | 25 | 5 | 20 | - | - | - | -\n군비 |"
          )
        )
      )
    },
    {
      name: "the pledge has got another number, and is found by its name",
      card: beside(card(LINES, "2-7"))
    },
    {
      name: "a pledge that another was merged into has the money of both",
      card: beside(
        `${card(doubled)}
# 변경대장
일자 | 관리번호 | 공약명 | 구분 | 변경 전 | 변경 후 | 사유 | 근거
2024. 4. 5. | 1-2 | 어린이 도서관 건립 | 통합 | 단독 추진 | 1-1에 통합 | 같은 부지 | 배심원단 의결`,
        card(LINES) + card(LINES, "1-2", "어린이 도서관 건립")
      )
    },
    {
      name: "a year that is still going on now",
      card: beside(card(LINES.replace("57 | 62", "57 | 65")), card(LINES), "2023-12-31").replace(
        "기준일 2024-06-30",
        "기준일 2023-12-31"
      )
    },
    { name: "미정 then, known now", card: beside(card(LINES), card(LINES.replace("20 | 40", "미정 | 40"))) }
  ],
  notApplicable: [
    { name: "nothing is known of a last submission", card: card(LINES) },
    {
      name: "a pledge that is new",
      card: beside(card(LINES, "9-9", "새 공약"), card("재원 | 총계\n계 | 1"))
    },
    {
      name: "no year was closed then",
      card: beside(going(7), going(5), "2022-11-30")
    }
  ],
  reports: [
    {
      name: "one source of one closed year, with 계: the source is named",
      card: beside(
        card(
          LINES.replace("계 | 189 | 10 | 179 | 77", "계 | 192 | 10 | 182 | 80").replace(
            "군비 | 129 | 10 | 119 | 57",
            "군비 | 132 | 10 | 122 | 60"
          )
        )
      ),
      findings: [
        {
          messageId: "changed",
          severity: "error",
          cells: ["'1-1'!E6"],
          expected: "57",
          actual: "60",
          difference: "3",
          unit: "백만원",
          pledge: "1-1",
          key: "baseline-closed-year | 1-1 | executed | 군비 | 2022년"
        }
      ]
    },
    {
      name: "계 alone: 계 is named",
      card: beside(card(LINES.replace("179 | 77", "179 | 78"))),
      findings: [{ messageId: "changed", cells: ["'1-1'!E4"], expected: "77", actual: "78" }]
    },
    {
      name: "기투자",
      card: beside(card(LINES.replace("군비 | 129 | 10", "군비 | 129 | 11"))),
      findings: [
        {
          messageId: "changed",
          cells: ["'1-1'!C6"],
          expected: "10",
          actual: "11"
        }
      ]
    },
    {
      name: "a source of which nothing is left: where its money stood 계 is named",
      card: beside(
        card(
          `${HEAD}
계 | 129 | 10 | 119 | 57 | 62 | - | - | - | -
군비 | 129 | 10 | 119 | 57 | 62 | - | - | - | -`
        )
      ),
      findings: [
        { messageId: "changed", cells: ["'1-1'!E4"], expected: "20", actual: "0" },
        { messageId: "changed", cells: ["'1-1'!F4"], expected: "40", actual: "0" }
      ]
    },
    {
      name: "an amount that has become 미정",
      card: beside(card(LINES.replace("20 | 40", "20 | 미정"))),
      findings: [
        { messageId: "changed", cells: ["'1-1'!F5"], expected: "40", actual: "미정", difference: null }
      ]
    },
    {
      name: "the same figures under another unit: the unit is named, once",
      card: beside(card(LINES, "1-1", "청렴한 공직문화 조성", "천원")),
      findings: [{ messageId: "unit-changed", cells: ["'1-1'!A2"], expected: "백만원", actual: "천원" }]
    },
    {
      name: "the day of the last submission is not known: the last year may have gone on",
      ...undated(card(LINES.replace("20 | 40", "20 | 45").replace("57 | 62", "57 | 60")), card(LINES)),
      findings: [
        {
          messageId: "changed",
          reason: "day-unknown",
          outcome: "needs-review",
          severity: "warning",
          cells: ["'1-1'!F5"]
        },
        { messageId: "changed", severity: "error", cells: ["'1-1'!F6"], expected: "62", actual: "60" }
      ]
    },
    {
      name: "the grid is gone: a question",
      card: beside("# 1-1\n관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성\n주관부서 | 자치행정과"),
      findings: [
        { messageId: "grid-gone", reason: "grid-gone", outcome: "needs-review", cells: ["'1-1'!A1:D2"] }
      ]
    }
  ]
});
