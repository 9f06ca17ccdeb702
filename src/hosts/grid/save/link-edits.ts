import type { ICellData, IWorksheetData } from "@univerjs/core";
import { formatCell } from "../../../workbook/address";
import type { LinkTarget } from "../../xlsx/edit/file-edit";
import { linkTarget, type NamedSheet } from "../open/link-data";
import type { GridFrame } from "./grid-frame";
import { numbered, type Numbered } from "./numbered";
import { linkUrlOf } from "./text-runs";

/**
 * Links that are to lead elsewhere, or that are new or gone. The grid shows them on texts alone: one on a number or a
 * formula stays as it is. A link goes with its text, and where it is taken off it; typing over it leaves it.
 */
export function linkEdits(
  sheet: string,
  base: IWorksheetData,
  now: IWorksheetData,
  { baseSheets, sheets }: GridFrame
): readonly LinkTarget[] {
  const edits: LinkTarget[] = [];
  const put = (row: number, column: number, target: string | null): void => {
    edits.push({ kind: "link", sheet, cell: formatCell({ row, column }), target });
  };
  for (const [row, cells] of numbered<Numbered<ICellData>>(now.cellData)) {
    for (const [column, cell] of numbered(cells)) {
      const target = targetOf(cell, sheets);
      const was = targetOf(base.cellData[row]?.[column], baseSheets);
      if (target !== null && target !== was) put(row, column, target);
    }
  }
  for (const [row, cells] of numbered<Numbered<ICellData>>(base.cellData)) {
    for (const [column, was] of numbered(cells)) {
      if (linkUrlOf(was) === null) continue;
      const is = now.cellData[row]?.[column];
      if (!is || isBlank(is) || (linkUrlOf(is) === null && textOf(is) === textOf(was)))
        put(row, column, null);
    }
  }
  return edits;
}

function targetOf(cell: ICellData | null | undefined, sheets: readonly NamedSheet[]): string | null {
  const url = cell ? linkUrlOf(cell) : null;
  return url === null ? null : linkTarget(url, sheets);
}

function isBlank(cell: ICellData): boolean {
  return textOf(cell) === "" && !cell.f;
}

function textOf({ p, v }: ICellData): string {
  return p?.body ? p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") : String(v ?? "");
}
