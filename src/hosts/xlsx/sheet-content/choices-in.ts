import { contains, formatRange, parseRange, parseRangeRef, type RangeRef } from "../../../workbook/address";
import type { CellChoice } from "../../../workbook/sheet-content";
import { isCellError, sameSheetName, type Snapshot } from "../../../workbook/snapshot";
import type { ValidationLook } from "../looks/validations";

/** The lists to choose from, with the choices themselves where a rule only tells the cells that they stand in. */
export function choicesIn(
  validations: readonly ValidationLook[],
  snapshot: Snapshot,
  sheet: string
): readonly CellChoice[] {
  return validations.flatMap(({ type, formulas: [formula], ranges }): readonly CellChoice[] => {
    if (type !== "list" || formula === null) return [];
    const options = optionsOf(formula, snapshot, sheet);
    return options.length === 0 ? [] : ranges.map((range) => ({ range: formatRange(range), options }));
  });
}

function optionsOf(formula: string, snapshot: Snapshot, sheet: string): readonly string[] {
  const [, text] = /^"([\s\S]*)"$/.exec(formula) ?? [];
  if (text !== undefined) {
    const options = text.replaceAll('""', '"').split(",");
    return options.map((option) => option.trim()).filter((option) => option !== "");
  }
  const named = snapshot.names.find(({ name }) => sameSheetName(name, formula))?.refersTo ?? formula;
  const place = placeOf(named, sheet);
  const cells = place && snapshot.sheets.find(({ name }) => sameSheetName(name, place.sheet))?.cells;
  if (!cells) return [];
  return cells
    .filter((cell) => contains(place, cell))
    .flatMap(({ value }) => (value === null || isCellError(value) ? [] : [String(value)]));
}

function placeOf(reference: string, sheet: string): RangeRef | null {
  const plain = reference.replace(/^=/, "").replaceAll("$", "");
  const own = parseRange(plain);
  return own ? { sheet, ...own } : parseRangeRef(plain);
}
