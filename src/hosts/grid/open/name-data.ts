import { parseRangeRef } from "../../../workbook/address";
import type { DefinedName } from "../../../workbook/snapshot";
import { withoutMarks } from "./formula-marks";
import type { NamedSheet } from "./link-data";

/** A defined name as the grid has it. */
export interface NameData {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
  readonly hidden?: boolean;
}

const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/**
 * All names by their ids. Of several that are called the same, each for a sheet of its own, the grid sees the last one:
 * that of the whole workbook, where there is one.
 */
export function nameData(
  names: readonly DefinedName[],
  sheets: readonly NamedSheet[]
): Record<string, NameData> {
  const ids = new Map(sheets.map(({ id, name }) => [name, id]));
  const data = names.map((name, index): NameData => {
    const text = withoutMarks(name.refersTo);
    return {
      id: `name-${index + 1}`,
      name: name.name,
      formulaOrRefString: parseRangeRef(text) ? text : `=${text}`,
      localSheetId: ids.get(name.sheet ?? "") ?? WHOLE_WORKBOOK,
      ...(name.hidden ? { hidden: true } : {})
    };
  });
  const local = data.filter(({ localSheetId }) => localSheetId !== WHOLE_WORKBOOK);
  const whole = data.filter(({ localSheetId }) => localSheetId === WHOLE_WORKBOOK);
  return Object.fromEntries([...local, ...whole].map((name) => [name.id, name]));
}
