import type { Message } from "../../language/message";
import { NOTHING_CHECKED, VERDICT_NAMES } from "./messages";
import type { Verdict } from "./verdict";

/** The verdict in words. A workbook without cards is never called clean: nothing of it was checked. */
export function verdictName(verdict: Verdict, pledges: number): Message {
  return verdict === "clean" && pledges === 0 ? NOTHING_CHECKED : VERDICT_NAMES[verdict];
}
