import type { FlagStep, SetNameStep, SettingStep, UnflagStep } from "../patch";
import { sameSheetName, type DefinedName } from "../snapshot";
import type { WorkbookState } from "../workbook-state";
import { placeOf, refusePatch, replaceSheet, requireCell, requireSheet, type Outcome } from "./outcome";

export function addFlag(state: WorkbookState, step: FlagStep, title: string): Outcome {
  const sheet = requireSheet(state, step.sheet, title);
  const at = requireCell(step.flag.cell);
  const taken = state.sheets.some(({ snapshot }) => snapshot.flags.some((flag) => flag.id === step.flag.id));
  if (taken) throw refusePatch("flag-exists", { place: placeOf(step.sheet, at), id: step.flag.id });
  const flags = [...sheet.snapshot.flags, step.flag].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    state: replaceSheet(state, sheet, { ...sheet, snapshot: { ...sheet.snapshot, flags } }),
    inverse: [{ ...step, kind: "unflag" }]
  };
}

export function removeFlag(state: WorkbookState, step: UnflagStep, title: string): Outcome {
  const sheet = requireSheet(state, step.sheet, title);
  const flags = sheet.snapshot.flags.filter((flag) => flag.id !== step.flag.id);
  const found = sheet.snapshot.flags.find((flag) => flag.id === step.flag.id);
  if (!found) {
    throw refusePatch("flag-missing", {
      place: placeOf(step.sheet, requireCell(step.flag.cell)),
      id: step.flag.id
    });
  }
  return {
    state: replaceSheet(state, sheet, { ...sheet, snapshot: { ...sheet.snapshot, flags } }),
    // Where it stands now: rows may have been inserted above it since the patch was made.
    inverse: [{ ...step, kind: "flag", flag: found }]
  };
}

export function setName(state: WorkbookState, step: SetNameStep, title: string): Outcome {
  if (step.scope !== undefined) requireSheet(state, step.scope, title);
  const index = state.names.findIndex((defined) => isName(defined, step));
  const found = state.names[index]?.refersTo ?? null;
  if (found !== step.before) {
    throw refusePatch("name-changed", {
      name: step.name,
      expected: step.before ?? "∅",
      actual: found ?? "∅"
    });
  }
  const others = state.names.filter((_, other) => other !== index);
  const fresh: DefinedName = {
    ...(index >= 0 ? state.names[index] : undefined),
    name: step.name,
    refersTo: step.after ?? "",
    ...(step.scope === undefined ? {} : { sheet: step.scope })
  };
  const names =
    step.after === null
      ? others
      : index >= 0
        ? state.names.map((defined, at) => (at === index ? fresh : defined))
        : [...state.names, fresh];
  return { state: { ...state, names }, inverse: [{ ...step, before: step.after, after: step.before }] };
}

function isName(defined: DefinedName, step: SetNameStep): boolean {
  return sameSheetName(defined.name, step.name) && defined.sheet === step.scope;
}

export function setSetting(state: WorkbookState, step: SettingStep): Outcome {
  const found = state.settings[step.key] ?? null;
  if (found !== step.before) throw refusePatch("setting-changed", { key: step.key });
  const others = Object.fromEntries(Object.entries(state.settings).filter(([key]) => key !== step.key));
  const settings = step.after === null ? others : { ...others, [step.key]: step.after };
  return { state: { ...state, settings }, inverse: [{ ...step, before: step.after, after: step.before }] };
}
