import { z } from "zod";
import {
  ownSheetFor,
  ownSheetRecord,
  placedCells,
  TEMPLATE_SETTING_PREFIX,
  type OwnSheetRecord
} from "../../../workbook/own-sheet";
import type { SheetSnapshot, Snapshot } from "../../../workbook/snapshot";
import { tokenCells } from "../expand/template-cells";
import { sectionNamed } from "../fields/section-names";
import type { TemplateKind } from "../kind";

/** Each template is remembered by a setting of its own. */
const PREFIX = TEMPLATE_SETTING_PREFIX;

const recordSchema = z.object({
  sheet: z.string(),
  cells: z.number().exactOptional(),
  fingerprint: z.string(),
  name: z.string().min(1),
  kind: z.enum(["pledge", "workbook"]),
  pattern: z.string()
});

/** What the workbook remembers of a template. No personal data. */
export interface TemplateRecord extends OwnSheetRecord {
  readonly name: string;
  readonly kind: TemplateKind;
  /** How the sheets that it makes are named: "{{관리번호}} 이행표". */
  readonly pattern: string;
}

/** A template that is kept in the workbook. */
export interface OwnTemplate {
  /** The setting that remembers it. */
  readonly key: string;
  readonly name: string;
  readonly kind: TemplateKind;
  readonly pattern: string;
  /** Its sheet, hidden as a rule, under whatever name it has now. */
  readonly sheet: SheetSnapshot;
  readonly record: TemplateRecord;
}

const known = new WeakMap<Snapshot, readonly OwnTemplate[]>();

/**
 * The templates of a workbook, in the order in which they were added; without those whose sheet is gone. Behind them
 * those that no setting remembers any more, as where a program that keeps no settings has saved the workbook.
 */
export function templatesOf(snapshot: Snapshot): readonly OwnTemplate[] {
  let templates = known.get(snapshot);
  if (!templates) known.set(snapshot, (templates = search(snapshot)));
  return templates;
}

function search(snapshot: Snapshot): readonly OwnTemplate[] {
  const remembered = rememberedIn(snapshot);
  const sheets = new Set(remembered.map(({ sheet }) => sheet));
  return [
    ...remembered,
    ...snapshot.sheets.flatMap((sheet) => (sheets.has(sheet) ? [] : (recognized(sheet) ?? [])))
  ];
}

/** What the hidden sheets of templates are called. */
export const HIDDEN_NAME = "서식 ";

/** A hidden sheet with our name and tokens, though nothing remembers it. */
function recognized(sheet: SheetSnapshot): OwnTemplate | null {
  if (sheet.visibility === "visible" || !sheet.name.startsWith(HIDDEN_NAME)) return null;
  const pieces = tokenCells(sheet).flatMap((cell) => cell.pieces);
  if (!pieces.some(({ kind }) => kind === "field")) return null;
  const all = pieces.some((piece) => piece.kind === "open" && sectionNamed(piece.name) === "pledges");
  const name = sheet.name.slice(HIDDEN_NAME.length);
  const kind = all ? "workbook" : "pledge";
  const record = {
    ...ownSheetRecord(sheet.name, placedCells(sheet)),
    name,
    kind,
    pattern: usualPattern(name, kind)
  } as const;
  return { key: `${PREFIX}${sheet.name}`, name, kind, pattern: record.pattern, sheet, record };
}

/** How the sheets of a template are named where nothing else is said. */
export function usualPattern(name: string, kind: TemplateKind): string {
  return kind === "pledge" ? `{{관리번호}} ${name}` : name;
}

function rememberedIn(snapshot: Snapshot): readonly OwnTemplate[] {
  return templateKeys(snapshot).flatMap((key) => {
    const record = recordIn(snapshot.settings[key] ?? "");
    const own = record && ownSheetFor(snapshot, record);
    if (!record || !own) return [];
    const { name, kind, pattern } = record;
    return [{ key, name, kind, pattern, sheet: own.sheet, record }];
  });
}

/** A text that another program has changed remembers nothing. */
function recordIn(text: string): TemplateRecord | null {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function templateKeys({ settings }: Pick<Snapshot, "settings">): readonly string[] {
  const order = (key: string): number => Number(key.slice(PREFIX.length));
  return Object.keys(settings)
    .filter((key) => /^template:\d+$/.test(key))
    .sort((one, other) => order(one) - order(other));
}

/** A key that no template has or had, as far as the keys of what templates made tell. */
export function freeTemplateKey(snapshot: Pick<Snapshot, "settings">, used: readonly string[]): string {
  const numbers = [...templateKeys(snapshot), ...used].map((key) => Number(key.slice(PREFIX.length)) || 0);
  return `${PREFIX}${Math.max(0, ...numbers) + 1}`;
}
