import type { SheetTab } from "../grid/grid-state";
import { SHEETS } from "./messages";
import { faultOfName } from "./sheet-name";

const tab = (id: string, name: string): SheetTab => ({ id, name, visibility: "visible", color: null });
const MINE = tab("a", "이행현황");
const ALL = [MINE, tab("b", "Plan"), { ...tab("c", "숨김"), visibility: "hidden" } as const];

test.each([
  ["", SHEETS.nameEmpty],
  ["  ", SHEETS.nameEmpty],
  ["가".repeat(32), SHEETS.nameLong],
  ["1/2", SHEETS.nameSigns],
  ["[1]", SHEETS.nameSigns],
  ["a:b", SHEETS.nameSigns],
  ["'a", SHEETS.nameSigns],
  ["a'", SHEETS.nameSigns],
  ["a\tb", SHEETS.nameSigns],
  ["plan", SHEETS.nameTaken],
  ["숨김", SHEETS.nameTaken],
  ["History", SHEETS.nameReserved]
])("%j is no name", (name, fault) => {
  expect(faultOfName(name, MINE, ALL)).toBe(fault);
});

test.each(["이행현황", "가".repeat(31), "군수's 공약", "1-2-2 (2)"])("%j is one", (name) => {
  expect(faultOfName(name, MINE, ALL)).toBeNull();
});
