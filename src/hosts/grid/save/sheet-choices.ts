import { DataValidationType, type ISheetDataValidationRule } from "@univerjs/core";
import { formatRange } from "../../../workbook/address";
import type { CellChoice } from "../../../workbook/sheet-content";
import { RESOURCES } from "../open/plugin-names";

/** The lists to choose from that a sheet has, with their options told; other validations have no place in its content. */
export function sheetChoices(resources: Readonly<Record<string, unknown>>): readonly CellChoice[] {
  const rules = resources[RESOURCES.validations];
  if (!Array.isArray(rules)) return [];
  return (rules as readonly ISheetDataValidationRule[]).flatMap(({ type, ranges, formula1 }) => {
    if (type !== LIST || formula1 === undefined || formula1.startsWith("=")) return [];
    const options = optionsIn(formula1);
    return ranges.map(({ startRow, startColumn, endRow, endColumn }) => ({
      range: formatRange({ top: startRow, left: startColumn, bottom: endRow, right: endColumn }),
      options
    }));
  });
}

const LIST: string = DataValidationType.LIST;

/** As the grid keeps them: a JSON list, or separated by commas. */
function optionsIn(text: string): readonly string[] {
  const options = text.startsWith("[") ? listIn(text) : null;
  return (options ?? text.split(",")).filter((option) => option !== "");
}

function listIn(text: string): readonly string[] | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : null;
  } catch (cause) {
    // An option may begin with a bracket, too.
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
