import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from "./index";

const shares = (...last: readonly string[]): string =>
  `# 총괄표\n분야 | 공약 수 | 비중(%)\n경제 | 1 | ${last[0] ?? ""}\n복지 | 1 | ${last[1] ?? ""}\n안전 | 1 | ${last[2] ?? ""}\n계 | 3 | 100`;

testRule(rule, {
  passes: [
    { name: "shares that add up to 99.9", card: shares("33.3", "33.3", "33.3"), passes: 1 },
    {
      name: "shares that add up to 100 by themselves",
      card: "# 총괄표\n분야 | 공약 수 | 비중(%)\n경제 | 1 | 25\n복지 | 3 | 75\n계 | 4 | 100"
    }
  ],
  notApplicable: [{ name: "no shares", card: "# 총괄표\n분야 | 공약 수\n경제 | 1\n복지 | 2\n계 | 3" }],
  reports: [
    {
      name: "one share that was bent",
      card: shares("33.3", "33.3", "33.4"),
      findings: [
        {
          messageId: "forced",
          cells: ["총괄표!C4"],
          severity: "info",
          expected: "33.3",
          actual: "33.4",
          unit: "%"
        }
      ]
    }
  ]
});
