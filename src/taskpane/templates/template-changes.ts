import { render, type Message, type MessageData } from "../../language/message";
import {
  addTemplatePatch,
  fillTemplatePatch,
  importTemplatePatch,
  markCellPatch,
  markSectionPatch,
  removeTemplatePatch,
  SECTIONS,
  tokenOf,
  type Field,
  type MarkMode,
  type NewTemplate,
  type SectionId,
  type TemplateFilling
} from "../../templates/own";
import type { CellRef } from "../../workbook/address";
import { NO_CHANGE } from "../../workbook/patch";
import type { Change } from "../session/changes";
import type { Checked, Notice } from "../session/session-state";
import { TEMPLATES } from "./messages";

/** What a form is filled for. */
export interface FillWish {
  readonly name: string;
  /** Numbers; null = the form takes none, or all. */
  readonly pledges: readonly string[] | null;
  readonly pattern: string;
}

/** What filling would do. @throws Refusal as `fillTemplatePatch`. */
export function fillingOf({ book, snapshot, basisDate }: Checked, wish: FillWish): TemplateFilling {
  const pattern = wish.pattern.trim();
  return fillTemplatePatch(book, snapshot, wish.name, {
    basisDate,
    ...(wish.pledges ? { pledges: wish.pledges } : {}),
    ...(pattern === "" ? {} : { pattern })
  });
}

export function fillChange(checked: Checked, wish: FillWish): Change {
  const { patch, sheetsAdded, sheetsRefreshed } = fillingOf(checked, wish);
  const data = { name: wish.name, added: sheetsAdded.length, refreshed: sheetsRefreshed.length };
  return [patch, done(TEMPLATES.filled, data)];
}

export function addChange(
  { book, snapshot }: Checked,
  sheet: string,
  wanted: NewTemplate,
  keepOriginal: boolean
): Change {
  const { patch } = addTemplatePatch(book, snapshot, sheet, wanted, { keepOriginal });
  return [patch, done(TEMPLATES.kept, { name: wanted.name.trim() })];
}

/** The first sheet of a chosen file as a form. */
export async function importChange(
  { book, snapshot }: Checked,
  file: File,
  kind: NewTemplate["kind"]
): Promise<Change> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { readXlsx } = await import("../../hosts/xlsx/read");
  const { sheetContentOf } = await import("../../hosts/xlsx/sheet-content/sheet-content-of");
  const content = sheetContentOf(bytes, readXlsx(bytes).sheets[0]?.name ?? "");
  const name = file.name.normalize("NFC").replace(/\.xls[xm]$/i, "");
  const { patch } = importTemplatePatch(book, snapshot, content, { name, kind });
  return [patch, done(TEMPLATES.imported, { name })];
}

export function removeChange({ snapshot }: Checked, name: string): Change {
  return [removeTemplatePatch(snapshot, name), done(TEMPLATES.removed, { name })];
}

export function markChange(
  { snapshot }: Checked,
  cell: CellRef | null,
  field: Pick<Field, "ko">,
  mode: MarkMode
): Change {
  if (!cell) return NO_CELL;
  return [markCellPatch(snapshot, cell, field, mode), done(TEMPLATES.marked, { token: tokenOf(field) })];
}

/** The selected cell's row as a section. */
export function sectionChange({ snapshot }: Checked, cell: CellRef | null, section: SectionId): Change {
  if (!cell) return NO_CELL;
  const told = done(TEMPLATES.marked, { token: SECTIONS[section].ko });
  return [markSectionPatch(snapshot, cell, cell, section), told];
}

const NO_CELL: Change = [NO_CHANGE, { kind: "failed", text: TEMPLATES.noCell }];

export function done(message: Message, data: MessageData): Notice {
  return { kind: "done", text: { ko: render(message, data, "ko"), en: render(message, data, "en") } };
}
