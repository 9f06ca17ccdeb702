import { gridFromText } from "../../../tests/builders/pledge-grid";
import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { itemOf, yearOf } from "../../../tests/builders/pledge-narrative";
import { testRule } from "../../../tests/rules/rule-tester";
import type { NarrativeYear } from "../../pledge/narrative";
import type { Grid } from "../../pledge/grid";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

/** 계 is 77 in 2022, 102 in 2023 and nothing in 2024. */
const GRID = `
  재원 | 총계 | 2022 | 2023 | 2024
  계   | 179  | 77   | 102  | -
  군비 | 179  | 77   | 102  | -`;

function bookWith(years: readonly NarrativeYear[], extra: Partial<Grid> = {}): PledgeBook {
  return bookOf([pledgeWith({ narrative: years, grids: [gridFromText(GRID, extra)] })]);
}

const seed2022 = [
  itemOf("메타버스 행정", { amount: 14 }),
  itemOf("혁신역량", { amount: 26 }),
  itemOf("혁신평가", { children: [itemOf("아이디어", { level: 2, inTable: true, amount: 80 })] }),
  itemOf("자체평가", { amount: 32 }),
  itemOf("청렴 행정", { amount: 5, cell: "B9" })
];

const seed2023 = [
  itemOf("메타버스 오픈"),
  itemOf("연구용역", { amount: 40, span: [2023, 2024], cell: "B11" }),
  itemOf("혁신역량", { amount: 23, cell: "B12" }),
  itemOf("자체평가", { amount: 33, cell: "B13" }),
  itemOf("청렴 행정", {
    amount: 5,
    cell: "B14",
    children: [itemOf("챌린지", { level: 2, amount: 1, cell: "B15" })]
  })
];

const [some] = itemOf("사업", { amount: [2, 3] }).amounts;
const UNREADABLE = {
  ...itemOf("사업", { amount: [2, 3] }),
  amounts: some ? [some, { ...some, money: null }] : []
};

testRule(rule, {
  passes: [
    {
      name: "14 + 26 + 32 + 5 = 77, the 80 of a table outside",
      book: bookWith([yearOf(2022, seed2022)]),
      passes: 1
    },
    {
      name: "an item repeated on the next page without its amount counts once",
      book: bookWith([yearOf(2022, seed2022), yearOf(2022, [itemOf("청렴 행정")])]),
      passes: 1
    },
    {
      name: "an item repeated on the next page with its amount counts once",
      book: bookWith([yearOf(2022, seed2022), yearOf(2022, [itemOf("청렴  행정", { amount: 5 })])]),
      passes: 1
    },
    {
      name: "a sub-item that the page break parted from its parent stays inside it",
      book: bookWith([
        yearOf(2022, seed2022),
        yearOf(2022, [itemOf("챌린지", { level: 2, amount: 1 }), itemOf("그 밖")])
      ]),
      passes: 1
    },
    {
      name: "an item without an amount has what its sub-items add up to",
      book: bookWith([
        yearOf(2022, [
          itemOf("사업", {
            children: [itemOf("가", { level: 2, amount: 70 }), itemOf("나", { level: 2, amount: 7 })]
          })
        ])
      ]),
      passes: 1
    },
    {
      name: "a whole and its parts in one line",
      book: bookWith([yearOf(2022, [itemOf("사업", { amount: [77, 50, 27] })])]),
      passes: 1
    },
    {
      name: "amounts in another unit, exactly converted",
      book: bookWith([yearOf(2022, [itemOf("사업", { amount: 77000, unit: "천원" })])]),
      passes: 1
    },
    {
      name: "amounts finer than the grid can show",
      book: bookWith([yearOf(2022, [itemOf("사업", { amount: 76600, unit: "천원" })])]),
      passes: 1
    },
    {
      name: "a rounded grid misses by no more than the roundings can",
      book: bookWith([yearOf(2022, [itemOf("가", { amount: 38 }), itemOf("나", { amount: 38 })])], {
        rounding: "rounded"
      }),
      passes: 1
    }
  ],
  notApplicable: [
    { name: "no amounts in the text", book: bookWith([yearOf(2022, [itemOf("홍보")])]) },
    {
      name: "an amount in a table alone",
      book: bookWith([yearOf(2022, [itemOf("표", { inTable: true, amount: 3 })])])
    },
    {
      name: "one amount that cannot be read, among others",
      book: bookWith([yearOf(2022, [...seed2022, UNREADABLE])])
    },
    { name: "no unit", book: bookWith([yearOf(2022, seed2022)], { unit: null }) },
    { name: "a plan's grid", book: bookWith([yearOf(2022, seed2022)], { kind: "plan" }) },
    { name: "a year that the grid has not", book: bookWith([yearOf(2021, seed2022)]) },
    { name: "a year after the basis date", book: bookWith([yearOf(2024, seed2022)]) }
  ],
  reports: [
    {
      name: "the seed's 2023: 101 against 102, agreeing only with the sub-item on top",
      book: bookWith([yearOf(2023, seed2023)]),
      findings: [
        {
          messageId: "sub-items-agree",
          reason: "sub-items-agree",
          outcome: "needs-review",
          severity: "warning",
          cells: ["이행현황!B11", "이행현황!B12", "이행현황!B13", "이행현황!B14", "이행현황!B15"],
          related: ["이행현황!D2"],
          expected: "102",
          actual: "101",
          difference: "-1",
          unit: "백만원",
          data: {
            year: 2023,
            sum: "40 + 23 + 33 + 5 = 101",
            expected: "102",
            difference: "-1",
            unit: "백만원",
            inside: "1",
            onTop: "102"
          }
        }
      ]
    },
    {
      name: "a complete text that does not agree",
      book: bookWith([
        yearOf(2022, [itemOf("가", { amount: 50 }), itemOf("나", { amount: 30, cell: "B6" })])
      ]),
      findings: [
        {
          messageId: "differs",
          reason: null,
          cells: ["이행현황!B5", "이행현황!B6"],
          related: ["이행현황!C2"],
          expected: "77",
          actual: "80",
          difference: "3"
        }
      ]
    },
    {
      name: "two digits of an amount swapped",
      book: bookWith([
        yearOf(2023, [itemOf("가", { amount: 13 }), itemOf("나", { amount: 98, cell: "B6" })])
      ]),
      findings: [
        {
          messageId: "differs",
          cells: ["이행현황!B5", "이행현황!B6"],
          causes: [{ kind: "transposed-digits", cells: ["이행현황!B6"], suggest: "89", ambiguous: false }]
        }
      ]
    },
    {
      name: "an amount in another unit",
      book: bookWith([
        yearOf(2022, [itemOf("가", { amount: 47 }), itemOf("나", { amount: 30000, cell: "B6" })])
      ]),
      findings: [
        {
          messageId: "differs",
          cells: ["이행현황!B5", "이행현황!B6"],
          causes: [{ kind: "unit-slip", cells: ["이행현황!B6"], suggest: "30", ambiguous: false }]
        }
      ]
    },
    {
      name: "one amount told under two names",
      book: bookWith([
        yearOf(2022, [
          itemOf("가", { amount: 47 }),
          itemOf("나", { amount: 30, cell: "B6" }),
          itemOf("다", { amount: 30, cell: "B7" })
        ])
      ]),
      findings: [
        {
          messageId: "differs",
          cells: ["이행현황!B5", "이행현황!B6", "이행현황!B7"],
          causes: [{ kind: "doubled-addend", cells: ["이행현황!B7"], suggest: "0", ambiguous: false }]
        }
      ]
    },
    {
      name: "the grid's year swapped and carried on: its source first, with the totals that go with it",
      book: bookWith([
        yearOf(2023, [itemOf("가", { amount: 63 }), itemOf("나", { amount: 57, cell: "B6" })])
      ]),
      findings: [
        {
          messageId: "differs",
          cells: ["이행현황!B5", "이행현황!B6"],
          causes: [
            {
              kind: "transposed-digits",
              cells: ["이행현황!D3", "이행현황!D2", "이행현황!B2", "이행현황!B3"],
              suggest: "120",
              ambiguous: false
            }
          ]
        }
      ]
    },
    {
      name: "a slip in the text or one in the grid: neither is certain",
      book: bookWith([yearOf(2023, [itemOf("가", { amount: 120 })])]),
      findings: [
        {
          messageId: "differs",
          cells: ["이행현황!B5"],
          causes: [
            { kind: "transposed-digits", cells: ["이행현황!B5"], suggest: "102", ambiguous: true },
            { kind: "transposed-digits", suggest: "120", ambiguous: true }
          ]
        }
      ]
    },
    {
      name: "counting the sub-item on top does not agree either",
      book: bookWith([
        yearOf(2022, [itemOf("가", { amount: 80, children: [itemOf("나", { level: 2, amount: 9 })] })])
      ]),
      findings: [
        {
          messageId: "differs",
          reason: null,
          cells: ["이행현황!B5"],
          actual: "80",
          // One amount is no sum: not "80 = 80".
          data: {
            year: 2022,
            sum: "80",
            expected: "77",
            difference: "3",
            unit: "백만원",
            inside: "9",
            onTop: "89"
          }
        }
      ]
    },
    {
      name: "too little where some items tell no amount",
      book: bookWith([yearOf(2022, [itemOf("가", { amount: 50 }), itemOf("나")])]),
      findings: [
        { messageId: "differs", reason: "items-without-amount", cells: ["이행현황!B5"], difference: "-27" }
      ]
    },
    {
      name: "too much where an amount is of several years",
      book: bookWith([
        yearOf(2022, [itemOf("가", { amount: 90, span: [2022, 2023] }), itemOf("나", { amount: 10 })])
      ]),
      findings: [
        { messageId: "differs", reason: "multi-year-amount", cells: ["이행현황!B5"], difference: "23" }
      ]
    },
    {
      name: "several amounts in one item",
      book: bookWith([yearOf(2022, [itemOf("가", { amount: [50, 30] })])]),
      findings: [{ messageId: "differs", reason: "several-amounts", cells: ["이행현황!B5"], actual: "80" }]
    },
    {
      name: "a rounded grid misses by more than the roundings can",
      book: bookWith([yearOf(2022, [itemOf("가", { amount: 75 })])], { rounding: "rounded" }),
      findings: [{ messageId: "differs", reason: null, cells: ["이행현황!B5"], difference: "-2" }]
    }
  ]
});
