import { gridCard, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { parseCardText } from "../../../tests/rules/card-text";
import { testRule } from "../../../tests/rules/rule-tester";
import { readBook } from "../../reading";
import { checkBook } from "../check";
import { rule } from ".";

const LIVE = `재원 | 총계 | 소계 | 2022 | 2023
계 | =C5 → 179 | =SUM(D5:E5) → 179 | =SUM(D6:D7) → 77 | =E6+E7 → 102
국비 | =C6 → 20 | =SUM(D6:E6) → 20 | 10 | 10
군비 | =C7 → 159 | =SUM(D7:E7) → 159 | 67 | 92`;

const other = (formula: string, stored: string): string =>
  `${gridCard(LIVE.replace("| 67 |", `| ${formula} → ${stored} |`))}
# 집행내역
항목 | 금액
홍보 | 60
교육 | 7`;

testRule(rule, {
  passes: [
    { name: "every result is what its formula gives", card: gridCard(LIVE), passes: 8 },
    {
      name: "tenths, stored with the dust of binary sums",
      card: gridCard(
        "재원 | 총계 | 2022 | 2023\n계 | =SUM(C5:D5) → 0.30000000000000004 | =C6 → 0.1 | =D6 → 0.2\n군비 | 0.3 | 0.1 | 0.2"
      ),
      passes: 3
    },
    { name: "a formula over sheets", card: other("=SUM(집행내역!B2:B3)", "67"), passes: 9 },
    {
      name: "a formula that is no plain sum counts with its result",
      card: gridCard(LIVE.replace("| 67 |", "| =ROUND(67.2,0) → 67 |")),
      passes: 8
    }
  ],
  notApplicable: [
    { name: "the seed card: all typed", card: SEED_CARD },
    { name: "typed totals, right or wrong", card: gridCard(RIGHT_LINES.replace("| 549 |", "| 550 |")) },
    {
      name: "formulas of other kinds, and one without a result",
      card: gridCard(
        "재원 | 총계 | 2022 | 2023\n계 | =ROUND(9,0) → 3 | =C6 | 2\n군비 | =B6*1 → 3 | =NOW() | 2"
      )
    }
  ],
  reports: [
    {
      name: "one total that was not recalculated",
      card: gridCard(LIVE.replace("=E6+E7 → 102", "=E6+E7 → 97")),
      findings: [
        {
          messageId: "stale-value",
          severity: "error",
          cells: ["이행현황!E5"],
          related: ["이행현황!E6", "이행현황!E7"],
          expected: "102",
          actual: "97",
          difference: "-5",
          unit: "백만원",
          key: "grid-stale-value | 1-1 | executed | 계 | 2023",
          data: { cell: "E5", stored: "97", formula: "=E6+E7", result: "102" },
          causes: [{ kind: "single-cell", cells: ["이행현황!E5"], suggest: "102" }],
          fix: { "이행현황!E5": 102 }
        }
      ]
    },
    {
      name: "an amount changed behind Excel's back: all that rests on it, told once; the amount may be what is wrong",
      card: gridCard(LIVE.replace("| 92", "| 95")),
      findings: [
        {
          messageId: "stale-values",
          cells: ["이행현황!B5", "이행현황!C5", "이행현황!E5", "이행현황!B7", "이행현황!C7"],
          expected: "182",
          actual: "179",
          key: "grid-stale-value | 1-1 | executed",
          data: {
            count: 5,
            list: "B5 179 → 182, C5 179 → 182, E5 102 → 105, B7 159 → 162, C7 159 → 162"
          }
        }
      ]
    },
    {
      name: "two results of their own",
      card: gridCard(LIVE.replace("=E6+E7 → 102", "=E6+E7 → 97").replace("=C6 → 20", "=C6 → 26")),
      findings: [
        {
          messageId: "stale-values",
          cells: ["이행현황!E5", "이행현황!B6"],
          fix: { "이행현황!E5": 102, "이행현황!B6": 20 }
        }
      ]
    },
    {
      name: "a formula over sheets",
      card: other("=SUM(집행내역!B2:B3)", "66"),
      findings: [
        {
          messageId: "stale-value",
          cells: ["이행현황!D7"],
          related: ["집행내역!B2:B3"],
          expected: "67",
          fix: { "이행현황!D7": 67 }
        }
      ]
    }
  ]
});

test("the sums that only a stale value breaks are not told as well", () => {
  const { snapshot, basisDate } = parseCardText(gridCard(LIVE.replace("=E6+E7 → 102", "=E6+E7 → 97")));
  const { findings } = checkBook(readBook(snapshot), snapshot, { basisDate, publicCopy: false });
  const errors = findings.filter(({ severity }) => severity === "error").map((finding) => finding.rule);
  expect(errors.filter((id) => id.startsWith("grid-"))).toEqual(["grid-stale-value"]);
});

test("an amount with a point for a comma below a total is told by the sum, with the amount as its cause", () => {
  const card = gridCard(
    "재원 | 2022 | 2023\n계 | =SUM(B6:B7) → 24404 | 30\n국비 | 24.394 | 20\n군비 | 10 | 10"
  );
  const { snapshot, basisDate } = parseCardText(card);
  const { findings } = checkBook(readBook(snapshot), snapshot, { basisDate, publicCopy: false });
  const sums = findings.filter(({ rule: id }) => id === "grid-source-sum");
  expect(sums.map(({ causes }) => causes[0]?.kind)).toEqual(["decimal-for-comma"]);
});

test("a sum that fails however it is calculated is told by its own rule", () => {
  const card = gridCard(LIVE.replace("=E6+E7 → 102", "=E6 → 10"));
  const { snapshot, basisDate } = parseCardText(card);
  const { findings } = checkBook(readBook(snapshot), snapshot, { basisDate, publicCopy: false });
  expect(findings.map((finding) => finding.rule)).toContain("grid-source-sum");
});
