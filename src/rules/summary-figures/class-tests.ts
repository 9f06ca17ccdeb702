import type { StatusClass } from "../../pledge/status";
import type { ClassSet } from "../../pledge/summary";
import type { PledgeFacts } from "./pledge-facts";

/** Where 이행후 계속추진 is counted in a roll-up that has no place of its own for it. */
export type Continued = "apart" | "completed" | "in-progress";

/** Whether the class of a pledge is one of these; a pledge without a marked class is of none. */
export function takesClass(
  set: ClassSet,
  { class: marked }: PledgeFacts,
  continued: Continued = "apart"
): boolean {
  if (marked === null) return isUnmarkedLabel(set.label);
  if (marked.class === null) return sameLabel(set, marked.label);
  return set.classes.includes(marked.class) || takesContinued(set, marked.class, continued);
}

/** "(표시 없음)": the pledges whose cards mark no class. */
export function isUnmarkedLabel(label: string): boolean {
  return /표시없음|미표시|무표시|미분류/.test(label);
}

function takesContinued({ classes }: ClassSet, marked: StatusClass, continued: Continued): boolean {
  if (marked !== "continued" || continued === "apart") return false;
  return continued === "completed"
    ? classes.includes("completed")
    : classes.includes("on-track") && classes.includes("partial");
}

/** "시기미도래" is of "기타(시기미도래)", and a bare 추진중 of a card of 추진중. */
function sameLabel({ label }: ClassSet, marked: string): boolean {
  return label === marked || label.includes(`(${marked})`);
}
