import { compareCells, formatCell, parseCell, type CellRef } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import type { CellChange, SetCellsStep } from "../../workbook/patch";
import { BLANK, sameValue, sheetNamed, type CellContent, type Snapshot } from "../../workbook/snapshot";
import { contentOf } from "../../workbook/steps/cells";

/**
 * Contents that cells are to get, collected until all of a change is known. A cell of a merged area stands for its top
 * left one. Nothing is written; `steps` gives what a patch takes.
 */
export class CellPlan {
  private readonly wanted = new Map<string, Map<string, CellContent>>();

  constructor(readonly snapshot: Snapshot) {}

  /** What the cell holds now, before the plan. */
  before(cell: CellRef): CellContent {
    const sheet = sheetNamed(this.snapshot, cell.sheet);
    if (!sheet) return BLANK;
    const lookup = lookupOf(sheet);
    const at = lookup.anchor(cell.row, cell.column);
    return contentOf(lookup.at(at.row, at.column));
  }

  /** What the cell will hold. */
  after(cell: CellRef): CellContent {
    return this.wanted.get(cell.sheet)?.get(this.keyOf(cell)) ?? this.before(cell);
  }

  /** What the very cell will hold: under a merge, but for its top left cell, nothing. */
  at(sheet: string, row: number, column: number): CellContent {
    const planned = this.wanted.get(sheet)?.get(formatCell({ row, column }));
    if (planned) return planned;
    const found = sheetNamed(this.snapshot, sheet);
    return contentOf(found && lookupOf(found).at(row, column));
  }

  isPlanned(cell: CellRef): boolean {
    return this.wanted.get(cell.sheet)?.has(this.keyOf(cell)) ?? false;
  }

  set(cell: CellRef, content: CellContent): this {
    let sheet = this.wanted.get(cell.sheet);
    if (!sheet) this.wanted.set(cell.sheet, (sheet = new Map<string, CellContent>()));
    sheet.set(this.keyOf(cell), content);
    return this;
  }

  /** Every cell that the plan sets to something else than it holds. */
  get cells(): readonly CellRef[] {
    return this.steps.flatMap(({ sheet, changes }) =>
      changes.flatMap(({ cell }) => {
        const at = parseCell(cell);
        return at ? [{ sheet, ...at }] : [];
      })
    );
  }

  /** A step a sheet, in the order of the workbook; cells that stay as they are are left out. */
  get steps(): readonly SetCellsStep[] {
    return this.snapshot.sheets.flatMap(({ name: sheet }) => {
      const changes = [...(this.wanted.get(sheet) ?? [])]
        .map(([cell, after]) => ({ at: parseCell(cell), cell, after }))
        .sort((one, other) => (one.at && other.at ? compareCells(one.at, other.at) : 0))
        .flatMap(({ at, cell, after }): readonly CellChange[] => {
          const before = at ? this.before({ sheet, ...at }) : BLANK;
          const same = before.formula === after.formula && sameValue(before.value, after.value);
          return same ? [] : [{ cell, before, after }];
        });
      return changes.length === 0 ? [] : [{ kind: "set-cells", sheet, changes }];
    });
  }

  private keyOf(cell: CellRef): string {
    const sheet = sheetNamed(this.snapshot, cell.sheet);
    return formatCell(sheet ? lookupOf(sheet).anchor(cell.row, cell.column) : cell);
  }
}
