import { IPermissionService } from "@univerjs/core";
import {
  WorksheetDeleteColumnPermission,
  WorksheetDeleteRowPermission,
  WorksheetEditExtraObjectPermission,
  WorksheetEditPermission,
  WorksheetInsertColumnPermission,
  WorksheetInsertHyperlinkPermission,
  WorksheetInsertRowPermission,
  WorksheetSetCellStylePermission,
  WorksheetSetCellValuePermission,
  WorksheetSetColumnStylePermission,
  WorksheetSetRowStylePermission
} from "@univerjs/sheets";
import type { GridServices } from "../grid-services";
import type { SheetRules } from "./sheet-rules";

const POINTS = [
  WorksheetEditPermission,
  WorksheetSetCellValuePermission,
  WorksheetSetCellStylePermission,
  WorksheetSetRowStylePermission,
  WorksheetSetColumnStylePermission,
  WorksheetInsertRowPermission,
  WorksheetInsertColumnPermission,
  WorksheetInsertHyperlinkPermission,
  WorksheetDeleteRowPermission,
  WorksheetDeleteColumnPermission,
  WorksheetEditExtraObjectPermission
];

/** Lets Univer's own permissions keep protected sheets as they are: nobody can even begin to type there. */
export function closeProtectedSheets(services: GridServices, rules: SheetRules): () => void {
  const { workbook } = services;
  for (const sheet of rules.protected) close(services, sheet);
  // One that is removed and comes back would come back open.
  const subscription = workbook.sheetCreated$.subscribe((sheet) => {
    if (rules.isProtected(sheet.getSheetId())) close(services, sheet.getSheetId());
  });
  return () => {
    subscription.unsubscribe();
  };
}

function close({ injector, unitId }: GridServices, sheet: string): void {
  const permissions = injector.get(IPermissionService);
  for (const Point of POINTS) permissions.updatePermissionPoint(new Point(unitId, sheet).id, false);
}
