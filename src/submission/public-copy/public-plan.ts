import type { PledgeBook } from "../../pledge/pledge-book";
import { maskedText, personalCells } from "../../rules/personal-data/personal-cells";
import type { DatumKind, PersonalDatum } from "../../rules/personal-data/personal-datum";
import { formatCell, formatCellRef, formatRangeRef } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import type { CellChange, Patch, Step } from "../../workbook/patch";
import {
  sameSheetName,
  type Cell,
  type CellContent,
  type SheetSnapshot,
  type Snapshot
} from "../../workbook/snapshot";
import { contentOf } from "../../workbook/steps/cells";
import { withoutTemplates } from "../../templates/own/store/own-views";
import { resultSheetOf } from "../annotate";
import { doomedNames, leansOn } from "./lost-references";
import { personalFinder, type FindPersonal } from "./mask-text";
import type { Remaining, Removal, RemovalKind } from "./removal";

/** What is to be done to a workbook before it may be shown to the public. */
export interface PublicPlan {
  /** Masks cells and turns formulas that lose what they look at into their values. */
  readonly patch: Patch;
  readonly sheetsGone: readonly string[];
  readonly sheetsRenamed: readonly { readonly from: string; readonly to: string }[];
  /** Cells under a merge, where no patch writes: to be emptied. */
  readonly covered: readonly { readonly sheet: string; readonly cell: string }[];
  /** For texts that are no cells: headers, text boxes, prompts. */
  readonly find: FindPersonal;
  /** Numbers and addresses as they stood: none may be in the copy. Never told to anybody. */
  readonly secrets: readonly string[];
  readonly removals: readonly Removal[];
  readonly remaining: readonly Remaining[];
}

/** @param book what the workbook's cards mean: the officers' places are known by it */
export function publicPlan(snapshot: Snapshot, book: PledgeBook): PublicPlan {
  const result = resultSheetOf(snapshot)?.sheet.name;
  const usable = withoutTemplates(snapshot).sheets;
  const kindOf = (sheet: SheetSnapshot): SheetRemoval | null => {
    if (sheet.name === result) return "result-sheet";
    if (!usable.includes(sheet)) return "template-sheet";
    return sheet.visibility === "visible" ? null : "hidden-sheet";
  };
  const gone = snapshot.sheets.filter((sheet) => kindOf(sheet) !== null);
  const kept = snapshot.sheets.filter((sheet) => !gone.includes(sheet));
  const found = new Map(snapshot.sheets.map((sheet) => [sheet.name, [...personalCells(sheet, book, true)]]));
  const said = [...found.values()]
    .flat()
    .flatMap(({ text, data }) =>
      data.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }))
    );
  const find = personalFinder(new Set(said.filter(({ kind }) => kind === "name").map(({ text }) => text)));
  const names = doomedNames(snapshot, gone, find);
  const removals = gone.map((sheet): Removal => ({
    kind: kindOf(sheet) ?? "hidden-sheet",
    place: sheet.name,
    now: null
  }));
  const steps: Step[] = [];
  const covered: { sheet: string; cell: string }[] = [];
  for (const sheet of kept) {
    const data = new Map((found.get(sheet.name) ?? []).map(({ cell, data: all }) => [cell, all]));
    const work = sheetWork(sheet, data, find, (formula) => leansOn(formula, gone, names, find));
    removals.push(...work.removals);
    covered.push(...work.covered);
    if (work.changes.length > 0) steps.push({ kind: "set-cells", sheet: sheet.name, changes: work.changes });
  }
  for (const { name, sheet, refersTo } of names) {
    removals.push({ kind: "defined-name", place: maskedText(name, find(name)), now: null });
    steps.push({
      kind: "set-name",
      name,
      before: refersTo,
      after: null,
      ...(sheet === undefined ? {} : { scope: sheet })
    });
  }
  const sheetsRenamed = renamesOf(snapshot, kept, find);
  removals.push(...sheetsRenamed.map(({ to }): Removal => ({ kind: "sheet-name", place: to, now: to })));
  return {
    patch: { title: "공개용 사본", steps },
    sheetsGone: gone.map(({ name }) => name),
    sheetsRenamed,
    covered,
    find,
    secrets: said.filter(({ kind }) => UNMISTAKABLE.has(kind)).map(({ text }) => text),
    removals,
    remaining: kept.flatMap(hiddenLines)
  };
}

type SheetRemoval = Extract<RemovalKind, "hidden-sheet" | "result-sheet" | "template-sheet">;

/** What is a secret wherever it stands; a name or an extension may be a word or a number of something else. */
const UNMISTAKABLE: ReadonlySet<DatumKind> = new Set(["resident-number", "mobile", "email"]);

interface SheetWork {
  readonly changes: readonly CellChange[];
  readonly covered: readonly { readonly sheet: string; readonly cell: string }[];
  readonly removals: readonly Removal[];
}

function sheetWork(
  sheet: SheetSnapshot,
  known: ReadonlyMap<Cell, readonly PersonalDatum[]>,
  find: FindPersonal,
  loses: (formula: string) => boolean
): SheetWork {
  const changes: CellChange[] = [];
  const covered: { sheet: string; cell: string }[] = [];
  const removals: Removal[] = [];
  const lookup = lookupOf(sheet);
  for (const cell of sheet.cells) {
    const text = typeof cell.value === "string" ? cell.value : null;
    const data = text === null ? [] : joined(known.get(cell) ?? [], find(text));
    const lost = cell.formula !== undefined && loses(cell.formula);
    if (data.length === 0 && !lost) continue;
    const name = formatCell(cell);
    const place = formatCellRef({ sheet: sheet.name, row: cell.row, column: cell.column });
    const anchor = lookup.anchor(cell.row, cell.column);
    if (anchor.row !== cell.row || anchor.column !== cell.column) {
      covered.push({ sheet: sheet.name, cell: name });
      removals.push({ kind: "covered-cell", place, now: null });
      continue;
    }
    const after: CellContent = { value: text === null ? cell.value : maskedText(text, data) };
    changes.push({ cell: name, before: contentOf(cell), after });
    removals.push(...data.map(({ kind, masked }): Removal => ({ kind, place, now: masked })));
    if (cell.formula !== undefined) removals.push({ kind: "formula", place, now: shown(after) });
  }
  return { changes, covered, removals };
}

/** What the rule found in the cell's place, and what any text would be asked for. */
function joined(known: readonly PersonalDatum[], more: readonly PersonalDatum[]): readonly PersonalDatum[] {
  const fresh = more.filter(({ start, end }) =>
    known.every((datum) => end <= datum.start || datum.end <= start)
  );
  return [...known, ...fresh].sort((one, other) => one.start - other.start);
}

function shown({ value }: CellContent): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

function renamesOf(
  snapshot: Snapshot,
  kept: readonly SheetSnapshot[],
  find: FindPersonal
): readonly { readonly from: string; readonly to: string }[] {
  const taken = snapshot.sheets.map(({ name }) => name);
  return kept.flatMap(({ name }) => {
    // "*" and the like are not allowed in a sheet's name
    const base = maskedText(name, find(name)).replace(/[*?:\\/[\]]/g, "○");
    if (base === name) return [];
    let to = base;
    for (let count = 2; taken.some((other) => sameSheetName(other, to)); count++) to = `${base} (${count})`;
    taken.push(to);
    return [{ from: name, to }];
  });
}

/** Hidden rows and columns that hold something: what depends on them cannot be told from what must not be seen. */
function hiddenLines(sheet: SheetSnapshot): readonly Remaining[] {
  const { used, cells, name } = sheet;
  if (!used) return [];
  const rows = sheet.hiddenRows
    .filter(({ first, last }) => cells.some(({ row }) => row >= first && row <= last))
    .map(({ first, last }) => ({ sheet: name, ...used, top: first, bottom: Math.min(last, used.bottom) }));
  const columns = sheet.hiddenColumns
    .filter(({ first, last }) => cells.some(({ column }) => column >= first && column <= last))
    .map(({ first, last }) => ({ sheet: name, ...used, left: first, right: Math.min(last, used.right) }));
  return [...rows, ...columns].map((range) => ({ kind: "hidden-lines", place: formatRangeRef(range) }));
}
