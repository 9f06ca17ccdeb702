import { Refusal } from "../../language/refusal";
import { formatIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import type { Baseline } from "../../pledge/baseline";
import type { Profile } from "../../pledge/profile";
import { baselineFrom } from "../../submission/baseline/baseline-from";
import { BASELINE_TOLD } from "../baseline-texts";
import { CLI } from "../messages";
import type { Terminal } from "../terminal";
import { readWorkbook } from "./open";

/**
 * The figures of the workbook that was last sent. Null, and told, where it cannot be read or has none; what it is taken
 * for is told too, since so much rests on it.
 */
export async function readBaseline(
  path: string,
  facts: { readonly basisDate: CalendarDate; readonly profile?: Profile },
  terminal: Terminal
): Promise<Baseline | null> {
  try {
    const found = baselineFrom(await readWorkbook(path), facts);
    if (!found) {
      terminal.tell(BASELINE_TOLD.empty, { path });
      return null;
    }
    const { baseline, dayKnownBy } = found;
    const data = { path, date: baseline.basisDate, pledges: baseline.pledges.length };
    terminal.tell(BASELINE_TOLD[dayKnownBy === "amounts" ? "compared-guessed" : "compared"], data);
    if (baseline.basisDate > formatIsoDate(facts.basisDate)) terminal.tell(BASELINE_TOLD.later, data);
    return baseline;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.tell(CLI.notice, { text: error.tell(terminal.locale) });
    terminal.tell(BASELINE_TOLD["not-compared"]);
    return null;
  }
}
