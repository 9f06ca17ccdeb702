import { lookupOf } from "../../../workbook/cell-lookup";
import type { Cell, SheetSnapshot } from "../../../workbook/snapshot";
import { mayHaveTokens, tokensOf, type Piece } from "../tokens";

/** A cell of a template that has tokens. */
export interface TokenCell {
  readonly cell: Cell;
  readonly pieces: readonly Piece[];
  readonly malformed: string | null;
}

const known = new WeakMap<SheetSnapshot, readonly TokenCell[]>();

/** The cells of the sheet with tokens in their texts, in reading order; formulas are none of them. */
export function tokenCells(sheet: SheetSnapshot): readonly TokenCell[] {
  let cells = known.get(sheet);
  if (!cells) known.set(sheet, (cells = sheet.cells.flatMap(tokenCellOf)));
  return cells;
}

function tokenCellOf(cell: Cell): readonly TokenCell[] {
  const { value, formula } = cell;
  if (formula !== undefined || typeof value !== "string" || !mayHaveTokens(value)) return [];
  return [{ cell, ...tokensOf(value) }];
}

/**
 * Whether the row has ends of sections and nothing else: such a row goes when the template is filled. A label that is
 * merged with rows below it does not count: it goes on in those.
 */
export function isMarkRow(sheet: SheetSnapshot, row: number): boolean {
  const lookup = lookupOf(sheet);
  const cells = lookup.row(row).filter(({ column }) => (lookup.mergeAt(row, column)?.bottom ?? row) === row);
  return (
    cells.length > 0 &&
    cells.every(({ value, formula }) => {
      if (formula !== undefined || typeof value !== "string") return false;
      const { pieces } = tokensOf(value);
      return (
        pieces.some(({ kind }) => kind === "open" || kind === "close") &&
        pieces.every((piece) => (piece.kind === "text" ? piece.text.trim() === "" : piece.kind !== "field"))
      );
    })
  );
}

/** A token in a formula, where it cannot be filled in. */
export function tokenInFormula({ formula }: Cell): string | null {
  return /\{\{[^{}]{1,60}\}\}/.exec(formula ?? "")?.[0] ?? null;
}
