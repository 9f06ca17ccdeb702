import { gridFromText } from "../../../tests/builders/pledge-grid";
import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { itemOf, yearOf, type ItemParts } from "../../../tests/builders/pledge-narrative";
import { testRule } from "../../../tests/rules/rule-tester";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

const GRID = `
  재원 | 총계 | 2022 | 2023
  계   | 179  | 77   | 102
  국비 | -    | -    | 미정
  군비 | 179  | 77   | 102`;

function bookWith(parts: ItemParts, year = 2022, title = "아이디어 채택"): PledgeBook {
  const item = itemOf(title, { cell: "B8", ...parts });
  return bookOf([
    pledgeWith({
      narrative: [yearOf(year, [itemOf("혁신", { children: [item] })])],
      grids: [gridFromText(GRID)]
    })
  ]);
}

testRule(rule, {
  passes: [
    {
      name: "adds up, and is within its rows",
      book: bookWith({ amount: 70, split: [["군", "군비", 70]] }),
      passes: 2
    },
    {
      name: "parts in another unit than the whole",
      book: bookWith({
        amount: 2,
        unit: "억원",
        split: [
          ["국", null, 150],
          ["군", null, 50]
        ]
      }),
      passes: 1
    },
    {
      name: "an amount of several years is not one year's row",
      book: bookWith({ amount: 90, span: [2022, 2023], split: [["군", "군비", 90]] }),
      passes: 1
    },
    {
      name: "미정 in the row says nothing",
      book: bookWith({ amount: 60, split: [["국", "국비", 60]] }, 2023),
      passes: 1
    },
    {
      name: "a source without a row says nothing",
      book: bookWith({ amount: 60, split: [["도", "도비", 60]] }),
      passes: 1
    }
  ],
  notApplicable: [
    {
      name: "shares in percent",
      book: bookWith(
        {
          amount: 200,
          split: [
            ["국", "국비", 70],
            ["군", "군비", 30]
          ]
        },
        2022,
        "사업(국 70%, 군 30%)"
      )
    },
    { name: "no split", book: bookWith({ amount: 500 }) }
  ],
  reports: [
    {
      name: "the seed's 국 60 while 국비 of 2022 is '-'",
      book: bookWith({
        amount: 80,
        split: [
          ["국", "국비", 60],
          ["군", "군비", 20]
        ]
      }),
      findings: [
        {
          messageId: "row",
          severity: "warning",
          cells: ["이행현황!B8"],
          related: ["이행현황!C3"],
          expected: "0",
          actual: "60",
          difference: "60",
          unit: "백만원"
        }
      ]
    },
    {
      name: "a split that misses its own total",
      book: bookWith({
        amount: 70,
        split: [
          ["국", null, 40],
          ["군", null, 20]
        ]
      }),
      findings: [
        {
          messageId: "own-total",
          severity: "error",
          reason: null,
          cells: ["이행현황!B8"],
          expected: "70",
          actual: "60",
          difference: "-10"
        }
      ]
    },
    {
      name: "a split whose total has two digits swapped",
      book: bookWith({
        amount: 48,
        split: [
          ["국", null, 34],
          ["군", null, 50]
        ]
      }),
      findings: [
        {
          messageId: "own-total",
          cells: ["이행현황!B8"],
          causes: [{ kind: "transposed-digits", cells: ["이행현황!B8"], suggest: "84", ambiguous: false }]
        }
      ]
    },
    {
      name: "parts that add up to 100 may be percentages",
      book: bookWith({
        amount: 70,
        split: [
          ["국", null, 60],
          ["군", null, 40]
        ]
      }),
      findings: [
        { messageId: "own-total", severity: "warning", reason: "perhaps-percent", cells: ["이행현황!B8"] }
      ]
    }
  ]
});
