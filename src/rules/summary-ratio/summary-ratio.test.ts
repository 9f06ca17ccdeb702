import { RIGHT_ROLL_UP, rollUpBook } from "../../../tests/builders/roll-up-book";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from "./index";

function withLine(line: string, changed: string): string {
  if (!RIGHT_ROLL_UP.includes(line)) throw new Error(`no line ${line}`);
  return rollUpBook(RIGHT_ROLL_UP.replace(line, changed));
}

const MONEY = `# 부서별 총괄표
단위: 백만원
부서 | 계획 | 확보 | 집행 | 집행률(%) | 비중
총무과 | 300 | 200 | 100 | 50.0 | 30%
민원과 | 500 | 400 | 300 | 75.0 | 50%
산림과 | 200 | 150 | 100 | 66.6 | 20%
계 | 1000 | 750 | 500 | 66.7 | 100%`;

const MARKS = `# 이행현황표
관리번호 | 공약명 | 완료 | 정상추진 | 일부추진
1-1 | 청렴 | ○ | |
1-2 | 나무 | | ○ |
1-3 | 길 | | ○ |
계 | < | 1 | 2 | 0
비율 | < | 33.3% | 66.7% | 0%`;

testRule(rule, {
  passes: [
    { name: "완료율 of the counts and 이행도 of the cards", card: rollUpBook(RIGHT_ROLL_UP), passes: 7 },
    { name: "집행률 against 확보, rounded or cut off, and shares", card: MONEY, passes: 8 },
    {
      name: "계 as the mean of the areas' means",
      card: `# 공약별 현황
분야 | 공약명 | 추진율
경제 | 시장 | 10
경제 | 항만 | 20
복지 | 요양 | 90
# 분야별 현황
분야 | 공약 수 | 추진율
계 | 3 | 52.5
경제 | 2 | 15
복지 | 1 | 90`
    },
    { name: "a row of shares below counts", card: MARKS, passes: 3 },
    {
      name: "ratios that follow a wrong count",
      card: withLine("환경 | 1 | 0 | 1", "환경 | 1 | 1 | 1")
    }
  ],
  notApplicable: [
    { name: "a roll-up without ratios", card: "# 총괄표\n분야 | 공약 수\n계 | 3\n경제 | 1\n복지 | 2" },
    {
      name: "rates of pledges that are not there",
      card: "# 총괄표\n분야 | 공약 수 | 완료 | 추진율\n계 | 65 | 38 | 77.7\n경제 | 35 | 20 | 74.4\n복지 | 30 | 18 | 61"
    }
  ],
  reports: [
    {
      name: "a 완료율 that the counts do not give",
      card: withLine("71 | 33.3", "71 | 34.3"),
      findings: [
        {
          messageId: "ratio",
          cells: ["총괄표!H13"],
          severity: "error",
          expected: "33.3",
          actual: "34.3",
          difference: "1",
          unit: "%"
        }
      ]
    },
    {
      name: "a mean that the cards do not give",
      card: withLine("71 | | 75", "71 | | 85"),
      findings: [{ messageId: "ratio", cells: ["총괄표!H4"], expected: "75", actual: "85" }]
    },
    {
      name: "the rate of a pledge that its card does not have",
      card: withLine("정상추진 | 55", "정상추진 | 50"),
      findings: [
        { messageId: "card", cells: ["총괄표!H7"], related: ["'2-1'!G11"], expected: "55", actual: "50" }
      ]
    },
    {
      name: "a 집행률",
      card: MONEY.replace("300 | 75.0", "300 | 57.0"),
      findings: [{ messageId: "ratio", cells: ["'부서별 총괄표'!E4"], expected: "75", actual: "57" }]
    },
    {
      name: "a share",
      card: MONEY.replace("75.0 | 50%", "75.0 | 60%"),
      findings: [{ messageId: "ratio", cells: ["'부서별 총괄표'!F4"], expected: "50", actual: "60" }]
    },
    {
      name: "a share of the only area there is",
      card: "# 부서별 총괄표\n단위: 백만원\n부서 | 공약 수 | 총사업비 | 비중(%)\n총무과 | 3 | 300 | 112\n계 | 3 | 300 | 100",
      findings: [{ messageId: "ratio", cells: ["'부서별 총괄표'!D3"], expected: "100", actual: "112" }]
    },
    {
      name: "a share in a row of them",
      card: MARKS.replace("66.7%", "76.7%"),
      findings: [{ messageId: "ratio", cells: ["이행현황표!D6"], expected: "66.7", actual: "76.7" }]
    }
  ]
});
