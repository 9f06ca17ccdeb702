import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { gridFromText } from "../../../tests/builders/pledge-grid";
import { costOf, periodOf, statusOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Pledge } from "../../pledge/pledge";
import { DEFAULT_PROFILE } from "../../pledge/profile";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

const SEED = gridFromText(`
  재원 | 총계 | 2022 | 2023 | 2024 | 2025 | 2026
  계   | 179  | 77   | 102  | -    | -    | -`);
const PLAN = gridFromText(
  `
  재원 | 총계 | 2022 | 2023
  계   | 200  | 100  | 100`,
  { kind: "plan" }
);
const NONE = gridFromText(`
  재원 | 총계 | 2022 | 2023
  계   | -    | -    | -`);

function bookWith(parts: Partial<Pledge>, threshold = 80): PledgeBook {
  const profile = { ...DEFAULT_PROFILE, thresholds: { executionRate: threshold } };
  return bookOf([pledgeWith({ grids: [SEED], status: statusOf("completed", "100"), ...parts })], { profile });
}

testRule(rule, {
  passes: [
    { name: "all money spent, though years are left", book: bookWith({ totalCost: costOf(179) }), passes: 1 },
    {
      name: "exactly the threshold, and the period is over",
      book: bookWith({ totalCost: costOf(640), period: periodOf("2022-01-01", "2023-12-31") }, 28),
      passes: 1
    },
    {
      name: "89.5 % of the plan's 총계, whatever 총 사업비 says beside it",
      book: bookWith({
        totalCost: costOf(640),
        period: periodOf("2022-01-01", "2023-12-31"),
        grids: [PLAN, SEED]
      }),
      passes: 1
    }
  ],
  notApplicable: [
    { name: "not completed", book: bookWith({ totalCost: costOf(640), status: statusOf("on-track", "50") }) },
    { name: "no executed grid", book: bookWith({ totalCost: costOf(640), grids: [] }) },
    { name: "a pledge without money", book: bookWith({ totalCost: costOf(0), grids: [NONE] }) },
    {
      name: "no cost, and the period is over",
      book: bookWith({ period: periodOf("2022-01-01", "2023-12-31") })
    }
  ],
  reports: [
    {
      name: "the seed: 179 ÷ 640 = 28.0 %, and 2024 to 2026 left",
      book: bookWith({ totalCost: costOf(640), period: periodOf("2022-01-01", "2026-12-31") }),
      findings: [
        {
          messageId: "low-and-years-left",
          severity: "warning",
          cells: ["이행현황!B41", "이행현황!H41"],
          related: ["이행현황!B2", "이행현황!F4", "이행현황!E2", "이행현황!F2", "이행현황!G2"],
          expected: "80",
          actual: "28.0",
          unit: "%",
          data: {
            declared: "완료, 100 %",
            rate: "28.0",
            executed: "179",
            cost: "640",
            unit: "백만원",
            threshold: "80",
            years: "2024, 2025, 2026"
          }
        }
      ]
    },
    {
      name: "low, and the period is over",
      book: bookWith({ totalCost: costOf(640), period: periodOf("2022-01-01", "2023-12-31") }),
      findings: [{ messageId: "low", cells: ["이행현황!B41", "이행현황!H41"], actual: "28.0" }]
    },
    {
      name: "nothing spent at all",
      book: bookWith({ totalCost: costOf(640), grids: [NONE] }),
      findings: [{ messageId: "low", cells: ["이행현황!B41", "이행현황!H41"], actual: "0.0" }]
    },
    {
      name: "100 % under another class",
      book: bookWith({ totalCost: costOf(640), status: statusOf("on-track", "100") }),
      findings: [{ messageId: "low-and-years-left", cells: ["이행현황!H41"] }]
    },
    {
      name: "enough spent, but years of the period left",
      book: bookWith({ totalCost: costOf(200) }),
      findings: [{ messageId: "years-left", cells: ["이행현황!B41", "이행현황!H41"], expected: null }]
    },
    {
      name: "no 총사업비: the plan's 총계 stands for it",
      book: bookWith({
        grids: [SEED, gridFromText("재원 | 총계\n계 | 1000", { kind: "plan" })],
        period: periodOf(null, "2023-12-31")
      }),
      findings: [{ messageId: "low", cells: ["이행현황!B41", "이행현황!H41"], actual: "17.9" }]
    }
  ]
});
