import { gridCard, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

const LIVE = `재원 | 총계 | 기투자 | 소계 | 2022 | 2023 | 2024 | 2027이후
계 | =C5+D5+H5 → 679 | =SUM(C6:C8) → 100 | =SUM(E5:G5) → 549 | =SUM(E6:E8) → 177 | =SUM(F6:F8) → 252 | =SUM(G6:G8) → 120 | =SUM(H6:H8) → 30
국비 | =C6+D6+H6 → 350 | 100 | =SUM(E6:G6) → 220 | 60 | 90 | 70 | 30
도비 | =C7+D7+H7 → 79 | - | =SUM(E7:G7) → 79 | 25 | 34 | 20 | -
군비 | =C8+D8+H8 → 250 | - | =SUM(E8:G8) → 250 | 92 | 128 | 30 | -`;

/** The lines with the parts replaced; each must be there. */
function live(...changes: readonly (readonly [from: string, to: string])[]): string {
  return gridCard(
    changes.reduce((lines, [from, to]) => {
      expect(lines).toContain(from);
      return lines.replace(from, to);
    }, LIVE)
  );
}

/** 기타 has a row of its own over its children. */
const grouped = (formula: string, total: number): string =>
  gridCard(`재원 | 2022 | 2023 | 2024
계 | ${formula} → ${total} | =SUM(C6:C7) → 31 | =SUM(D6:D7) → 31
군비 | 30 | 30 | 30
기타 | =B8+B9 → 1 | =C8+C9 → 1 | =D8+D9 → 1
민자 | 1 | 1 | 1
자담 | 0 | 0 | 0`);

/** 2022 and 2024 take in the bracketed row, 2023 and 2025 leave it out. */
const bracketed = (total: number, amount: string): string =>
  gridCard(`재원 | 2022 | 2023 | 2024 | 2025
계 | =SUM(B6:B7) → 30 | =C6 → 30 | =SUM(D6:D7) → ${total} | =E6 → 30
군비 | 30 | 30 | 30 | 30
(채무부담) | - | 5 | ${amount} | 5`);

testRule(rule, {
  passes: [
    { name: "every total adds its parts once", card: live(), passes: 13 },
    {
      name: "years instead of the subtotal, and the corner down instead of across",
      card: live(["=C6+D6+H6 → 350", "=SUM(C6,E6:H6) → 350"], ["=C5+D5+H5 → 679", "=SUM(B6:B8) → 679"]),
      passes: 13
    },
    {
      name: "blank cells and texts beside the amounts in the range",
      card: live(["=SUM(E6:E8) → 177", "=SUM(E6:E20) → 177"]),
      passes: 13
    },
    { name: "a group instead of its children", card: grouped("=SUM(B6:B7)", 31), passes: 6 },
    { name: "the children instead of the group", card: grouped("=B6+B8+B9", 31), passes: 6 },
    {
      name: "a bracketed row taken in, or left out",
      card: bracketed(30, "-"),
      passes: 4
    },
    {
      name: "a bracketed row left out, where the total fails for another reason",
      card: gridCard(`재원 | 2022 | 2023 | 2024
계 | =B6 → 30 | =C6 → 30 | =D6 → 30
군비 | 29 | 30 | 30
(채무부담) | - | - | -`),
      passes: 3
    },
    {
      name: "a bracketed row left out, where only the total's own row fails",
      card: gridCard(`재원 | 총계 | 2022 | 2023 | 2024
계 | =B6 → 90 | =C6 → 30 | =D6 → 30 | =E6 → 31
군비 | 90 | 30 | 30 | 31
(채무부담) | - | - | - | -`),
      passes: 4
    },
    {
      name: "a row that no total adds and that has no amount: nobody can tell",
      card: live(
        ["=SUM(C6:C8)", "=SUM(C6:C7)"],
        ["=SUM(E6:E8) → 177", "=SUM(E6:E7) → 85"],
        ["=SUM(F6:F8) → 252", "=SUM(F6:F7) → 124"],
        ["=SUM(G6:G8) → 120", "=SUM(G6:G7) → 90"],
        ["=SUM(H6:H8)", "=SUM(H6:H7)"],
        ["=SUM(E5:G5) → 549", "=SUM(E5:G5) → 299"],
        ["=C5+D5+H5 → 679", "=C5+D5+H5 → 429"],
        ["=C8+D8+H8 → 250", "=C8+D8+H8 → 0"],
        ["=SUM(E8:G8) → 250 | 92 | 128 | 30", "=SUM(E8:G8) → 0 | - | - | -"]
      ),
      passes: 8
    }
  ],
  notApplicable: [
    { name: "the seed card: all typed", card: SEED_CARD },
    { name: "typed totals, right or wrong", card: gridCard(RIGHT_LINES.replace("| 549 |", "| 550 |")) },
    {
      name: "formulas of other kinds, with numbers of their own, or of cells outside the grid",
      card: `${gridCard("재원 | 총계 | 2022 | 2023\n계 | =ROUND(C6,0)+D6 → 3 | =C6+0.5 → 1.5 | =D6+F9 → 9\n군비 | =C6-D6 → -1 | 1 | 2")}
 |  |  |  |
 |  |  |  |
 |  |  |  |  | 7`
    }
  ],
  reports: [
    {
      name: "a range that stops short of the last row: the formula, and the totals that follow",
      card: live(
        ["=SUM(F6:F8) → 252", "=SUM(F6:F7) → 124"],
        ["=SUM(E5:G5) → 549", "=SUM(E5:G5) → 421"],
        ["=C5+D5+H5 → 679", "=C5+D5+H5 → 551"]
      ),
      findings: [
        {
          messageId: "leaves-out",
          severity: "error",
          cells: ["이행현황!F5"],
          related: ["이행현황!F6:F8"],
          expected: "=SUM(F6:F8)",
          actual: "=SUM(F6:F7)",
          unit: "백만원",
          key: "grid-formula-range | 1-1 | executed | 계 | 2023",
          data: { cells: "F5", formula: "=SUM(F6:F7)", right: "=SUM(F6:F8)", missing: "군비", extra: "" },
          causes: [
            { kind: "omitted-addend", cells: ["이행현황!F5"], suggest: "252", mends: 1, ambiguous: false }
          ],
          fix: { "이행현황!F5": "=SUM(F6:F8)", "이행현황!D5": 549, "이행현황!B5": 679 }
        }
      ]
    },
    {
      name: "the same short range copied over every column with the row in it",
      card: live(
        ["=SUM(E6:E8) → 177", "=SUM(E6:E7) → 85"],
        ["=SUM(F6:F8) → 252", "=SUM(F6:F7) → 124"],
        ["=SUM(G6:G8) → 120", "=SUM(G6:G7) → 90"],
        ["=SUM(E5:G5) → 549", "=SUM(E5:G5) → 299"],
        ["=C5+D5+H5 → 679", "=C5+D5+H5 → 429"]
      ),
      findings: [
        {
          messageId: "leaves-out",
          cells: ["이행현황!E5", "이행현황!F5", "이행현황!G5"],
          key: "grid-formula-range | 1-1 | executed | 계 | 군비",
          fix: {
            "이행현황!E5": "=SUM(E6:E8)",
            "이행현황!F5": "=SUM(F6:F8)",
            "이행현황!G5": "=SUM(G6:G8)",
            "이행현황!D5": 549,
            "이행현황!B5": 679
          }
        }
      ]
    },
    {
      name: "a year left out that is 0 today, where the other rows add it",
      card: live(
        ["=SUM(E7:G7) → 79 | 25 | 34 | 20", "=SUM(E7:F7) → 59 | 25 | 34 | -"],
        ["=C7+D7+H7 → 79", "=C7+D7+H7 → 59"],
        ["=SUM(G6:G8) → 120", "=SUM(G6:G8) → 100"],
        ["=SUM(E5:G5) → 549", "=SUM(E5:G5) → 529"],
        ["=C5+D5+H5 → 679", "=C5+D5+H5 → 659"]
      ),
      findings: [
        {
          messageId: "leaves-out",
          cells: ["이행현황!D7"],
          data: {
            cells: "D7",
            formula: "=SUM(E7:F7)",
            right: "=SUM(E7:G7)",
            missing: "2024",
            extra: ""
          },
          fix: { "이행현황!D7": "=SUM(E7:G7)" }
        }
      ]
    },
    {
      name: "기투자 taken into the subtotal",
      card: live(["=SUM(E6:G6) → 220", "=SUM(C6,E6:G6) → 320"], ["=C6+D6+H6 → 350", "=C6+D6+H6 → 450"]),
      findings: [
        {
          messageId: "takes-in",
          cells: ["이행현황!D6"],
          expected: "=SUM(E6:G6)",
          data: {
            cells: "D6",
            formula: "=SUM(C6,E6:G6)",
            right: "=SUM(E6:G6)",
            missing: "",
            extra: "기투자"
          },
          fix: { "이행현황!D6": "=SUM(E6:G6)", "이행현황!B6": 350 }
        }
      ]
    },
    {
      name: "a subtotal added beside its years",
      card: live(["=C8+D8+H8 → 250", "=SUM(C8:H8) → 500"]),
      findings: [
        {
          messageId: "takes-in",
          cells: ["이행현황!B8"],
          data: {
            cells: "B8",
            formula: "=SUM(C8:H8)",
            right: "=SUM(C8:D8,H8)",
            missing: "",
            extra: "소계"
          },
          fix: { "이행현황!B8": "=SUM(C8:D8,H8)" }
        }
      ]
    },
    {
      name: "the year in the head added as an amount",
      card: live(["=SUM(E6:E8) → 177", "=SUM(E4:E4,E6:E8) → 2199"]),
      findings: [
        {
          messageId: "takes-in",
          cells: ["이행현황!E5"],
          data: {
            cells: "E5",
            formula: "=SUM(E4:E4,E6:E8)",
            right: "=SUM(E6:E8)",
            missing: "",
            extra: "E4"
          },
          fix: { "이행현황!E5": "=SUM(E6:E8)" }
        }
      ]
    },
    {
      name: "the column beside it",
      card: live(["=SUM(G6:G8) → 120", "=SUM(F6:F8) → 252"]),
      findings: [
        {
          messageId: "other-cells",
          cells: ["이행현황!G5"],
          expected: "=SUM(G6:G8)",
          fix: { "이행현황!G5": "=SUM(G6:G8)" }
        }
      ]
    },
    {
      name: "a group beside its children",
      card: grouped("=SUM(B6:B9)", 32),
      findings: [
        {
          messageId: "takes-in",
          cells: ["이행현황!B5"],
          data: {
            cells: "B5",
            formula: "=SUM(B6:B9)",
            right: "=SUM(B6,B8:B9)",
            missing: "",
            extra: "기타"
          },
          fix: { "이행현황!B5": "=SUM(B6,B8:B9)" }
        }
      ]
    },
    {
      name: "a bracketed row taken in where the sums say that it stays out, whatever an equal grid was found to be",
      card: bracketed(37, "7"),
      findings: [
        {
          messageId: "takes-in",
          cells: ["이행현황!D5"],
          expected: "=SUM(D6)",
          fix: { "이행현황!D5": "=SUM(D6)" }
        }
      ]
    },
    {
      name: "years down the sheet",
      card: gridCard(`연도 | 계 | 국비 | 군비
총계 | =SUM(B6:B8) → 46 | =SUM(C6:C8) → 6 | =SUM(D6:D7) → 40
2022 | =SUM(C6:D6) → 11 | 1 | 10
2023 | =SUM(C7:D7) → 32 | 2 | 30
2024 | =SUM(C8:D8) → 53 | 3 | 50`),
      findings: [
        {
          messageId: "leaves-out",
          cells: ["이행현황!D5"],
          expected: "=SUM(D6:D8)",
          fix: { "이행현황!D5": "=SUM(D6:D8)" }
        }
      ]
    },
    {
      name: "no fix where an amount is not settled",
      card: live(
        ["=SUM(F6:F8) → 252", "=SUM(F6:F7) → 90"],
        ["| 90 | 70", "| 90 | 70"],
        ["| 34 |", "| 미정 |"]
      ),
      findings: [{ messageId: "leaves-out", cells: ["이행현황!F5"] }]
    }
  ]
});
