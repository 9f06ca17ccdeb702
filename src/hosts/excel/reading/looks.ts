import { columnName, formatCell, formatRange, type Rectangle } from "../../../workbook/address";
import { lookOfCell, type Look } from "../look";
import type { SheetWish } from "./sheet-query";

export interface LooksAnswer {
  /** By A1 cell. */
  readonly looks: ReadonlyMap<string, Look>;
  /** Number formats by A1 cell. */
  readonly formats: ReadonlyMap<string, string>;
  /** Points, by column number. */
  readonly widths: ReadonlyMap<number, number>;
  /** Points, by row number. */
  readonly heights: ReadonlyMap<number, number>;
}

const LOOK_MEMBERS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      superscript: true,
      subscript: true,
      color: true
    },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    textOrientation: true,
    wrapText: true,
    shrinkToFit: true,
    indentLevel: true
  }
};

export function queueLooks(
  sheet: Excel.Worksheet,
  { looks, formats, columns, heights }: Pick<SheetWish, "looks" | "formats" | "columns" | "heights">
): () => LooksAnswer {
  const asked = looks.map((area) => queueArea(sheet, area));
  const codes = formats.map((area) => queueFormats(sheet, area));
  const widths = columns.map(([first, last]) => {
    const range = sheet.getRange(`${columnName(first)}:${columnName(last)}`).untrack();
    return { first, answer: range.getColumnProperties({ format: { columnWidth: true } }) };
  });
  const rows = heights.map(([first, last]) => {
    const range = sheet.getRange(`${first + 1}:${last + 1}`).untrack();
    return { first, answer: range.getRowProperties({ format: { rowHeight: true } }) };
  });
  return () => ({
    heights: new Map(
      rows.flatMap(({ first, answer }) =>
        answer.value.map(({ format }, index): [number, number] => [first + index, format?.rowHeight ?? 0])
      )
    ),
    looks: new Map(asked.flatMap((take) => take())),
    formats: new Map(codes.flatMap((take) => take())),
    widths: new Map(
      widths.flatMap(({ first, answer }) =>
        answer.value.map(({ format }, index): [number, number] => [first + index, format?.columnWidth ?? 0])
      )
    )
  });
}

function queueFormats(sheet: Excel.Worksheet, area: Rectangle): () => (readonly [string, string])[] {
  const range = sheet.getRange(formatRange(area)).untrack();
  range.load("numberFormat");
  return () =>
    (range.numberFormat as string[][]).flatMap((row, down) =>
      row.map((code, right): readonly [string, string] => [
        formatCell({ row: area.top + down, column: area.left + right }),
        code
      ])
    );
}

function queueArea(sheet: Excel.Worksheet, area: Rectangle): () => (readonly [string, Look])[] {
  const range = sheet.getRange(formatRange(area)).untrack();
  range.load("numberFormat");
  const cells = range.getCellProperties(LOOK_MEMBERS);
  return () =>
    cells.value.flatMap((row, down) =>
      row.map((cell, right): readonly [string, Look] => [
        formatCell({ row: area.top + down, column: area.left + right }),
        lookOfCell(cell, (range.numberFormat as string[][])[down]?.[right] ?? "General")
      ])
    );
}
