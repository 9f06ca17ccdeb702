import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/rules/catalogue";
import type { Run } from "./run";
import { table } from "./table";

const FOLDER = join(__dirname, "../../src/rules");

/** Every rule: severities, whether it has its page, whether it has fixes, its tests, and how often it fired in the run. */
export function ruleTable({ coverage }: Run): string {
  const rows = RULES.map(({ meta: { id, severities, fixable } }) => {
    const { violation = 0, needsReview = 0 } = coverage.get(id) ?? {};
    return {
      fired: violation + needsReview,
      cells: [
        id,
        severities.map((severity) => severity.charAt(0).toUpperCase()).join("/"),
        existsSync(join(FOLDER, id, "README.md")) ? "yes" : "NO",
        fixable ? "yes" : "",
        String(testsOf(id)),
        String(violation),
        String(needsReview)
      ]
    };
  });
  const never = rows.filter(({ fired }) => fired === 0).map(({ cells }) => cells[0] ?? "");
  return [
    table(
      ["rule", "severity", "page", "fixable", "tests", "violations", "to review"],
      rows.map(({ cells }) => cells)
    ),
    never.length === 0 ? "every rule fired" : `never fired: ${never.join(", ")}`
  ].join("\n");
}

/** The cases that its test files list, by name. */
function testsOf(id: string): number {
  const folder = join(FOLDER, id);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".test.ts"))
    .map(
      (file) =>
        readFileSync(join(folder, file), "utf8").match(/^\s*(?:name: |(?:test|it)(?:\.each)?\()/gm)?.length ??
        0
    )
    .reduce((all, count) => all + count, 0);
}
