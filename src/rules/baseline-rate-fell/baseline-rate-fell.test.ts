import { baselineOf } from "../../pledge/baseline-of";
import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { statusOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

const withRate = (rate: string | null): ReturnType<typeof bookOf> =>
  bookOf([pledgeWith({ status: statusOf("on-track", rate) })]);
const baseline = baselineOf(withRate("75"), { year: 2023, month: 6, day: 30 });

testRule(rule, {
  passes: [
    { name: "the same", book: withRate("75.0"), baseline, passes: 1 },
    { name: "more", book: withRate("75.1"), baseline, passes: 1 }
  ],
  notApplicable: [
    { name: "no rate now", book: withRate(null), baseline },
    { name: "no last submission", book: withRate("10") },
    { name: "a pledge that is new", book: bookOf([]), baseline }
  ],
  reports: [
    {
      name: "less",
      book: withRate("60"),
      baseline,
      findings: [
        {
          messageId: "fell",
          severity: "warning",
          cells: ["이행현황!H41"],
          expected: "75",
          actual: "60",
          difference: "-15",
          unit: "%"
        }
      ]
    }
  ]
});
