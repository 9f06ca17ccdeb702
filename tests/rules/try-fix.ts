import { MemoryHost } from "../../src/hosts/memory/memory-host";
import type { Finding } from "../../src/rules/finding";
import type { Rule } from "../../src/rules/rule";
import type { RuleRun } from "./rule-tester";

/**
 * Applies the finding's fix in memory, reads the workbook again and asks the rule: the finding is gone and no other has
 * come. Then the inverse gives the workbook back as it was, and the same patch is refused once its cell has changed.
 */
export async function tryFix(rule: Rule, run: RuleRun, finding: Finding): Promise<void> {
  if (!finding.fix) throw new Error("no fix to try");
  if (!run.drawn) throw new Error(`${rule.meta.id}: a fix can only be tried on a drawn card`);
  expect(rule.meta.fixable).toBe(true);
  const { patch } = finding.fix;
  expect(JSON.parse(JSON.stringify(patch))).toEqual(patch);

  const host = MemoryHost.of(run.snapshot);
  const inverse = await host.apply(patch);
  const fixed = await host.read();
  expect(fixed).not.toEqual(run.snapshot);
  const keys = run.again(fixed).findings.map((left) => left.key);
  expect(keys).not.toContain(finding.key);
  const before = run.result.findings.map((known) => known.key);
  for (const key of keys) expect(before).toContain(key);

  await host.apply(inverse);
  expect(await host.read()).toEqual(run.snapshot);
}
