import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { parseRangeRef } from "../../../../workbook/address";
import type { DefinedName } from "../../../../workbook/snapshot";
import { withoutMarks } from "../../open/formula-marks";
import { withFileMarks } from "../../save/file-marks";
import type { GridServices } from "../grid-services";

/** What Univer writes for the whole workbook. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** The names as they now are. One whose sheet is gone is none. */
export function namesFrom({ names, workbook, unitId }: GridServices): readonly DefinedName[] {
  return Object.values(names.getDefinedNameMap(unitId) ?? {}).flatMap((item): readonly DefinedName[] => {
    const scope = scopeOf(item);
    const sheet = scope === null ? undefined : workbook.getSheetBySheetId(scope)?.getName();
    if (scope !== null && sheet === undefined) return [];
    return [
      {
        name: item.name,
        refersTo: refersToOf(item),
        ...(sheet === undefined ? {} : { sheet }),
        ...(item.hidden === true ? { hidden: true } : {})
      }
    ];
  });
}

/** The id of the sheet that a name is local to; null for the whole workbook. */
export function scopeOf({ localSheetId }: Pick<IDefinedNamesServiceParam, "localSheetId">): string | null {
  return localSheetId === undefined || localSheetId === "" || localSheetId === WHOLE_WORKBOOK
    ? null
    : localSheetId;
}

/** Without "=", as a file has it. */
export function refersToOf({ formulaOrRefString }: IDefinedNamesServiceParam): string {
  return withFileMarks(formulaOrRefString.replace(/^=/, ""));
}

/** A name as Univer holds it. @param sheet the id of the sheet that it is local to */
export function nameData(
  id: string,
  { name, refersTo, hidden }: Omit<DefinedName, "sheet">,
  sheet: string | null
): IDefinedNamesServiceParam {
  const text = withoutMarks(refersTo);
  return {
    id,
    name,
    formulaOrRefString: parseRangeRef(text) ? text : `=${text}`,
    localSheetId: sheet ?? WHOLE_WORKBOOK,
    ...(hidden === true ? { hidden } : {})
  };
}
