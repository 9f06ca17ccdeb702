import { formatCellRef } from "../../../workbook/address";
import { referencesIn, type AreaReference } from "../../../workbook/formula/references";
import { sameSheetName, type Cell, type DefinedName, type Span } from "../../../workbook/snapshot";
import { mentionsSheet } from "../../../workbook/steps/references";
import type { TemplateFault } from "./fault";
import { blockOf, isWholeArgument, meansTemplate } from "./formula-rows";
import { rowsText, type SectionsFound } from "./template-sections";

/** What of a template's formula could not follow into a copy with more rows. */
export function formulaFaults(
  cell: Cell,
  template: string,
  { sections, markRows }: SectionsFound,
  names: readonly DefinedName[]
): readonly TemplateFault[] {
  const { formula } = cell;
  if (formula === undefined) return [];
  const text = formula.slice(1);
  const place = formatCellRef({ sheet: template, row: cell.row, column: cell.column });
  const faults: TemplateFault[] = [];
  for (const reference of referencesIn(text)) {
    if (reference.kind === "word") {
      if (meansItsCells(reference.word, template, names))
        faults.push({ code: "formula-name", cell, data: { place, text: reference.word } });
      continue;
    }
    if (reference.mention && !meansTemplate(reference.mention, template)) continue;
    if (reference.kind === "name") {
      if (!reference.rest.startsWith("#"))
        faults.push({ code: "formula-name", cell, data: { place, text: reference.rest } });
      continue;
    }
    const rows = rowsOf(reference);
    if (!rows) continue;
    if (rows.last === rows.first ? markRows.includes(rows.first) : allMarks(rows, markRows)) {
      faults.push({ code: "formula-to-mark", cell, data: { place, formula } });
      continue;
    }
    const cut = sections.find((block) => isCut(block, rows, reference, text, cell, sections));
    if (cut)
      faults.push({ code: "formula-part-of-rows", cell, data: { place, formula, rows: rowsText(cut) } });
  }
  return faults;
}

function meansItsCells(word: string, template: string, names: readonly DefinedName[]): boolean {
  return names.some(
    ({ name, refersTo, sheet }) =>
      sameSheetName(name, word) &&
      (sheet === undefined || sheet === template) &&
      (sheet === template || mentionsSheet(refersTo, template))
  );
}

function rowsOf({ area: { first, last } }: AreaReference): Span | null {
  if (!first.row) return null;
  const [one, other] = [first.row.index, (last ?? first).row?.index ?? first.row.index];
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

function allMarks({ first, last }: Span, markRows: readonly number[]): boolean {
  const marks = markRows.filter((row) => row >= first && row <= last).length;
  return marks === last - first + 1;
}

/**
 * Whether a reference takes a part of the repeated rows alone, from where it is not clear which repetition is meant.
 * From within the rows it is: the formula's own one, or with "$" the first.
 */
function isCut(
  block: Span,
  rows: Span,
  reference: AreaReference,
  text: string,
  cell: Cell,
  sections: readonly Span[]
): boolean {
  if (rows.last < block.first || rows.first > block.last) return false;
  if (blockOf(cell.row, sections) === block) return false;
  const whole = rows.first <= block.first && rows.last >= block.last;
  if (!whole) return true;
  return reference.area.last === null && !isWholeArgument(text, reference);
}
