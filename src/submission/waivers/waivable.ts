import { RULES } from "../../rules/catalogue";
import type { Finding } from "../../rules/finding";

const never: ReadonlySet<string> = new Set(
  RULES.filter(({ meta }) => meta.waivable === false).map(({ meta }) => meta.id)
);

/** Whether a reason can let the finding stay: always for warnings and for what is to be reviewed, for errors as their rule has it. */
export function isWaivable({
  rule,
  severity,
  outcome
}: Pick<Finding, "rule" | "severity" | "outcome">): boolean {
  return severity !== "error" || outcome === "needs-review" || !never.has(rule);
}
