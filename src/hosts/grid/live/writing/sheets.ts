import { generateRandomId, type IMutationInfo, type IWorksheetData } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation
} from "@univerjs/sheets";
import type {
  AddSheetStep,
  CopySheetStep,
  RemoveSheetStep,
  RenameSheetStep
} from "../../../../workbook/patch";
import { rowPlaces } from "../../../../workbook/repeated-rows";
import type { SheetContent } from "../../../../workbook/sheet-content";
import { copiedPage } from "../../../../workbook/steps/copy-sheet";
import { linkUrl } from "../../open/link-data";
import { keep } from "../kept/keep-mutation";
import type { KeptChange, KeptRest, KeptValues } from "../kept/kept-values";
import { addChoices } from "./choices";
import { copiedData } from "./copied-data";
import { copyRules } from "./copied-rules";
import { withRoomyRows } from "./roomy-heights";
import { newSheetData } from "./sheet-data";
import { sheetNamed } from "./sheets-by-name";
import type { Undertaking } from "./undertaking";

/** A sheet that comes with a patch is not turned to: the user stays where she is. */
const STAY = { fromCollab: true } as const;

export function addSheet(undertaking: Undertaking, { sheet: name, content, position }: AddSheetStep): void {
  const { workbook, unitId } = undertaking.services;
  const id = freeId(undertaking);
  const sheets = workbook.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
  const { data, styles } = newSheetData(workbook, { id, name }, content, (target) =>
    linkUrl(`#${target}`, { id, name }, [...sheets, { id, name }])
  );
  const params = { unitId, index: position ?? sheets.length, sheet: data, styles };
  undertaking.do({
    redo: { id: InsertSheetMutation.id, params },
    undo: [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } }],
    options: STAY
  });
  keepBeside(undertaking, keptOf(id, content));
  addChoices(undertaking, id, content.choices);
}

/** A copy is saved as the file's own copy of the sheet: what the grid cannot show comes along then. */
export function copySheet(undertaking: Undertaking, kept: KeptValues, step: CopySheetStep): void {
  const { workbook, unitId } = undertaking.services;
  const source = sheetNamed(undertaking.services, step.from);
  const from = source.getSheetId();
  const id = freeId(undertaking);
  const places = rowPlaces(step.repeated);
  const copied = copiedData(source.getConfig(), { id, name: step.sheet }, step, places);
  const data = withRoomyRows(workbook, copied, step.roomy ?? []);
  const index = step.position ?? workbook.getSheets().length;
  undertaking.do({
    redo: { id: InsertSheetMutation.id, params: { unitId, index, sheet: data } },
    undo: [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: step.sheet } }],
    options: STAY
  });
  const page = kept.rest(from)?.page;
  keepBeside(undertaking, [
    { kind: "copied", sheet: id, value: { from, repeated: step.repeated } },
    ...(page ? [{ kind: "rest", sheet: id, value: { page: copiedPage(page, places) } } as const] : []),
    ...(step.visibility === "veryHidden" ? [{ kind: "deeply-hidden", sheet: id, value: true } as const] : [])
  ]);
  copyRules(undertaking, from, id, { from: step.from, to: step.sheet, places });
}

function freeId({ services: { workbook } }: Undertaking): string {
  for (;;) {
    const id = generateRandomId();
    if (!workbook.getSheetBySheetId(id)) return id;
  }
}

function keptOf(sheet: string, { page, charts, visibility }: SheetContent): readonly KeptChange[] {
  const rest: KeptRest = {
    ...(page === undefined ? {} : { page }),
    ...(charts === undefined ? {} : { charts })
  };
  return [
    ...(Object.keys(rest).length > 0 ? [{ kind: "rest", sheet, value: rest } as const] : []),
    ...(visibility === "veryHidden" ? [{ kind: "deeply-hidden", sheet, value: true } as const] : [])
  ];
}

/** Nothing of it hangs on the sheet once it is gone, so that there is nothing to take back. */
function keepBeside(undertaking: Undertaking, changes: readonly KeptChange[]): void {
  if (changes.length === 0) return;
  undertaking.do({ redo: keep(undertaking.services.unitId, changes), undo: [] });
}

export function removeSheet(undertaking: Undertaking, { sheet: name }: RemoveSheetStep): void {
  const { workbook, unitId } = undertaking.services;
  const sheet = sheetNamed(undertaking.services, name);
  const subUnitId = sheet.getSheetId();
  const index = workbook.getSheetOrders().indexOf(subUnitId);
  const data = structuredClone<IWorksheetData>(sheet.getConfig());
  follow(undertaking, RemoveSheetCommand.id, { unitId, subUnitId }, () => {
    undertaking.do({
      redo: { id: RemoveSheetMutation.id, params: { unitId, subUnitId, subUnitName: name } },
      undo: [{ id: InsertSheetMutation.id, params: { unitId, index, sheet: data } }]
    });
  });
}

export function renameSheet(undertaking: Undertaking, { sheet: name, to }: RenameSheetStep): void {
  const { unitId } = undertaking.services;
  const subUnitId = sheetNamed(undertaking.services, name).getSheetId();
  const rename = (into: string): IMutationInfo => ({
    id: SetWorksheetNameMutation.id,
    params: { unitId, subUnitId, name: into }
  });
  follow(undertaking, SetWorksheetNameCommand.id, { unitId, subUnitId, name: to }, () => {
    undertaking.do({ redo: rename(to), undo: [rename(name)] });
  });
}

/** Does what Univer's plugins add to the command of the user's that does the same, around the deed itself. */
function follow(undertaking: Undertaking, command: string, params: object, deed: () => void): void {
  const { preRedos, preUndos, redos, undos } = undertaking.services.interceptors.onCommandExecute({
    id: command,
    params
  });
  undertaking.doAll(preRedos ?? [], preUndos ?? []);
  deed();
  undertaking.doAll(redos, undos);
}
