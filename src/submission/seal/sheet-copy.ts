import { formatCell, parseCell } from "../../workbook/address";
import type { PlacedContent, SheetContent } from "../../workbook/sheet-content";
import type { CellContent, SheetSnapshot, Snapshot } from "../../workbook/snapshot";

/**
 * The seal once more, in cells under the result sheet: programs such as LibreOffice drop the settings of others when
 * they save, but never a cell. In pieces, since a cell holds 32,767 characters.
 */
const PIECE = 30_000;
const MARK = /^pledge-keeper seal (\d+)\/(\d+): /;

/** The sheet's content with the seal's text under it, outside of what is printed. */
export function withSealCopy(content: SheetContent, text: string, lastColumn: string): SheetContent {
  const rows = content.cells.map(({ cell }) => parseCell(cell)?.row ?? 0);
  const first = Math.max(0, ...rows) + 2;
  const count = Math.max(1, Math.ceil(text.length / PIECE));
  const pieces = Array.from({ length: count }, (_, at): PlacedContent => {
    const piece = text.slice(at * PIECE, (at + 1) * PIECE);
    return {
      cell: formatCell({ row: first + at, column: 0 }),
      value: `pledge-keeper seal ${at + 1}/${count}: ${piece}`
    };
  });
  const ranges = pieces.map(({ cell }) => `${cell}:${lastColumn}${cell.slice(1)}`);
  return {
    ...content,
    cells: [...content.cells, ...pieces],
    merges: [...content.merges, ...ranges],
    formats: [
      ...content.formats,
      ...ranges.map((range) => ({
        range,
        format: { fontSize: 6, color: "8A8A8A", horizontal: "left" as const }
      }))
    ],
    rowHeights: [...content.rowHeights, { rows: `${first + 1}:${first + count}`, height: 10 }]
  };
}

export function isSealCopy({ value }: CellContent): boolean {
  return typeof value === "string" && MARK.test(value);
}

/** The seal's text as the sheet carries it; null where it carries none, or not all of it. */
export function sealCopyOn(sheet: SheetSnapshot): string | null {
  const pieces = sheet.cells.flatMap(({ value }) =>
    typeof value === "string" && MARK.test(value) ? [value] : []
  );
  const count = Number(MARK.exec(pieces[0] ?? "")?.[2] ?? 0);
  if (pieces.length === 0 || pieces.length !== count) return null;
  const inOrder = pieces.every((piece, at) => Number(MARK.exec(piece)?.[1]) === at + 1);
  return inOrder ? pieces.map((piece) => piece.replace(MARK, "")).join("") : null;
}

/** The sheet that ends with a copy of a seal. */
export function sheetWithSealCopy({ sheets }: Snapshot): SheetSnapshot | null {
  return sheets.find(({ cells }) => isSealCopy(cells.at(-1) ?? { value: null })) ?? null;
}
