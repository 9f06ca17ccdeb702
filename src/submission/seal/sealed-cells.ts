import { formatCell, type CellAt } from "../../workbook/address";
import { isCellError, type Cell, type SheetSnapshot } from "../../workbook/snapshot";
import { canonicalFormula, type SheetNames } from "./canonical-formula";
import { canonicalValue, isFilled } from "./canonical-value";
import { sha256Hex, rememberedHash } from "./short-hash";

/** What a seal remembers of a filled cell: enough to tell whether its value or its formula is another. */
export interface SealedCell extends CellAt {
  /** 48 bits. */
  readonly value: number;
  /** 48 bits; null for a cell without a formula. */
  readonly formula: number | null;
}

export interface SealedContent {
  /** SHA-256 over the filled cells in reading order. */
  readonly digest: string;
  /** In reading order. */
  readonly cells: readonly SealedCell[];
}

const known = new WeakMap<SheetSnapshot, SealedContent>();

/** The content of a sheet as a seal sees it. Remembered by the sheet, so that after an edit only that one is read anew. */
export function sealedContent(sheet: SheetSnapshot): SealedContent {
  let content = known.get(sheet);
  if (!content) known.set(sheet, (content = contentOf(sheet)));
  return content;
}

/** The same with the sheets of its formulas named otherwise. */
export function sealedContentWith(sheet: SheetSnapshot, renamed: SheetNames): SealedContent {
  return contentOf(sheet, renamed);
}

function contentOf(sheet: SheetSnapshot, renamed?: SheetNames): SealedContent {
  const lines: string[] = [];
  const cells = sheet.cells.filter(isFilled).map((cell: Cell): SealedCell => {
    const value = canonicalValue(cell.value);
    const formula = formulaOf(cell, renamed);
    lines.push(
      JSON.stringify(formula === null ? [formatCell(cell), value] : [formatCell(cell), value, formula])
    );
    return {
      row: cell.row,
      column: cell.column,
      value: rememberedHash(value),
      formula: formula === null ? null : rememberedHash(formula)
    };
  });
  return { digest: sha256Hex(lines.join("\n")), cells };
}

/** Some programs write a plain TRUE or #N/A as a formula that says just that: it is the value. */
function formulaOf({ formula, value }: Cell, renamed?: SheetNames): string | null {
  if (formula === undefined) return null;
  const canonical = canonicalFormula(formula, renamed);
  const same = isCellError(value)
    ? canonical === value.error.toUpperCase() || (canonical === "NA()" && value.error === "#N/A")
    : typeof value === "boolean" && canonical === String(value).toUpperCase();
  return same ? null : canonical;
}
