import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { SheetLooks } from "../../xlsx/looks/sheet-looks";
import { conditionalData } from "./conditional-data";
import type { LinkData } from "./link-data";
import { noteData } from "./note-data";
import { RESOURCES } from "./plugin-names";
import { extentOf } from "./sheet-data";
import { validationData } from "./validation-data";

/** What plugins keep of a sheet, by the names of their resources; none of it where there is nothing. */
export function sheetResources(
  sheet: SheetSnapshot,
  looks: SheetLooks,
  links: readonly LinkData[]
): Readonly<Record<string, unknown>> {
  const extent = extentOf(sheet, looks);
  const formats = conditionalData(looks.conditionalFormats, extent);
  const validations = validationData(looks.validations, extent);
  const notes = noteData(sheet.notes);
  return {
    ...(formats.length > 0 ? { [RESOURCES.conditionalFormats]: formats } : {}),
    ...(validations.length > 0 ? { [RESOURCES.validations]: validations } : {}),
    ...(Object.keys(notes).length > 0 ? { [RESOURCES.notes]: notes } : {}),
    ...(links.length > 0 ? { [RESOURCES.links]: links } : {})
  };
}
