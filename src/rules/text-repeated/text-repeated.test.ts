import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { itemOf, yearOf } from "../../../tests/builders/pledge-narrative";
import { testRule } from "../../../tests/rules/rule-tester";
import type { NarrativeItem, NarrativeYear } from "../../pledge/narrative";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

function bookWith(...narrative: readonly NarrativeYear[]): PledgeBook {
  return bookOf([pledgeWith({ narrative })]);
}

const row = (text: string, cell: string): NarrativeItem => itemOf(text, { level: 2, inTable: true, cell });
const below = (text: string, cell: string): NarrativeItem => itemOf(text, { level: 2, cell });

testRule(rule, {
  passes: [
    {
      name: "the same heading in another year",
      book: bookWith(
        yearOf(2022, [itemOf("공직사회 청렴 행정 추진")]),
        yearOf(2023, [itemOf("공직사회 청렴 행정 추진")])
      ),
      passes: 2
    },
    {
      name: "two tables under one head",
      book: bookWith(
        yearOf(2022, [
          itemOf("가", { children: [row("구분 | 종합 | 체감 | 비고", "B6"), row("등급 | 1 | 2 | 3", "B7")] }),
          itemOf("나", { children: [row("구분 | 종합 | 체감 | 비고", "B9"), row("등급 | 1 | 2 | 4", "B10")] })
        ])
      ),
      passes: 2
    },
    {
      name: "two meetings of one name, each with its day",
      book: bookWith(
        yearOf(2022, [
          itemOf("주민설명회 개최", { dates: ["2022-03-01"] }),
          itemOf("주민설명회 개최", { dates: ["2022-09-01"] })
        ])
      ),
      passes: 2
    },
    {
      name: "two amounts of one name",
      book: bookWith(
        yearOf(2022, [itemOf("주민설명회 개최", { amount: 3 }), itemOf("주민설명회 개최", { amount: 4 })])
      ),
      passes: 2
    }
  ],
  notApplicable: [
    {
      name: "no text",
      book: bookWith(yearOf(2022, []))
    },
    {
      name: "short texts and short rows recur by nature",
      book: bookWith(
        yearOf(2022, [
          itemOf("홍보", { children: [below("참여인원 : 50명", "B6"), row("계 | 3 | 4", "B7")] }),
          itemOf("홍보", { children: [below("참여인원 : 50명", "B8"), row("계 | 3 | 4", "B9")] })
        ])
      )
    }
  ],
  reports: [
    {
      name: "the seed's heading and its table, again on the next page",
      book: bookWith(
        yearOf(2022, [
          itemOf("공직사회 청렴 행정 추진", {
            amount: 5,
            cell: "B9",
            children: [
              row("구분 | 종합 | 체감 | 노력 | 비고", "B10"),
              row("등급 | 2등급 | 1등급 | 2등급", "B11")
            ]
          })
        ]),
        yearOf(2022, [
          itemOf("공직사회  청렴 행정 추진", {
            cell: "B14",
            children: [
              row("구분 | 종합 | 체감 | 노력 | 비고", "B15"),
              row("등급 | 2등급 | 1등급 | 2등급 | 8개 군", "B16")
            ]
          })
        ])
      ),
      findings: [
        {
          messageId: "heading",
          severity: "info",
          cells: ["이행현황!B14"],
          related: ["이행현황!B9"],
          data: { year: 2022, text: "공직사회  청렴 행정 추진" }
        },
        {
          messageId: "table",
          severity: "info",
          cells: ["이행현황!B15"],
          related: ["이행현황!B10"],
          data: { year: 2022, text: "구분 | 종합 | 체감 | 노력 | 비고" }
        }
      ]
    },
    {
      name: "a long text below two headings",
      book: bookWith(
        yearOf(2022, [
          itemOf("자체평가 추진", { children: [below("외부 기관 용역을 통한 자체평가 추진", "B6")] }),
          itemOf("업무평가 추진", { children: [below("외부 기관 용역을 통한 자체평가 추진", "B8")] })
        ])
      ),
      findings: [{ messageId: "paragraph", cells: ["이행현황!B8"], related: ["이행현황!B6"] }]
    }
  ]
});
