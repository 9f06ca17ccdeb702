import { refusal } from "../../language/refusal";
import type { Grid } from "../../pledge/grid";
import type { PledgeBook } from "../../pledge/pledge-book";
import { termYears, type Profile } from "../../pledge/profile";
import { readBook } from "../../reading";
import { applyPatch } from "../../workbook/apply-patch";
import { formatCellRef, formatRangeRef } from "../../workbook/address";
import type { SettingStep, Step } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { snapshotOf, stateOf } from "../../workbook/workbook-state";
import { CellPlan } from "../card-changes/cell-plan";
import type { ChangeOptions } from "../card-changes/change-options";
import { finishChange } from "../card-changes/finish-change";
import { CHANGE_REFUSALS, CHANGE_TITLES } from "../card-changes/messages";
import { followSums } from "../card-changes/sum-results";
import type { Filling } from "../fill";
import { tellNote, type FillNote } from "../fill-note";
import { sameTotals } from "../roll-over/same-totals";
import { growGrid, type GrownGrid } from "./grow-grid";
import { followReasons } from "./follow-reasons";
import { wantedColumns } from "./room";
import { asWithoutRoom, withRoom, type Roomy } from "./with-room";

export interface AddYearOptions extends ChangeOptions {
  /** The year after the last one of the grids. */
  readonly year: number;
}

type Grown = ReadonlyMap<Grid, Extract<GrownGrid, { kind: "grown" }>>;

/**
 * One more year in every grid, right of its last year: in the blank column that is there, or in one that is put in. All
 * sums follow, and the profile's term is lengthened to the year where it ends before. A grid that cannot take the year
 * is left alone, with a note what to do.
 * @throws Refusal where no grid can take the year.
 */
export function addYearPatch(book: PledgeBook, snapshot: Snapshot, options: AddYearOptions): Filling {
  if (book.pledges.length === 0) throw refusal(CHANGE_REFUSALS, "no-pledges");
  const { year } = options;
  const next = lengthened(book.profile, year);
  const { roomy, grown, notes } = growWithRoom(book, snapshot, next, year);
  if (grown.size === 0) {
    const [first] = notes;
    throw refusal(CHANGE_REFUSALS, "nothing-rolled", { why: first ? tellNote(first, "ko") : "-" });
  }
  const { plan, merges } = planOf(roomy.snapshot, grown);
  const { date = options.basisDate, reason = "", basis = "" } = options;
  const { from, to } = next.term;
  const isLonger = next !== book.profile;
  const change = finishChange({ ...roomy.book, profile: next }, roomy.snapshot, {
    title: CHANGE_TITLES["add-year"].ko,
    plan,
    steps: [
      ...roomy.beside,
      ...merges,
      ...followReasons(snapshot, roomy.lines),
      ...(isLonger ? profileStep(snapshot, next) : [])
    ],
    entries: [
      {
        date,
        kind: "year-added",
        number: "",
        name: `표 ${grown.size}개`,
        before: `${year - 1}년까지`,
        after: `${year}년까지`,
        reason,
        basis
      }
    ],
    notes: [
      ...roomy.notes,
      ...(isLonger ? [{ code: "term-lengthened" as const, data: { from, to, year } }] : []),
      ...notes
    ],
    basisDate: options.basisDate
  });
  return { ...change, patch: { ...change.patch, steps: [...roomy.lines, ...change.patch.steps] } };
}

interface Growth {
  readonly roomy: Roomy;
  readonly grown: Grown;
  /** One for each grid of the book. */
  readonly notes: readonly FillNote[];
}

/** No column is put into a sheet of which no grid could use it. */
function growWithRoom(book: PledgeBook, snapshot: Snapshot, next: Profile, year: number): Growth {
  const all = book.pledges.flatMap(({ grids }) => grids);
  const why = new Map<Grid, FillNote>();
  const noted = (grid: Grid | undefined): FillNote | undefined => grid && why.get(grid);
  let columns = wantedColumns(book, snapshot, year);
  for (;;) {
    const roomy = withRoom(book, snapshot, columns);
    const { grown, notes } = growGrids(roomy.book, roomy.snapshot, next, year);
    const used = new Set([...grown.keys()].map(({ range }) => range.sheet));
    const idle = columns.find(({ sheet }) => !used.has(sheet));
    if (!idle) return { roomy, grown, notes: notes.map((note, at) => noted(all[at]) ?? note) };
    for (const [at, grid] of all.entries()) {
      const note = notes[at];
      if (note && grid.range.sheet === idle.sheet) why.set(grid, asWithoutRoom(note, grid, idle));
    }
    columns = columns.filter((column) => column !== idle);
  }
}

/** The profile itself where its term has the year already. */
function lengthened(profile: Profile, year: number): Profile {
  if (termYears(profile).includes(year)) return profile;
  return { ...profile, term: { ...profile.term, to: `${year}${profile.term.to.slice(4)}` } };
}

function growGrids(
  book: PledgeBook,
  snapshot: Snapshot,
  next: Profile,
  year: number
): { readonly grown: Grown; readonly notes: readonly FillNote[] } {
  const plan = new CellPlan(snapshot);
  const grown = new Map<Grid, Extract<GrownGrid, { kind: "grown" }>>();
  const why = new Map<Grid, FillNote>();
  const all = book.pledges.flatMap(({ grids }) => grids);
  for (const grid of all) {
    const result = growGrid(plan, grid, year);
    if (result.kind === "grown") grown.set(grid, result);
    else why.set(grid, result.note);
  }
  for (let again = true; again;) {
    again = false;
    for (const grid of [...sharing(grown, why), ...readOtherwise(book, snapshot, next, grown, year)]) {
      const code =
        why.size > 0 && sharing(grown, why).includes(grid) ? "grid-left-shared" : "grid-left-reading";
      grown.delete(grid);
      why.set(grid, { code, data: { cells: formatRangeRef(grid.range) } });
      again = true;
    }
  }
  const notes = all.map(
    (grid): FillNote =>
      why.get(grid) ?? { code: "year-added", data: { cells: formatRangeRef(grid.range), year } }
  );
  return { grown, notes };
}

/** Grids whose last year has the head of one that is left. */
function sharing(grown: Grown, left: ReadonlyMap<Grid, FillNote>): readonly Grid[] {
  const heads = ({ columns }: Grid): readonly string[] => columns.map(({ header }) => formatCellRef(header));
  const kept = new Set([...left.keys()].flatMap(heads));
  return [...grown.keys()].filter((grid) => heads(grid).some((head) => kept.has(head)));
}

function planOf(
  snapshot: Snapshot,
  grown: Grown
): { readonly plan: CellPlan; readonly merges: readonly Step[] } {
  const plan = new CellPlan(snapshot);
  const merges = new Map<string, Step>();
  for (const { cells, merges: own } of grown.values()) {
    for (const [cell, content] of cells) plan.set(cell, content);
    for (const step of own) merges.set(JSON.stringify(step), step);
  }
  followSums(plan);
  return { plan, merges: [...merges.values()] };
}

/** Grids that would be read without the new year, or with other totals. */
function readOtherwise(
  book: PledgeBook,
  snapshot: Snapshot,
  next: Profile,
  grown: Grown,
  year: number
): readonly Grid[] {
  if (grown.size === 0) return [];
  const { plan, merges } = planOf(snapshot, grown);
  const then = snapshotOf(
    applyPatch(stateOf(snapshot), { title: "", steps: [...merges, ...plan.steps] }).state
  );
  const after = readBook(then, next);
  return book.pledges.flatMap((pledge, at) =>
    pledge.grids.filter((grid) => {
      if (!grown.has(grid)) return false;
      const now = after.pledges[at]?.grids.find(({ key }) => key === grid.key);
      const years = grid.columns.flatMap((column) => (column.role === "year" ? [column.year ?? 0] : []));
      return !now || !sameTotals(grid, now, [...years, year]);
    })
  );
}

function profileStep(snapshot: Snapshot, next: Profile): readonly SettingStep[] {
  const before = snapshot.settings["profile"] ?? null;
  const after = JSON.stringify(next);
  return before === after ? [] : [{ kind: "setting", key: "profile", before, after }];
}
