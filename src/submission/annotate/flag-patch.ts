import type { CheckResult } from "../../rules/check";
import type { RuleMeta } from "../../rules/rule";
import type { Patch, Step } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { RuleTexts } from "../report/finding-words";
import { flagSteps } from "./flags";
import { ANNOTATE } from "./messages";

/** The findings as flags in their cells, instead of those shown before; sheets and settings stay as they are. */
export function flagPatch(result: CheckResult, snapshot: Snapshot, rules: readonly RuleMeta[]): Patch {
  const here = new Set(snapshot.sheets.map((sheet) => sheet.name));
  const old = snapshot.sheets.flatMap((sheet) =>
    sheet.flags.map((flag): Step => ({ kind: "unflag", sheet: sheet.name, flag }))
  );
  const fresh = flagSteps(result.findings, new RuleTexts(rules)).filter((step) => here.has(step.sheet));
  return { title: ANNOTATE.annotateTitle.ko, steps: [...old, ...fresh] };
}
