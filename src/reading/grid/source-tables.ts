import type { NotUnderstood } from "../../pledge/pledge-book";
import { intersects } from "../../workbook/address";
import { equationsOf, holds } from "../../pledge/equation";
import { paneOf } from "../sheet/pane";
import type { SheetView } from "../sheet/sheet-view";
import { isNote, readBody, type RowDraft } from "./body";
import { readColumns } from "./columns";
import { gridsOf, type GridFound } from "./grids-of-table";
import { sourceColumns, type SourceColumns } from "./source-columns";
import { sourceHeads, type SourceHead } from "./source-heads";
import type { GridTable } from "./tables";
import { tabledPledge, type TabledPledge } from "./tabled-pledge";
import { blockTroubles, gridTroubles, headTroubles } from "./troubles";
import { turnedTable } from "./turned-tables";
import { pledgeBlocks, pledgeColumns } from "./wide-table";

export interface SourceTables {
  readonly found: readonly GridFound[];
  readonly tabled: readonly TabledPledge[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Of those read with years across, the ones in whose place others are found. */
  readonly replaced: readonly GridFound[];
}

const NOTHING: SourceTables = { found: [], tabled: [], notUnderstood: [], replaced: [] };

/**
 * The grids whose sources stand across: years down, a pledge a row, or a single row of amounts. `across` are the grids
 * that were read with years across; of two readings of the same cells the one under which more sums hold is taken, and
 * the one across where both hold as many.
 */
export function readSourceTables(view: SheetView, across: readonly GridFound[]): SourceTables {
  const heads = sourceHeads(view);
  return joined(
    heads.map((head, at) => {
      const before = heads[at - 1];
      const after = heads[at + 1];
      const leftmost = before?.top === head.top ? before.right + 1 : view.used.left;
      const rightmost = after?.top === head.top ? head.right : view.used.right;
      const next = heads.find(({ top }) => top > head.bottom)?.top ?? view.used.bottom + 1;
      const whole = leftmost === view.used.left && rightmost === view.used.right;
      const strip = { ...view.used, left: leftmost, right: rightmost };
      const around = whole ? [view] : [paneOf(view, strip), view];
      const found = readHead({ view, head, leftmost, before: next, around });
      const rivals = across.filter(({ grid }) =>
        found.found.some((own) => intersects(own.grid.range, grid.range))
      );
      if (rivals.length === 0) return found;
      return sumsHeld(rivals) >= sumsHeld(found.found) ? NOTHING : { ...found, replaced: rivals };
    })
  );
}

function joined(parts: readonly SourceTables[]): SourceTables {
  return {
    found: parts.flatMap(({ found }) => found),
    tabled: parts.flatMap(({ tabled }) => tabled),
    notUnderstood: parts.flatMap(({ notUnderstood }) => notUnderstood),
    replaced: parts.flatMap(({ replaced }) => replaced)
  };
}

function sumsHeld(grids: readonly GridFound[]): number {
  return grids.reduce((sum, { grid }) => sum + equationsOf(grid).filter(holds).length, 0);
}

interface Place {
  readonly view: SheetView;
  readonly head: SourceHead;
  /** Where the columns begin that are its own. */
  readonly leftmost: number;
  readonly before: number;
  readonly around: readonly SheetView[];
}

function readHead({ view, head, leftmost, before, around }: Place): SourceTables {
  const columns = sourceColumns(view, head);
  const header = columns?.header ?? head;
  const pledges = pledgeColumns(view, header, [], header);
  if (pledges) {
    if (!columns) return doubtful(view, head, before);
    const table: GridTable = { view, header, before, around, leastColumns: 1 };
    const blocks = pledgeBlocks(view, header, columns.drafts, pledges, before, (row) =>
      columns.rowsAt(view, row)
    );
    const tabled = blocks.map((block) => tabledPledge(table, columns.drafts, pledges, block));
    return {
      ...NOTHING,
      tabled,
      notUnderstood: tabled.flatMap((pledge) => blockTroubles(view, header, pledge))
    };
  }
  const turned = turnedTable(view, head, leftmost, around);
  if (turned) {
    const drafts = readColumns(turned.view, turned.header);
    const body = readBody(turned.view, turned.header, drafts, turned.before);
    const found = gridsOf(turned, drafts, body);
    const troubles = [
      ...found.flatMap((grid) => gridTroubles(turned.view, grid)),
      ...headTroubles(turned.view, turned.header, drafts, body, found)
    ];
    return { ...NOTHING, found, notUnderstood: troubles };
  }
  const table: GridTable = { view, header, before, around, leastColumns: 1 };
  const found = columns ? yearless(table, columns) : null;
  return found ? { ...NOTHING, found } : doubtful(view, head, before);
}

/** A single row of amounts under the sources, or one each for 계획, 확보 and 집행. */
function yearless(table: GridTable, columns: SourceColumns): readonly GridFound[] | null {
  const { view, header, before } = table;
  const rows: RowDraft[] = [];
  let lines = 0;
  for (let row = header.bottom + 1; row < before && row <= view.used.bottom; row++) {
    const line = columns.rowsAt(view, row);
    if (!statesAmounts(line) || isNote(firstText(view, row))) break;
    lines += 1;
    rows.push(...line);
  }
  const kinds = new Set(rows.map(({ kind }) => kind));
  if (lines === 0 || (lines > 1 && (kinds.has(null) || kinds.size !== lines))) return null;
  return gridsOf(table, columns.drafts, rows);
}

function firstText(view: SheetView, row: number): string {
  const [first] = view.cellsIn(row);
  return first ? view.textAt(row, first.column) : "";
}

function statesAmounts(rows: readonly RowDraft[]): boolean {
  const amounts = rows.flatMap((row) => row.amounts);
  if (amounts.some(({ notation }) => notation === "not-a-number" || notation === "error")) return false;
  return amounts.some(({ notation }) => notation === "number" || notation === "text-number");
}

/** Amounts under sources of which it is not known what a row of them is of. */
function doubtful(view: SheetView, { top, bottom, left, right }: SourceHead, before: number): SourceTables {
  let last = bottom;
  for (let row = bottom + 1; row < before && row <= view.used.bottom; row++) {
    const figures = view
      .cellsIn(row)
      .filter(({ column, value }) => column >= left && column <= right && typeof value === "number");
    if (figures.length === 0) break;
    last = row;
  }
  if (last < bottom + 1) return NOTHING;
  const range = view.range({ top, bottom: last, left, right });
  return { ...NOTHING, notUnderstood: [{ range, reason: "sources-unreadable", data: {} }] };
}
