import { sheetFromText } from "../../../tests/builders/sheet-text";
import type { DefinedName } from "../snapshot";
import { EMPTY_SNAPSHOT, stateOf } from "../workbook-state";
import { referenceTo } from "./references";

test.each<[DefinedName, string | null]>([
  [{ name: "_xlnm.Print_Area", refersTo: "총괄표!$A$1:$B$2", sheet: "총괄표" }, null],
  [{ name: "총액", refersTo: "총괄표!$A$1", sheet: "총괄표" }, "총액"],
  [{ name: "총액", refersTo: "총괄표!$A$1" }, "총액"],
  [{ name: "총액", refersTo: "다른총괄표!$A$1" }, null]
])("a name that refers to the sheet, but for its own print set-up: %j", (name, place) => {
  const sheets = [sheetFromText("총괄표", "1"), sheetFromText("카드", "2")];
  expect(referenceTo(stateOf({ ...EMPTY_SNAPSHOT, sheets, names: [name] }), "총괄표")).toBe(place);
});
