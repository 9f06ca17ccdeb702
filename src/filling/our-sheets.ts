import { formatRange, parseRange, type Rectangle } from "../workbook/address";
import type { SettingStep } from "../workbook/patch";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";

/** The overview sheets, by the template that makes them. */
export const OVERVIEWS = {
  "roll-up": "총괄표",
  progress: "추진현황표",
  "status-overview": "이행현황표",
  ledger: "공약가계부",
  "evaluation-checklist": "공약이행평가 점검표",
  "change-register": "변경대장"
} as const;

export type OverviewId = keyof typeof OVERVIEWS;

export const ALL_OVERVIEWS = Object.keys(OVERVIEWS) as readonly OverviewId[];

/** Those that filling makes without being asked for them by name. */
export const USUAL_OVERVIEWS: readonly OverviewId[] = ["roll-up", "progress", "status-overview"];

/** Which sheets are ours: JSON {sheet name: template}. */
export const SHEETS_SETTING = "sheets";
/** How far our sheets reached when we last wrote them, so that what others added beside is seen: JSON {sheet name: "A1:U60"}. */
export const EXTENTS_SETTING = "sheetExtents";

type Register = Readonly<Record<string, string>>;

/** A register that is no JSON object of texts is none: the sheets then count as the user's own. */
export function registerOf(snapshot: Snapshot, key: string): Register {
  const text = snapshot.settings[key];
  if (text === undefined) return {};
  const parsed = parsedJson(text);
  if (typeof parsed !== "object" || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === "string")
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Ours by the register and by its title: a sheet that was overwritten, or took the name over, is not. */
export function isOurs(snapshot: Snapshot, sheet: SheetSnapshot, template: OverviewId): boolean {
  if (registerOf(snapshot, SHEETS_SETTING)[sheet.name] !== template) return false;
  const [first] = sheet.cells;
  if (first?.row !== 0 || first.column !== 0 || typeof first.value !== "string") return false;
  return first.value.endsWith(OVERVIEWS[template]);
}

export function extentOf(snapshot: Snapshot, sheet: string): Rectangle | null {
  const text = registerOf(snapshot, EXTENTS_SETTING)[sheet];
  return text === undefined ? null : parseRange(text);
}

/** What was written where, to be put down in the register. */
export interface Written {
  readonly sheet: string;
  readonly template: OverviewId;
  readonly extent: Rectangle;
}

/** The steps that put down what was written; none where the registers say so already. Sheets that are gone are dropped. */
export function registerSteps(snapshot: Snapshot, written: readonly Written[]): readonly SettingStep[] {
  if (written.length === 0) return [];
  const step = (key: string, valueOf: (entry: Written) => string): readonly SettingStep[] => {
    const there = new Set(snapshot.sheets.map((sheet) => sheet.name));
    const kept = Object.entries(registerOf(snapshot, key)).filter(([name]) => there.has(name));
    const all = new Map([...kept, ...written.map((entry) => [entry.sheet, valueOf(entry)] as const)]);
    const sorted = [...all].sort(([one], [other]) => (one < other ? -1 : 1));
    const after = JSON.stringify(Object.fromEntries(sorted));
    const before = snapshot.settings[key] ?? null;
    return before === after ? [] : [{ kind: "setting", key, before, after }];
  };
  return [
    ...step(SHEETS_SETTING, (entry) => entry.template),
    ...step(EXTENTS_SETTING, (entry) => formatRange(entry.extent))
  ];
}
