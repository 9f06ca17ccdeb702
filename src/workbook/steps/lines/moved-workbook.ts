import { followFormula, type Restructuring } from "../../formula/restructuring";
import type { LineChange } from "../../lines/line-change";
import { lineRestructuring } from "../../lines/line-formulas";
import type { Cell, DefinedName } from "../../snapshot";
import type { SheetState, WorkbookState } from "../../workbook-state";
import { followedLinks } from "./moved-rest";
import { movedSheet } from "./moved-sheet";

/** The workbook when lines of one sheet come or go, and everything that refers to its cells follows. */
export function movedWorkbook(state: WorkbookState, change: LineChange): WorkbookState {
  const follow = lineRestructuring(change, []);
  return {
    ...state,
    sheets: state.sheets.map((sheet) => {
      const followed = followedSheet(sheet, follow);
      return sheet.snapshot.name === change.sheet ? movedSheet(followed, change, follow) : followed;
    }),
    names: followedNames(state.names, follow)
  };
}

/** The sheet itself where nothing on it refers to the lines. */
function followedSheet(sheet: SheetState, follow: Restructuring): SheetState {
  const { snapshot, rest } = sheet;
  const cells = snapshot.cells.map((cell): Cell => {
    if (cell.formula === undefined) return cell;
    const formula = `=${followFormula(cell.formula.slice(1), follow, { home: snapshot.name })}`;
    return formula === cell.formula ? cell : { ...cell, formula };
  });
  const changed = cells.some((cell, index) => cell !== snapshot.cells[index]);
  const links = snapshot.name === follow.sheet ? rest.links : followedLinks(rest.links, follow);
  if (!changed && links === rest.links) return sheet;
  return {
    ...sheet,
    snapshot: changed ? { ...snapshot, cells } : snapshot,
    rest: links === rest.links ? rest : { ...rest, links }
  };
}

function followedNames(names: readonly DefinedName[], follow: Restructuring): readonly DefinedName[] {
  const followed = names.map((name) => {
    const refersTo = followFormula(name.refersTo, follow, { home: name.sheet ?? null, inName: true });
    return refersTo === name.refersTo ? name : { ...name, refersTo };
  });
  return followed.some((name, index) => name !== names[index]) ? followed : names;
}
