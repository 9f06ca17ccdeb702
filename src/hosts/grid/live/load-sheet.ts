import type { IResourceHook } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { parseCell } from "../../../workbook/address";
import { flagIdIn } from "../../../workbook/flag-marker";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { GridSheet } from "../grid-book";
import { RESOURCES } from "../open/plugin-names";
import type { GridServices } from "./grid-services";
import type { KeptChange } from "./kept/kept-values";

/** Gives each plugin what it keeps of a sheet, when the sheet is there. */
export function loadResources({ resources, unitId }: GridServices, sheet: GridSheet): void {
  const hooks = new Map<string, IResourceHook>(
    resources.getAllResourceHooks().map((hook) => [hook.pluginName, hook])
  );
  for (const [name, resource] of Object.entries(sheet.resources)) {
    const own = name === RESOURCES.conditionalFormats ? withoutMarks(resource) : resource;
    hooks.get(name)?.onLoad(unitId, { [sheet.data.id]: own });
  }
}

/** Our flags are shown by us: their marks in the file would be a second colour. */
function withoutMarks(resource: unknown): unknown {
  if (!Array.isArray(resource)) return resource;
  const rules: readonly IConditionFormattingRule[] = resource;
  return rules.filter(({ rule }) => {
    const formula = "value" in rule && typeof rule.value === "string" ? rule.value : "";
    return flagIdIn(formula) === null;
  });
}

/** What we keep of a sheet of the file. */
export function loadKept({ id: sheet, flags, notes, visibility }: SheetSnapshot): readonly KeptChange[] {
  const comments = notes.filter(({ threaded }) => threaded);
  return [
    ...flags.map(({ id, cell, severity, text }): KeptChange => {
      const at = parseCell(cell) ?? { row: 0, column: 0 };
      return { kind: "flag", sheet, id, value: { ...at, severity, text } };
    }),
    ...comments.map(({ row, column, text }, index): KeptChange => {
      return { kind: "comment", sheet, id: `comment-${index + 1}`, value: { row, column, text } };
    }),
    ...(visibility === "veryHidden" ? [{ kind: "deeply-hidden", sheet, value: true } as const] : [])
  ];
}
