export { NODE_ZIP } from "../../src/cli/workbook/node-zip.ts";
export { readXlsx, openXlsx } from "../../src/hosts/xlsx/xlsx-host.ts";
export { readBook } from "../../src/reading/index.ts";
export { checkBook } from "../../src/rules/check.ts";
export { makeCards, namedOffice } from "./make-cards.mjs";
export { applyPatch } from "../../src/workbook/apply-patch.ts";
export { snapshotOf, stateOf } from "../../src/workbook/workbook-state.ts";

import { formatCell } from "../../src/workbook/address.ts";

/** A patch that adds 1 to a typed number in the middle of the workbook, as a person would. */
export function anEdit(snapshot) {
  const sheet = snapshot.sheets[snapshot.sheets.length >> 1];
  const cell = sheet.cells.find(({ value, formula }) => typeof value === "number" && formula === undefined);
  const change = { cell: formatCell(cell), before: { value: cell.value }, after: { value: cell.value + 1 } };
  return { title: "edit", steps: [{ kind: "set-cells", sheet: sheet.name, changes: [change] }] };
}
