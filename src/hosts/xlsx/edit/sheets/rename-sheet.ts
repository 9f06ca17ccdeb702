import { quoteSheet } from "../../../../workbook/address";
import { sameSheetName } from "../../../../workbook/snapshot";
import { sheetElements } from "../../write/book/workbook-part";
import type { PartsDraft } from "../../write/parts/draft";
import { setAttributes } from "../../write/parts/element-edits";
import { escapeCellText, storedText } from "../../write/parts/markup";
import { everyElement, textIn } from "../../write/parts/outline";
import { followBook } from "../follow/book-formulas";
import { followSources } from "../follow/pivot-sources";
import { listedSheets, ownedParts, type ListedSheet } from "../follow/sheet-parts";
import type { Restructuring } from "../../../../workbook/formula/restructuring";
import { refuseEdit } from "../messages";

/**
 * Renames a sheet, and has whatever names it follow: formulas, names, charts, links, sources of pivot tables.
 * @throws Refusal for a name that no sheet can have, or that another one has.
 */
export function renameSheet(draft: PartsDraft, sheet: ListedSheet, to: string): void {
  if (to === sheet.name) return;
  requireFreeName(draft, sheet, to);
  followBook(draft, renaming(sheet.name, to));
  followSources(draft, sheet.name, (source) => ({ ...source, sheet: to }));
  for (const { part } of listedSheets(draft)) renamePivotSources(draft, part, sheet.name, to);
  const { workbook } = draft.base;
  const element = sheetElements(draft.outline(workbook))[sheet.number];
  if (element) draft.edit(workbook, setAttributes(draft.text(workbook), element, { name: storedText(to) }));
}

function requireFreeName(draft: PartsDraft, sheet: ListedSheet, name: string): void {
  if (!/^[^:\\/?*[\]\p{Cc}]{1,31}$/u.test(name) || name.length > 31 || /^'|'$/.test(name)) {
    throw refuseEdit("edit-name-invalid", { name });
  }
  const other = listedSheets(draft).find((one) => sameSheetName(one.name, name));
  if (other && other.number !== sheet.number) throw refuseEdit("edit-name-taken", { name });
}

function renaming(sheet: string, to: string): Restructuring {
  return {
    sheet,
    tables: [],
    lines: null,
    follow: (reference) => {
      if (reference.kind === "word" || !reference.mention) return null;
      const { sheets } = reference.mention;
      if (!sheets.some((name) => sameSheetName(name, sheet))) return null;
      const renamed = sheets.map((name) => (sameSheetName(name, sheet) ? to : name));
      return mentionText(renamed) + reference.rest;
    }
  };
}

/** Ends of a range through sheets stand in quotes together. */
export function mentionText(sheets: readonly string[]): string {
  const [one = "", other] = sheets;
  if (other === undefined) return `${quoteSheet(one)}!`;
  const plain = sheets.every((name) => quoteSheet(name) === name);
  return plain ? `${one}:${other}!` : `'${sheets.map((name) => name.replaceAll("'", "''")).join(":")}'!`;
}

/** A chart of a pivot table names it with its sheet: `[Book1.xlsx]Sheet1!PivotTable1`. */
function renamePivotSources(draft: PartsDraft, sheetPart: string, sheet: string, to: string): void {
  for (const { type, part } of ownedParts(draft, sheetPart)) {
    if (type !== "chart" || !draft.text(part).includes("pivotSource")) continue;
    const text = draft.text(part);
    const names = [...everyElement(draft.outline(part))]
      .filter(({ local }) => local === "pivotSource")
      .flatMap(({ children }) => children.filter(({ local }) => local === "name"));
    draft.edit(
      part,
      names.flatMap((element) => {
        const [, book = "", named = "", pivot = ""] =
          /^(\[[^\]]*\])?(.*)!([^!]*)$/.exec(textIn(text, element)) ?? [];
        if (!sameSheetName(named, sheet)) return [];
        return [{ from: element.inner, to: element.close, text: escapeCellText(`${book}${to}!${pivot}`) }];
      })
    );
  }
}
