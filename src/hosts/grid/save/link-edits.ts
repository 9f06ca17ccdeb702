import type { ICellData, IWorksheetData } from "@univerjs/core";
import { formatCell } from "../../../workbook/address";
import type { LinkTarget } from "../../xlsx/edit/file-edit";
import { linkTarget, OPENED_LINK, type NamedSheet } from "../open/link-data";
import type { GridFrame } from "./grid-frame";
import { numbered, type Numbered } from "./numbered";
import { linkOf } from "./text-runs";

/**
 * Links that are to lead elsewhere, or that are new or gone. The grid shows them on texts alone: one on a number or a
 * formula stays as it is. A link goes with its text, and where it is taken off it; typing over it leaves it.
 */
export function linkEdits(
  sheet: string,
  base: IWorksheetData,
  now: IWorksheetData,
  { baseSheets, sheets, followed }: GridFrame
): readonly LinkTarget[] {
  const edits: LinkTarget[] = [];
  const put = (row: number, column: number, target: string | null): void => {
    edits.push({ kind: "link", sheet, cell: formatCell({ row, column }), target });
  };
  for (const [row, cells] of numbered<Numbered<ICellData>>(now.cellData)) {
    for (const [column, is] of numbered(cells)) {
      const was = base.cellData[row]?.[column];
      const [before, target] = [targetOf(was, baseSheets), targetOf(is, sheets)];
      if (target === null || target === before) continue;
      const leads = isAsOpened(is, was) ? (followed(target) ?? before) : target;
      if (leads !== before) put(row, column, leads);
    }
  }
  for (const [row, cells] of numbered<Numbered<ICellData>>(base.cellData)) {
    for (const [column, was] of numbered(cells)) {
      if (!linkOf(was)) continue;
      const is = now.cellData[row]?.[column];
      if (!is || isBlank(is) || (!linkOf(is) && textOf(is) === textOf(was))) put(row, column, null);
    }
  }
  return edits;
}

function targetOf(cell: ICellData | null | undefined, sheets: readonly NamedSheet[]): string | null {
  const link = cell ? linkOf(cell) : null;
  return link && linkTarget(link.url, sheets);
}

/**
 * Whether the link is one that was opened with its text: places that links lead to follow lines that come and go in the
 * file, but not in the grid, so that of the two the file's is the right one.
 */
function isAsOpened(is: ICellData, was: ICellData | undefined): boolean {
  return (linkOf(is)?.id.startsWith(OPENED_LINK) ?? false) && textOf(is) === textOf(was ?? {});
}

function isBlank(cell: ICellData): boolean {
  return textOf(cell) === "" && !cell.f;
}

function textOf({ p, v }: ICellData): string {
  return p?.body ? p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") : String(v ?? "");
}
