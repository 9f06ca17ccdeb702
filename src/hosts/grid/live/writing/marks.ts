import { generateRandomId } from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { FlagStep, SetNameStep, SettingStep, UnflagStep } from "../../../../workbook/patch";
import { sameSheetName } from "../../../../workbook/snapshot";
import { requireCell } from "../../../../workbook/steps/outcome";
import { keep } from "../kept/keep-mutation";
import type { KeptChange, KeptValues } from "../kept/kept-values";
import { nameData, scopeOf } from "../reading/names";
import { sheetNamed } from "./sheets-by-name";
import type { Undertaking } from "./undertaking";

export function writeFlag(undertaking: Undertaking, kept: KeptValues, step: FlagStep | UnflagStep): void {
  const sheet = sheetNamed(undertaking.services, step.sheet).getSheetId();
  const { id, cell, severity, text } = step.flag;
  const value = step.kind === "flag" ? { ...requireCell(cell), severity, text } : null;
  change(undertaking, kept, [{ kind: "flag", sheet, id, value }]);
}

export function writeSetting(undertaking: Undertaking, kept: KeptValues, { key, after }: SettingStep): void {
  change(undertaking, kept, [{ kind: "setting", key, value: after }]);
}

function change(undertaking: Undertaking, kept: KeptValues, changes: readonly KeptChange[]): void {
  const { unitId } = undertaking.services;
  undertaking.do({ redo: keep(unitId, changes), undo: [keep(unitId, kept.inverse(changes))] });
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
