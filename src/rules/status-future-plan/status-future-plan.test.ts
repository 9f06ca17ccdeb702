import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { itemOf, sectionOf } from "../../../tests/builders/pledge-narrative";
import { statusOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { StatusClass } from "../../pledge/status";
import { rule } from ".";

function bookWith(marked: StatusClass, ...plans: readonly string[]): PledgeBook {
  const items = plans.map((plan, index) => itemOf(plan, { cell: `B${31 + index}` }));
  return bookOf([pledgeWith({ status: statusOf(marked), futurePlans: sectionOf(items) })]);
}

testRule(rule, {
  passes: [
    { name: "no plans", book: bookWith("completed"), passes: 1 },
    ...["해당없음", "해당 사항 없음", "없음", "-", "(계획 없음)", "완료"].map((text) => ({
      name: `"${text}" is no plan`,
      book: bookWith("completed", text),
      passes: 1
    }))
  ],
  notApplicable: [
    { name: "on track", book: bookWith("on-track", "교육 실시") },
    { name: "no such section", book: bookOf([pledgeWith({ status: statusOf("completed") })]) }
  ],
  reports: [
    {
      name: "the seed's two plans",
      book: bookWith("completed", "2024 부패방지 교육 실시", "민·관 합동 청렴 시책 추진"),
      findings: [
        {
          messageId: "plans-listed",
          severity: "warning",
          outcome: "violation",
          cells: ["이행현황!B31", "이행현황!B32"],
          related: ["이행현황!B41"],
          data: { label: "완료", count: 2, first: "2024 부패방지 교육 실시" }
        }
      ]
    },
    {
      name: "a pledge that goes on may have plans",
      book: bookWith("continued", "교육 실시"),
      findings: [
        { messageId: "plans-listed", outcome: "needs-review", reason: "goes-on", cells: ["이행현황!B31"] }
      ]
    }
  ]
});
