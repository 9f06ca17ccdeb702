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
const BUILT_IN = "_xlnm.";

/** The names that the grid gets, by their ids. */
export function nameData(
  names: readonly DefinedName[],
  sheets: readonly NamedSheet[]
): Record<string, NameData> {
  const data = gridNames(names).map((name, index): [string, NameData] => {
    const sheet = sheets.find((candidate) => candidate.name === name.sheet);
    const id = `name-${index + 1}`;
    const text = withoutMarks(name.refersTo);
    return [
      id,
      {
        id,
        name: name.name,
        formulaOrRefString: parseRangeRef(text) ? text : `=${text}`,
        localSheetId: sheet?.id ?? WHOLE_WORKBOOK,
        ...(name.hidden ? { hidden: true } : {})
      }
    ];
  });
  return Object.fromEntries(data);
}

/**
 * Those of a workbook's names that a grid gets. It does not get those that Excel keeps for itself (print areas), nor
 * those of which there are several, each for a sheet of its own: the grid would take one for the other.
 */
export function gridNames(names: readonly DefinedName[]): readonly DefinedName[] {
  const counts = new Map<string, number>();
  for (const { name } of names) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  return names.filter(({ name }) => !name.startsWith(BUILT_IN) && counts.get(keyOf(name)) === 1);
}

function keyOf(name: string): string {
  return name.toUpperCase();
}
