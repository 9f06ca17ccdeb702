import { atOnce } from "../../gradual/gradual";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { Step } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { appendEntries } from "../change-register/append-entries";
import type { ChangeEntry } from "../change-register";
import { understandAfter, type Filling } from "../fill";
import type { FillNote } from "../fill-note";
import { ALL_OVERVIEWS, isOurs } from "../our-sheets";
import { overviewWork } from "../overviews";
import type { CellPlan } from "./cell-plan";
import { followSums } from "./sum-results";

/** A change of cards, worked out, before its sums, its entries and our overviews follow. */
export interface CardChange {
  readonly title: string;
  readonly plan: CellPlan;
  /** Steps besides the cells, to be done before them. */
  readonly steps?: readonly Step[];
  readonly entries: readonly ChangeEntry[];
  readonly notes: readonly FillNote[];
  readonly basisDate: CalendarDate;
  /** Looks at the book as it will be read. @throws Refusal where it is not as meant. */
  readonly verify?: (after: PledgeBook) => void;
}

/**
 * The one patch of a change: its cells, the results of sums that follow them on any sheet, the entries in 변경대장, and
 * our overview sheets brought up to date where there are any.
 * @throws Refusal of `verify` or of the register; nothing is half done.
 */
export function finishChange(book: PledgeBook, snapshot: Snapshot, change: CardChange): Filling {
  const { plan, entries, basisDate } = change;
  followSums(plan);
  const register = appendEntries(snapshot, book, entries);
  const cells = plan.steps;
  const own = [...(change.steps ?? []), ...cells, ...register.steps];
  const { book: after, snapshot: then } = atOnce(understandAfter(book, snapshot, own));
  change.verify?.(after);
  const overviews = atOnce(overviewWork(after, then, basisDate, ALL_OVERVIEWS, "present"));
  const notes = [...change.notes, ...register.notes, ...summariesLeft(book, snapshot), ...overviews.notes];
  const cellsSet = cells.reduce((count, step) => count + step.changes.length, 0);
  return {
    patch: { title: change.title, steps: [...own, ...overviews.steps] },
    summary: { sheetsAdded: register.added, cellsSet, notes }
  };
}

/** Roll-ups that the user made: their typed figures are hers to mend. */
function summariesLeft(book: PledgeBook, snapshot: Snapshot): readonly FillNote[] {
  const sheets = new Set(book.summaries.map(({ range }) => range.sheet));
  return snapshot.sheets.flatMap((sheet): readonly FillNote[] =>
    sheets.has(sheet.name) && !ALL_OVERVIEWS.some((id) => isOurs(snapshot, sheet, id))
      ? [{ code: "summaries-left", data: { sheet: sheet.name } }]
      : []
  );
}
