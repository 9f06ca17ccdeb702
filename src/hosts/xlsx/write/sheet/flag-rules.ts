import { contains, formatRange, parseRange, type Rectangle } from "../../../../workbook/address";
import type { Flag } from "../../../../workbook/flag";
import { flagIdIn, markerFormula, SEVERITY_PREFIXES } from "../../../../workbook/flag-marker";
import { refuseWrite } from "../messages";
import { insertion, removal } from "../parts/element-edits";
import { attributes, escapeMarkup, type Prefix } from "../parts/markup";
import { attributeIn, childOf, childrenOf, everyElement, textIn, type Element } from "../parts/outline";
import { placeFor, WORKSHEET_ORDER } from "../parts/schema-order";
import type { TextEdit } from "../parts/text-edit";
import type { SheetText } from "./sheet-text";

/** Where a flag is to be shown: its cell, or the first cell of the merged range that hides it. */
export interface PlacedFlag {
  readonly flag: Flag;
  readonly at: Rectangle;
  /** The number of its look among the `dxfs`. */
  readonly look: number;
}

const LARGEST_PRIORITY = 2_147_483_647;

/** @throws Refusal for an id that does not tell the severity, or could not stand in a formula's text. */
export function requireFlagId(flag: Flag): void {
  const { id, severity } = flag;
  const prefix = SEVERITY_PREFIXES[severity];
  if (!id.startsWith(prefix) || !/^[\p{L}\p{N}_.-]{3,120}$/u.test(id)) {
    throw refuseWrite("flag-id-invalid", { id, severity, prefix });
  }
}

/** Takes the rules of flags away and adds others behind all rules there are: no rule of the user's is touched. */
export function planFlags(
  sheet: SheetText,
  gone: readonly Flag[],
  fresh: readonly PlacedFlag[]
): readonly TextEdit[] {
  return [...removals(sheet, new Set(gone.map((flag) => flag.id))), ...additions(sheet, fresh)];
}

function removals(sheet: SheetText, ids: ReadonlySet<string>): readonly TextEdit[] {
  if (ids.size === 0) return [];
  return childrenOf(sheet.root, "conditionalFormatting").flatMap((formatting) => {
    const ours = childrenOf(formatting, "cfRule").filter((rule) => {
      const id = flagIdOf(sheet.text, rule);
      return id !== null && ids.has(id);
    });
    if (ours.length === 0) return [];
    return ours.length === formatting.children.length ? [removal(formatting)] : ours.map(removal);
  });
}

function flagIdOf(text: string, rule: Element): string | null {
  const formula = childOf(rule, "formula");
  if (!formula) return null;
  return flagIdIn(textIn(text, formula));
}

function additions(sheet: SheetText, fresh: readonly PlacedFlag[]): readonly TextEdit[] {
  if (fresh.length === 0) return [];
  let priority = highestPriority(sheet);
  const markup = fresh.map((placed) => {
    priority = Math.min(priority + 1, LARGEST_PRIORITY);
    return flagMarkup(placed, priority, sheet.root.prefix);
  });
  return [insertion(placeFor(sheet.root, "conditionalFormatting", WORKSHEET_ORDER), markup.join(""))];
}

export function flagMarkup(placed: PlacedFlag, priority: number, prefix: Prefix): string {
  const { flag, at, look } = placed;
  requireFlagId(flag);
  const rule = attributes({ type: "expression", dxfId: look, priority });
  const formula = `<${prefix}formula>${escapeMarkup(markerFormula(flag.id))}</${prefix}formula>`;
  const range = attributes({ sqref: formatRange(at) });
  return `<${prefix}conditionalFormatting${range}><${prefix}cfRule${rule}>${formula}</${prefix}cfRule></${prefix}conditionalFormatting>`;
}

/** Over all rules, those of extensions too: they are numbered together. */
function highestPriority(sheet: SheetText): number {
  let highest = 0;
  for (const element of everyElement(sheet.root)) {
    if (element.local !== "cfRule") continue;
    const priority = Number(attributeIn(sheet.text, element, "priority"));
    if (Number.isInteger(priority)) highest = Math.max(highest, priority);
  }
  return highest;
}

/** Whether a rule of the user's that stops all later ones lies over the cell. */
export function mayHideFlag(sheet: SheetText, at: Rectangle): boolean {
  return childrenOf(sheet.root, "conditionalFormatting").some((formatting) => {
    const stops = childrenOf(formatting, "cfRule").some((rule) => {
      const stop = attributeIn(sheet.text, rule, "stopIfTrue");
      return stop === "1" || stop === "true";
    });
    const ranges = (attributeIn(sheet.text, formatting, "sqref") ?? "").split(/\s+/);
    return stops && ranges.some((range) => covers(parseRange(range), at));
  });
}

function covers(range: Rectangle | null, at: Rectangle): boolean {
  return range !== null && contains(range, { row: at.top, column: at.left });
}
