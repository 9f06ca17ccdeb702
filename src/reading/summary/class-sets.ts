import type { StatusClass } from "../../pledge/status";
import type { ClassSet } from "../../pledge/summary";
import { compact } from "../labels/fold";
import type { Vocabulary } from "../labels/vocabulary";

/** 추진중 = 정상 + 일부, 미착수 = 보류 + 폐기. */
const GROUPS: Readonly<Record<"in-progress" | "not-started", readonly StatusClass[]>> = {
  "in-progress": ["on-track", "partial"],
  "not-started": ["suspended", "dropped"]
};

/** The classes that a label names, also within "기타(시기미도래)" or "완료(건)"; null where it names none. */
export function classSetOf(text: string, vocabulary: Vocabulary): ClassSet | null {
  const whole = compact(text);
  const label = whole.replace(/\((?:건|개|건수|개수|%)\)$/, "");
  const inner = /\(([^)]+)\)$/.exec(label)?.[1];
  for (const candidate of inner === undefined ? [label] : [label, inner]) {
    const status = vocabulary.meaningOf(candidate)?.status;
    if (!status) continue;
    if ("class" in status) return { label, classes: [status.class] };
    return { label, classes: status.group === "local" ? [] : GROUPS[status.group] };
  }
  return null;
}
