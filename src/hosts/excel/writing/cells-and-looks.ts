import { formatCell, parseCell, type CellAt, type Rectangle } from "../../../workbook/address";
import type { FormatStep, SetCellsStep } from "../../../workbook/patch";
import type { PlacedFormat } from "../../../workbook/sheet-content";
import { requireCell, requireRange } from "../../../workbook/steps/outcome";
import { lookOfFormat, lookOfHandle, PLAIN_LOOK, type Look } from "../look";
import { rectanglesAround } from "../reading/ranges";
import { blocksOf, writeBlock } from "./blocks";
import { dress } from "./dress";
import type { SheetProxies } from "./sheet-proxies";
import { op, type WriteOp } from "./write-op";

export function cellOps(
  step: SetCellsStep,
  proxies: SheetProxies,
  formats: ReadonlyMap<string, string>
): readonly WriteOp[] {
  const changes = step.changes.map(({ cell, after }) => ({ ...requireCell(cell), content: after }));
  const freed = textCellsToFree(step, formats);
  return [
    ...rectanglesAround(freed).map((area) =>
      op(() => {
        dress(proxies.named(step.sheet), area, { numberFormat: "General" });
      })
    ),
    ...blocksOf(step.sheet, changes).map((block) =>
      op(
        () => {
          writeBlock(proxies.named(step.sheet), block);
        },
        500 + JSON.stringify(block.inputs).length * 2
      )
    )
  ];
}

/** In a cell of the text format Excel would make texts of numbers and formulas: those cells lose it first. */
export function textCellsToFree(step: SetCellsStep, formats: ReadonlyMap<string, string>): readonly CellAt[] {
  return step.changes.flatMap(({ cell, after }) => {
    const at = requireCell(cell);
    const needs =
      after.formula !== undefined || typeof after.value === "number" || typeof after.value === "boolean";
    return needs && formats.get(formatCell(at)) === "@" ? [at] : [];
  });
}

export function formatOps(step: FormatStep, proxies: SheetProxies): readonly WriteOp[] {
  return dressings(step.formats, step.sheet).map(({ look, area }) =>
    op(() => {
      dress(proxies.named(step.sheet), area, look);
    }, 3000)
  );
}

/** The formats as they are put on; looks of single cells that follow one another and are equal go on together. */
export function dressings(
  formats: readonly PlacedFormat[],
  sheet: string
): readonly { readonly look: Look; readonly area: Rectangle }[] {
  const handled = new Set(
    formats.flatMap(({ range, format }) => ("handle" in format && format.handle !== "" ? [range] : []))
  );
  const looks = new Map<string, CellAt[]>();
  const dressed = formats.flatMap(({ range, format }) => {
    if (!("handle" in format)) return [{ look: lookOfFormat(format), area: requireRange(range) }];
    if (format.handle === "") {
      return handled.has(range) ? [] : [{ look: PLAIN_LOOK, area: requireRange(range) }];
    }
    const at = parseCell(range);
    if (!at) return [{ look: lookOfHandle(format, `${sheet}!${range}`), area: requireRange(range) }];
    looks.set(format.handle, [...(looks.get(format.handle) ?? []), at]);
    return [];
  });
  const restored = [...looks].flatMap(([handle, cells]) => {
    const look = lookOfHandle({ handle }, `${sheet}!${cells[0] ? formatCell(cells[0]) : ""}`);
    return rectanglesAround(cells).map((area) => ({ look, area }));
  });
  return [...dressed, ...restored];
}
