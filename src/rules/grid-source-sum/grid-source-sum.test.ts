import { gridCard, HEAD, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { gridFromText } from "../../../tests/builders/pledge-grid";
import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

const rounded = (lines: string): ReturnType<typeof bookOf> =>
  bookOf([pledgeWith({ grids: [gridFromText(lines, { rounding: "rounded" })] })]);

testRule(rule, {
  passes: [
    { name: "the seed card, all nine columns", card: SEED_CARD, passes: 9 },
    { name: "every column holds", card: gridCard(RIGHT_LINES), passes: 7 }
  ],
  notApplicable: [
    {
      name: "no total row",
      card: gridCard(`${HEAD}국비 | 30 | - | 30 | 10 | 20 | - | -\n군비 | 3 | - | 3 | 1 | 2 | - | -`)
    },
    {
      name: "every column has 미정",
      book: bookOf([pledgeWith({ grids: [gridFromText("재원 | 2022\n계 | 5\n군비 | 미정")] })])
    }
  ],
  reports: [
    {
      name: "a source with two digits swapped: cell, value, fix",
      card: gridCard(RIGHT_LINES.replace("| 92 |", "| 29 |")),
      findings: [
        {
          messageId: "violation",
          severity: "error",
          outcome: "violation",
          pledge: "1-1",
          cells: ["이행현황!E5"],
          related: ["이행현황!E6:E8"],
          expected: "114",
          actual: "177",
          difference: "63",
          unit: "백만원",
          key: "grid-source-sum | 1-1 | executed | 계 | 2022",
          data: {
            row: "계",
            column: "2022",
            cell: "177",
            sum: "114",
            terms: "60 + 25 + 29 = 114",
            difference: "63",
            unit: "백만원"
          },
          causes: [
            { kind: "transposed-digits", cells: ["이행현황!E8"], suggest: "92", mends: 2, ambiguous: false }
          ],
          fix: { "이행현황!E8": 92 }
        }
      ]
    },
    {
      name: "a source that 계 leaves out in every column: one cause, told once a column, one fix",
      card: gridCard(
        RIGHT_LINES.replace(
          "계 | 679 | 100 | 549 | 177 | 252 | 120",
          "계 | 600 | 100 | 470 | 152 | 218 | 100"
        )
      ),
      findings: ["B", "D", "E", "F", "G"].map((column) => ({
        messageId: "violation",
        cells: [`이행현황!${column}5`],
        causes: [
          {
            kind: "omitted-addend",
            cells: [column, ...["B", "D", "E", "F", "G"].filter((other) => other !== column)].map(
              (each) => `이행현황!${each}5`
            ),
            mends: 5,
            ambiguous: false
          }
        ],
        fix: {
          "이행현황!B5": 679,
          "이행현황!D5": 549,
          "이행현황!E5": 177,
          "이행현황!F5": 252,
          "이행현황!G5": 120
        }
      }))
    },
    {
      name: "a source typed in 천원: its row is named, and one fix mends it",
      card: gridCard(
        RIGHT_LINES.replace(
          "도비 | 79 | - | 79 | 25 | 34 | 20",
          "도비 | 79000 | - | 79000 | 25000 | 34000 | 20000"
        )
      ),
      findings: ["B", "D", "E", "F", "G"].map((column) => ({
        messageId: "violation",
        cells: [`이행현황!${column}5`],
        causes: [
          {
            kind: "unit-slip",
            cells: [column, ...["B", "D", "E", "F", "G"].filter((other) => other !== column)].map(
              (each) => `이행현황!${each}7`
            ),
            mends: 5,
            ambiguous: false
          }
        ],
        fix: {
          "이행현황!B7": 79,
          "이행현황!D7": 79,
          "이행현황!E7": 25,
          "이행현황!F7": 34,
          "이행현황!G7": 20
        }
      }))
    },
    {
      name: "the total itself ten times too large",
      card: gridCard(RIGHT_LINES.replace("| 252 |", "| 2520 |")),
      findings: [
        {
          messageId: "violation",
          cells: ["이행현황!F5"],
          expected: "252",
          causes: [{ kind: "unit-slip", cells: ["이행현황!F5"], suggest: "252", mends: 2 }],
          fix: { "이행현황!F5": 252 }
        }
      ]
    },
    {
      name: "one sum alone: told as doubtful, no fix",
      card: gridCard(
        "재원 | 2022 | 2023 | 2024\n계 | 177 | 252 | 120\n국비 | 85 | 124 | 90\n군비 | 92 | 128 | 36"
      ),
      findings: [
        {
          messageId: "violation",
          cells: ["이행현황!D5"],
          expected: "126",
          actual: "120",
          causes: [
            { kind: "single-cell", cells: ["이행현황!D5"], suggest: "126", ambiguous: true },
            { kind: "single-cell", cells: ["이행현황!D6"], suggest: "84", ambiguous: true },
            { kind: "single-cell", cells: ["이행현황!D7"], suggest: "30", ambiguous: true }
          ]
        }
      ]
    },
    {
      name: "rounded figures: off by one is a remark, off by two a question, off by three an error",
      book: rounded(
        "재원 | 2022 | 2023 | 2024\n계 | 31 | 32 | 33\n국비 | 10 | 10 | 10\n도비 | 10 | 10 | 10\n군비 | 10 | 10 | 10"
      ),
      findings: [
        {
          messageId: "rounding",
          severity: "info",
          outcome: "violation",
          cells: ["이행현황!B2"],
          causes: [{ kind: "rounding", suggest: null }]
        },
        {
          messageId: "rounding-unlikely",
          severity: "warning",
          outcome: "needs-review",
          reason: "rounding-unlikely",
          cells: ["이행현황!C2"],
          difference: "2"
        },
        { messageId: "violation", severity: "error", cells: ["이행현황!D2"], difference: "3" }
      ]
    }
  ]
});
