import { formatCell, formatRange } from "../../src/workbook/address";
import { isCellError, type Cell, type SheetSnapshot, type Snapshot } from "../../src/workbook/snapshot";
import { xlsxFrom } from "./xlsx-zip";

/** A workbook of plain data as the bytes of an .xlsx file, made without the writer that is to be tested. */
export function xlsxOfSnapshot(snapshot: Snapshot): Uint8Array {
  const names = snapshot.names.map(({ name, refersTo, sheet }) => {
    const local = snapshot.sheets.findIndex((candidate) => candidate.name === sheet);
    const scope = local < 0 ? "" : ` localSheetId="${local}"`;
    return `<definedName name="${name}"${scope}>${escaped(refersTo)}</definedName>`;
  });
  return xlsxFrom({
    sheets: Object.fromEntries(snapshot.sheets.map((sheet) => [sheet.name, sheetXml(sheet)])),
    workbookTail: names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : ""
  });
}

function sheetXml(sheet: SheetSnapshot): string {
  const rows = new Map<number, string>();
  for (const cell of sheet.cells) rows.set(cell.row, (rows.get(cell.row) ?? "") + cellXml(cell));
  const data = [...rows].map(([row, cells]) => `<row r="${row + 1}">${cells}</row>`).join("");
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${formatRange(merge)}"/>`).join("");
  return (
    `<sheetData>${data}</sheetData>` +
    (sheet.protected ? `<sheetProtection sheet="1"/>` : "") +
    (merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`)
  );
}

function cellXml(cell: Cell): string {
  const { value, formula } = cell;
  const f = formula === undefined ? "" : `<f>${escaped(formula.slice(1))}</f>`;
  const r = formatCell(cell);
  if (value === null) return `<c r="${r}">${f}</c>`;
  if (isCellError(value)) return `<c r="${r}" t="e">${f}<v>${value.error}</v></c>`;
  if (typeof value === "boolean") return `<c r="${r}" t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") return `<c r="${r}">${f}<v>${value}</v></c>`;
  if (formula !== undefined) return `<c r="${r}" t="str">${f}<v>${escaped(value)}</v></c>`;
  return `<c r="${r}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
