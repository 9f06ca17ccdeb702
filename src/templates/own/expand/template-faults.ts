import type { PledgeBook } from "../../../pledge/pledge-book";
import { formatCellRef, formatRange, type CellAt } from "../../../workbook/address";
import { lookupOf } from "../../../workbook/cell-lookup";
import type { DefinedName, SheetSnapshot } from "../../../workbook/snapshot";
import { fieldNamed } from "../fields/catalogue";
import type { Field } from "../fields/field";
import { SECTIONS, type SectionId } from "../fields/section-names";
import type { TemplateKind } from "../kind";
import type { TemplateFault } from "./fault";
import { formulaFaults } from "./formula-faults";
import { blockOf } from "./formula-rows";
import { tokenCells, tokenInFormula } from "./template-cells";
import { rowsText, sectionsOf, type SectionsFound, type TemplateSection } from "./template-sections";

/** A template that was looked through. */
export interface TemplateReading extends SectionsFound {
  readonly sheet: SheetSnapshot;
  readonly kind: TemplateKind;
}

/** Sections that a section's row gets a pledge from, where the template itself has none. */
const OF_PLEDGES: readonly SectionId[] = ["pledges", "narrative", "futurePlans", "changes", "others"];

/**
 * Looks a template through before anything is made of it: its sections, and all that is wrong with it, by cell.
 * @param book whose sources and aliases its tokens may name
 */
export function readTemplate(
  sheet: SheetSnapshot,
  kind: TemplateKind,
  book: PledgeBook,
  names: readonly DefinedName[]
): TemplateReading {
  const found = sectionsOf(sheet);
  const faults: readonly TemplateFault[] = [
    ...(sheet.protected
      ? [{ code: "sheet-protected", cell: null, data: { text: sheet.name } } as const]
      : []),
    ...found.faults,
    ...sectionFaults(sheet, kind, found.sections),
    ...fieldFaults(sheet, kind, book, found.sections),
    ...mergeFaults(sheet, found),
    ...sheet.cells.flatMap((cell) => {
      const token = tokenInFormula(cell);
      const at = formatCellRef({ sheet: sheet.name, row: cell.row, column: cell.column });
      return token === null
        ? formulaFaults(cell, sheet.name, found, names)
        : [{ code: "token-in-formula", cell, data: { place: at, text: token } } as const];
    })
  ];
  return { sheet, kind, ...found, faults };
}

function placeOn(sheet: SheetSnapshot, { row, column }: CellAt): string {
  return formatCellRef({ sheet: sheet.name, row, column });
}

function sectionFaults(
  sheet: SheetSnapshot,
  kind: TemplateKind,
  sections: readonly TemplateSection[]
): readonly TemplateFault[] {
  return sections
    .filter(({ section }) => kind === "pledge" && section === "pledges")
    .map(({ open, name }) => ({
      code: "section-of-workbook",
      cell: open,
      data: { place: placeOn(sheet, open), text: name }
    }));
}

function fieldFaults(
  sheet: SheetSnapshot,
  kind: TemplateKind,
  book: PledgeBook,
  sections: readonly TemplateSection[]
): readonly TemplateFault[] {
  return tokenCells(sheet).flatMap(({ cell, pieces, malformed }): readonly TemplateFault[] => {
    const place = placeOn(sheet, cell);
    const around = blockOf(cell.row, sections);
    const section = sections.find((one) => one === around)?.section ?? null;
    const wrong = malformed === null ? [] : [{ code: "token-malformed", text: malformed } as const];
    const fields = pieces.flatMap((piece) => {
      if (piece.kind !== "field") return [];
      const field = fieldNamed(piece.path, book);
      const code = field ? misplaced(field, kind, section) : "field-unknown";
      return code ? [{ code, text: piece.written, field } as const] : [];
    });
    return [...wrong, ...fields].map((one) => ({
      code: one.code,
      cell,
      data: { place, text: one.text, known: "field" in one ? sectionsFor(one.field) : "" }
    }));
  });
}

function misplaced(
  { place }: Field,
  kind: TemplateKind,
  section: SectionId | null
): "field-needs-section" | "field-needs-pledge" | null {
  if (place === "anywhere") return null;
  if (place !== "pledge") return section && place.includes(section) ? null : "field-needs-section";
  const given = kind === "pledge" || (section !== null && OF_PLEDGES.includes(section));
  return given ? null : "field-needs-pledge";
}

function sectionsFor(field: Field | null): string {
  return field && typeof field.place !== "string" ? field.place.map((id) => SECTIONS[id].ko).join(", ") : "";
}

/** A merge that a repeated run cuts leaves no room for more rows; what lies under a merge cannot be copied. */
function mergeFaults(sheet: SheetSnapshot, { sections }: SectionsFound): readonly TemplateFault[] {
  const cut = sheet.merges.flatMap((merge) =>
    sections.flatMap(({ first, last, open }): readonly TemplateFault[] => {
      const apart = merge.bottom < first || merge.top > last;
      const within = merge.top >= first && merge.bottom <= last;
      const around = merge.top <= first && merge.bottom >= last;
      if (apart || within || around) return [];
      const at = { row: merge.top, column: merge.left };
      const data = { place: placeOn(sheet, at), merge: formatRange(merge), rows: rowsText({ first, last }) };
      return [{ code: "merge-cut", cell: open, data }];
    })
  );
  const lookup = lookupOf(sheet);
  const under = sheet.cells.flatMap((cell): readonly TemplateFault[] => {
    const merge = lookup.mergeAt(cell.row, cell.column);
    if (!merge || (merge.top === cell.row && merge.left === cell.column)) return [];
    return [
      { code: "cell-under-merge", cell, data: { place: placeOn(sheet, cell), merge: formatRange(merge) } }
    ];
  });
  return [...cut, ...under];
}
