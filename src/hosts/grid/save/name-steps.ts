import type { SetNameStep } from "../../../workbook/patch";
import { sameSheetName, type DefinedName } from "../../../workbook/snapshot";
import { withFileMarks } from "./file-marks";
import { sameFormula } from "./formula-notation";

/**
 * The steps that give the file the grid's names. Built-in ones (print areas, filters) are the file's own affair: they
 * follow their sheets.
 * @param base the names of the file as it now is
 */
export function nameSteps(base: readonly DefinedName[], now: readonly DefinedName[]): readonly SetNameStep[] {
  const [was, is] = [base.filter(isOwn), now.filter(isOwn)];
  const gone = was.filter((name) => !is.some((other) => isSameName(name, other)));
  return [
    ...gone.map((name) => step(name, name.refersTo, null)),
    ...is.flatMap((name) => {
      const before = was.find((other) => isSameName(name, other))?.refersTo ?? null;
      if (before !== null && sameFormula(before, name.refersTo)) return [];
      return [step(name, before, withFileMarks(name.refersTo))];
    })
  ];
}

function isOwn({ name }: DefinedName): boolean {
  return !name.startsWith("_xlnm.");
}

function isSameName(one: DefinedName, other: DefinedName): boolean {
  return sameSheetName(one.name, other.name) && one.sheet === other.sheet;
}

function step({ name, sheet }: DefinedName, before: string | null, after: string | null): SetNameStep {
  return { kind: "set-name", name, ...(sheet === undefined ? {} : { scope: sheet }), before, after };
}
