import { z } from "zod";
import { ownSheetFor, TEMPLATE_SETTING_PREFIX, type OwnSheetRecord } from "../../../workbook/own-sheet";
import type { SheetSnapshot, Snapshot } from "../../../workbook/snapshot";
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

/** The templates of a workbook, in the order in which they were added; without those whose sheet is gone. */
export function templatesOf(snapshot: Snapshot): readonly OwnTemplate[] {
  let templates = known.get(snapshot);
  if (!templates) known.set(snapshot, (templates = search(snapshot)));
  return templates;
}

function search(snapshot: Snapshot): readonly OwnTemplate[] {
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
