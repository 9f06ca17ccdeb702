import type { Gradual } from "../gradual/gradual";
import type { CalendarDate } from "../pledge/calendar-date";
import type { PledgeBook } from "../pledge/pledge-book";
import type { Profile } from "../pledge/profile";
import type { LedgerLine } from "../templates/ledger-line";
import type { Overview, PledgeLine } from "../templates/pledge-line";
import { checklistSheet } from "../templates/checklist-sheet";
import { ledgerSheet } from "../templates/ledger-sheet";
import { progressSheet } from "../templates/progress-sheet";
import { rollUpSheet } from "../templates/roll-up-sheet";
import { statusSheet } from "../templates/status-sheet";
import type { Rectangle } from "../workbook/address";
import type { Step } from "../workbook/patch";
import type { SheetContent } from "../workbook/sheet-content";
import type { Snapshot } from "../workbook/snapshot";
import { usedBy } from "../workbook/steps/cells";
import { requireCell } from "../workbook/steps/outcome";
import { newRegister } from "./change-register/append-entries";
import { checklistAnswers } from "./checklist-answers";
import type { FillNote } from "./fill-note";
import { ledgerLineOf } from "./ledger-of";
import { OVERVIEWS, extentOf, isOurs, registerSteps, type OverviewId, type Written } from "./our-sheets";
import { pledgeLineOf } from "./pledge-line-of";
import { inNumberOrder } from "./number-order";
import { refreshSheet } from "./refresh-sheet";
import { sheetTaken } from "./sheet-names";

/** What the makers of overviews know; the lines are made when the first of them asks. */
interface Known {
  readonly book: PledgeBook;
  readonly snapshot: Snapshot;
  readonly basisDate: string;
  readonly notes: FillNote[];
}

type Made = Exclude<OverviewId, "change-register">;

const MAKERS: Readonly<Record<Made, (known: Known) => Gradual<SheetContent>>> = {
  "roll-up": withLines(rollUpSheet),
  progress: withLines(progressSheet),
  "status-overview": withLines(statusSheet),
  ledger: ledgerOf,
  "evaluation-checklist": checklistOf
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
  const { year, month, day } = basisDate;
  const known: Known = { book, snapshot, basisDate: `${year}. ${month}. ${day}.`, notes };
  for (const template of present) {
    if (template === "change-register") continue;
    yield { stage: "pledges", done: all, all };
    const content = yield* MAKERS[template](known);
    yield { stage: "pledges", done: all, all };
    const extent = extentOfContent(content);
    const ours = findOurs(snapshot, template);
    if (ours) {
      const keepsNotes = template === "evaluation-checklist";
      const refresh = refreshSheet(snapshot, ours, content, extentOf(snapshot, ours.name), keepsNotes);
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
  if (only !== "present" && wanted.includes("change-register") && !findOurs(snapshot, "change-register")) {
    // its rows are the user's: made once, and never written over
    const register = newRegister(snapshot, book, []);
    for (const step of register.steps)
      if (step.kind === "add-sheet")
        written.push({
          sheet: step.sheet,
          template: "change-register",
          extent: extentOfContent(step.content)
        });
    steps.push(...register.steps.filter(({ kind }) => kind !== "setting"));
    notes.push(...register.notes);
    added.push(...register.added);
  }
  return { steps: [...steps, ...registerSteps(snapshot, written)], notes, added };
}

/** A maker that asks for the lines of all pledges, which are made once a run. */
function withLines(
  make: (overview: Overview, profile: Profile) => SheetContent
): (known: Known) => Gradual<SheetContent> {
  return function* (known) {
    return make(yield* overviewOf(known), known.book.profile);
  };
}

const overviews = new WeakMap<Known, Overview>();

function* overviewOf(known: Known): Gradual<Overview> {
  const made = overviews.get(known);
  if (made) return made;
  const { book, snapshot, basisDate, notes } = known;
  const pledges = inNumberOrder(book.pledges);
  const lines: PledgeLine[] = [];
  for (const pledge of pledges) {
    lines.push(pledgeLineOf(pledge, snapshot, book.profile, notes));
    yield { stage: "pledges", done: lines.length, all: pledges.length };
  }
  const overview = { lines, basisDate };
  overviews.set(known, overview);
  return overview;
}

function* ledgerOf({ book, basisDate, notes }: Known): Gradual<SheetContent> {
  const pledges = inNumberOrder(book.pledges);
  const lines: LedgerLine[] = [];
  for (const pledge of pledges) {
    lines.push(ledgerLineOf(pledge, book.profile, notes));
    yield { stage: "pledges", done: lines.length, all: pledges.length };
  }
  return ledgerSheet({ lines, basisDate }, book.profile);
}

function* checklistOf({ book, snapshot, basisDate }: Known): Gradual<SheetContent> {
  yield { stage: "pledges", done: 0, all: book.pledges.length };
  return checklistSheet(checklistAnswers(book, snapshot), basisDate, book.profile);
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
