import { generateRandomId } from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { FlagStep, SetNameStep, SettingStep, UnflagStep } from "../../../../workbook/patch";
import { sameSheetName } from "../../../../workbook/snapshot";
import { requireCell } from "../../../../workbook/steps/outcome";
import type { GridServices } from "../grid-services";
import type { KeptChange } from "../kept/kept-values";
import { nameData, scopeOf } from "../reading/names";
import { sheetNamed } from "./sheets-by-name";
import type { Undertaking } from "./undertaking";

export type MarkStep = FlagStep | UnflagStep | SettingStep;

/** What a flag or a setting changes of what we keep. */
export function markChange(services: GridServices, step: MarkStep): KeptChange {
  if (step.kind === "setting") return { kind: "setting", key: step.key, value: step.after };
  const sheet = sheetNamed(services, step.sheet).getSheetId();
  const { id, cell, severity, text } = step.flag;
  const value = step.kind === "flag" ? { ...requireCell(cell), severity, text } : null;
  return { kind: "flag", sheet, id, value };
}

export function writeName(undertaking: Undertaking, { name, scope, after }: SetNameStep): void {
  const { names, unitId } = undertaking.services;
  const sheet = scope === undefined ? null : sheetNamed(undertaking.services, scope).getSheetId();
  const found = Object.values(names.getDefinedNameMap(unitId) ?? {}).find(
    (item) => sameSheetName(item.name, name) && scopeOf(item) === sheet
  );
  if (after === null) {
    if (!found) return;
    undertaking.do({
      redo: { id: RemoveDefinedNameMutation.id, params: { unitId, ...found } },
      undo: [{ id: SetDefinedNameMutation.id, params: { unitId, ...found } }]
    });
    return;
  }
  const fresh = nameData(found?.id ?? `name-${generateRandomId()}`, { name, refersTo: after }, sheet);
  const wanted = { ...found, ...fresh };
  undertaking.do({
    redo: { id: SetDefinedNameMutation.id, params: { unitId, ...wanted } },
    undo: [
      found
        ? { id: SetDefinedNameMutation.id, params: { unitId, ...found } }
        : { id: RemoveDefinedNameMutation.id, params: { unitId, ...wanted } }
    ]
  });
}
