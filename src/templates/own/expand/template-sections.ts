import { formatCellRef, type CellAt } from "../../../workbook/address";
import type { SheetSnapshot, Span } from "../../../workbook/snapshot";
import { SECTIONS, SECTION_IDS, sectionNamed, type SectionId } from "../fields/section-names";
import type { TemplateFault } from "./fault";
import { isMarkRow, tokenCells } from "./template-cells";

/** A run of rows that is repeated for every item of a section. Rows are counted from 0. */
export interface TemplateSection extends Span {
  readonly section: SectionId;
  readonly open: CellAt;
  /** As the sheet writes its name. */
  readonly name: string;
}

export interface SectionsFound {
  /** From top to bottom, none sharing a row with another. */
  readonly sections: readonly TemplateSection[];
  /** Rows that have nothing but marks of sections. */
  readonly markRows: readonly number[];
  readonly faults: readonly TemplateFault[];
}

interface Open {
  readonly name: string;
  readonly section: SectionId;
  readonly at: CellAt;
}

/** The sections of a template, and where their marks are wrong. */
export function sectionsOf(sheet: SheetSnapshot): SectionsFound {
  const faults: TemplateFault[] = [];
  const sections: TemplateSection[] = [];
  const open: Open[] = [];
  const fault = (code: TemplateFault["code"], at: CellAt, text: string, other = ""): void => {
    const place = formatCellRef({ sheet: sheet.name, row: at.row, column: at.column });
    faults.push({ code, cell: at, data: { place, text, other, known: KNOWN } });
  };
  const close = (name: string, section: SectionId, at: CellAt): void => {
    const last = open.at(-1);
    if (!last) fault("section-unopened", at, name);
    else if (last.section !== section) {
      const outer = open.some((one) => one.section === section);
      fault(outer ? "section-crossed" : "section-unopened", at, name, last.name);
      if (outer) open.splice(open.findIndex((one) => one.section === section));
    } else {
      open.pop();
      const rows = rowsBetween(sheet, last.at.row, at.row);
      const sharing = rows && sections.find((one) => one.first <= rows.last && rows.first <= one.last);
      if (!rows) fault("section-without-rows", last.at, last.name);
      else if (sharing) fault("sections-share-rows", last.at, last.name, sharing.name);
      else if (open.length === 0) sections.push({ section, name: last.name, open: last.at, ...rows });
    }
  };
  for (const { cell, pieces } of tokenCells(sheet)) {
    for (const piece of pieces) {
      if (piece.kind !== "open" && piece.kind !== "close") continue;
      const section = sectionNamed(piece.name);
      if (!section) fault("section-unknown", cell, piece.name);
      else if (piece.kind === "close") close(piece.name, section, cell);
      else {
        const outer = open.at(-1);
        if (outer) fault("section-nested", cell, piece.name, outer.name);
        open.push({ name: piece.name, section, at: cell });
      }
    }
  }
  for (const { name, at } of open) fault("section-unclosed", at, name);
  return { sections, markRows: markRowsOf(sheet, sections), faults };
}

const KNOWN = SECTION_IDS.map((id) => SECTIONS[id].ko).join(", ");

/** The rows to be repeated between two marks; rows with marks alone are no part of them. Null where none is left. */
function rowsBetween(sheet: SheetSnapshot, open: number, close: number): Span | null {
  if (open === close) return { first: open, last: close };
  const first = isMarkRow(sheet, open) ? open + 1 : open;
  const last = isMarkRow(sheet, close) ? close - 1 : close;
  return first > last ? null : { first, last };
}

function markRowsOf(sheet: SheetSnapshot, sections: readonly TemplateSection[]): readonly number[] {
  const rows = new Set(
    tokenCells(sheet)
      .filter(({ pieces }) => pieces.some(({ kind }) => kind === "open" || kind === "close"))
      .map(({ cell }) => cell.row)
  );
  const within = (row: number): boolean => sections.some(({ first, last }) => row >= first && row <= last);
  return [...rows].filter((row) => !within(row) && isMarkRow(sheet, row));
}

/** "7:8", counted from 1, as users and steps write rows. */
export function rowsText({ first, last }: Span): string {
  return `${first + 1}:${last + 1}`;
}
