import type { Gradual } from "../gradual/gradual";
import type { CalendarDate } from "../pledge/calendar-date";
import type { PledgeBook } from "../pledge/pledge-book";
import type { Profile } from "../pledge/profile";
import type { Overview, PledgeLine } from "../templates/pledge-line";
import { progressSheet } from "../templates/progress-sheet";
import { rollUpSheet } from "../templates/roll-up-sheet";
import { statusSheet } from "../templates/status-sheet";
import type { Rectangle } from "../workbook/address";
import type { Step } from "../workbook/patch";
import type { SheetContent } from "../workbook/sheet-content";
import type { Snapshot } from "../workbook/snapshot";
import { usedBy } from "../workbook/steps/cells";
import { requireCell } from "../workbook/steps/outcome";
import type { FillNote } from "./fill-note";
import { OVERVIEWS, extentOf, isOurs, registerSteps, type OverviewId, type Written } from "./our-sheets";
import { pledgeLineOf } from "./pledge-line-of";
import { refreshSheet } from "./refresh-sheet";
import { sheetTaken } from "./sheet-names";

const MAKERS: Readonly<Record<OverviewId, (overview: Overview, profile: Profile) => SheetContent>> = {
  "roll-up": rollUpSheet,
  progress: progressSheet,
  "status-overview": statusSheet
};

export interface OverviewWork {
  readonly steps: readonly Step[];
  readonly notes: readonly FillNote[];
  readonly added: readonly string[];
}

/**
 * Makes the overview sheets that are wanted, or refreshes those of ours that are there.
 * @param only "present": no sheet is made anew.
 */
export function* overviewWork(
  book: PledgeBook,
  snapshot: Snapshot,
  basisDate: CalendarDate,
  wanted: readonly OverviewId[],
  only?: "present"
): Gradual<OverviewWork> {
  const all = book.pledges.length;
  const notes: FillNote[] = [];
  const steps: Step[] = [];
  const written: Written[] = [];
  const added: string[] = [];
  const present = wanted.filter((template) => only !== "present" || findOurs(snapshot, template));
  if (present.length === 0) return { steps, notes, added };
  const overview = yield* overviewOf(book, snapshot, basisDate, notes);
  for (const template of present) {
    yield { stage: "pledges", done: all, all };
    const content = MAKERS[template](overview, book.profile);
    yield { stage: "pledges", done: all, all };
    const extent = extentOfContent(content);
    const ours = findOurs(snapshot, template);
    if (ours) {
      const refresh = refreshSheet(snapshot, ours, content, extentOf(snapshot, ours.name));
      steps.push(...refresh.steps);
      notes.push(refresh.note);
      if (refresh.done) written.push({ sheet: ours.name, template, extent });
      continue;
    }
    const base: string = OVERVIEWS[template];
    const sheet = freeOverviewName(snapshot, base);
    steps.push({ kind: "add-sheet", sheet, content });
    added.push(sheet);
    written.push({ sheet, template, extent });
    notes.push(
      sheet === base
        ? { code: "sheet-added", data: { sheet } }
        : { code: "sheet-added-beside", data: { sheet, wanted: base } }
    );
  }
  return { steps: [...steps, ...registerSteps(snapshot, written)], notes, added };
}

/**
 * The pledges by number, as a person would order them: 1-2 before 1-10. Numbers that begin with a word (공감행정 2-8)
 * go by word in the order in which the sheets bring the words.
 */
function* overviewOf(
  book: PledgeBook,
  snapshot: Snapshot,
  basisDate: CalendarDate,
  notes: FillNote[]
): Gradual<Overview> {
  const order = new Intl.Collator("ko", { numeric: true });
  const wordOf = (number: string): string => /^\D*/u.exec(number)?.[0] ?? "";
  const words = [...new Set(book.pledges.map((pledge) => wordOf(pledge.normalizedNumber)))];
  const place = (number: string): number => words.indexOf(wordOf(number));
  const pledges = [...book.pledges].sort(
    ({ normalizedNumber: one }, { normalizedNumber: other }) =>
      place(one) - place(other) || order.compare(one, other)
  );
  const { year, month, day } = basisDate;
  const lines: PledgeLine[] = [];
  for (const pledge of pledges) {
    lines.push(pledgeLineOf(pledge, snapshot, book.profile, notes));
    yield { stage: "pledges", done: lines.length, all: pledges.length };
  }
  return { lines, basisDate: `${year}. ${month}. ${day}.` };
}

function findOurs(snapshot: Snapshot, template: OverviewId): Snapshot["sheets"][number] | undefined {
  return snapshot.sheets.find((sheet) => isOurs(snapshot, sheet, template));
}

/** "총괄표", or "총괄표 (2)" where a sheet of the user's has that name. */
function freeOverviewName(snapshot: Snapshot, base: string): string {
  let name = base;
  for (let count = 2; sheetTaken(snapshot, name); count++) name = `${base} (${count})`;
  return name;
}

function extentOfContent({ cells }: SheetContent): Rectangle {
  const filled = cells.filter(({ value, formula }) => value !== null || formula !== undefined);
  const used = usedBy(filled.map(({ cell }) => requireCell(cell)));
  return used ?? { top: 0, left: 0, bottom: 0, right: 0 };
}
