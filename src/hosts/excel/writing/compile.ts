import { formatCell, parseCell, type CellAt } from "../../../workbook/address";
import type { FormatStep, Patch, SetCellsStep, SetNameStep, Step } from "../../../workbook/patch";
import { sameSheetName } from "../../../workbook/snapshot";
import type { PlacedFormat } from "../../../workbook/sheet-content";
import { requireCell, requireRange } from "../../../workbook/steps/outcome";
import type { Command } from "../command";
import { lookOfFormat, lookOfHandle, PLAIN_LOOK } from "../look";
import { rectanglesAround } from "../reading/ranges";
import type { Reading } from "../reading/read-workbook";
import { blocksOf, writeBlock } from "./blocks";
import { dress } from "./dress";
import { mark, unmark } from "./flags";
import { fillSheet, fitsList } from "./new-sheet";
import { SheetProxies } from "./sheet-proxies";
import { setWidth } from "./widths";
import { op, type WriteOp } from "./write-op";

/**
 * What Excel is asked to do for a patch. Sheets are deleted last of all, since nothing can undo that: when one has
 * gone, everything before has been done.
 */
export interface Writing {
  readonly ops: readonly WriteOp[];
  /** Ids of the sheets to delete after everything else. */
  readonly deletions: readonly string[];
}

export function compile(command: Command, patch: Patch, reading: Reading): Writing {
  const proxies = new SheetProxies(command.context.workbook.worksheets, reading.index.sheets);
  const idsByName = new Map(reading.index.sheets.map((entry) => [entry.name, entry.id]));
  const deletions: string[] = [];
  const ops = patch.steps.flatMap((step, at) => {
    if (step.kind === "rename-sheet") {
      const id = idsByName.get(step.sheet);
      idsByName.delete(step.sheet);
      if (id !== undefined) idsByName.set(step.to, id);
    }
    if (step.kind !== "remove-sheet") return opsOf(command, step, proxies, reading, idsByName);
    const id = idsByName.get(step.sheet);
    if (id !== undefined) deletions.push(id);
    const reused = patch.steps.slice(at + 1).some((later) => takesName(later, step.sheet));
    return reused ? [op(() => proxies.rename(step.sheet, parkedName(deletions.length)))] : [];
  });
  return { ops, deletions };
}

/** The name of a sheet that waits to be deleted, because the patch gives its name to another. */
export function parkedName(serial: number): string {
  return `~공약지기 ${serial}`;
}

function takesName(step: Step, name: string): boolean {
  if (step.kind === "add-sheet") return sameSheetName(step.sheet, name);
  return step.kind === "rename-sheet" && sameSheetName(step.to, name);
}

function opsOf(
  command: Command,
  step: Exclude<Step, { readonly kind: "remove-sheet" }>,
  proxies: SheetProxies,
  reading: Reading,
  idsByName: ReadonlyMap<string, string>
): readonly WriteOp[] {
  const answer = "sheet" in step ? reading.sheets.get(idsByName.get(step.sheet) ?? "")?.answer : undefined;
  switch (step.kind) {
    case "set-cells":
      return cellOps(step, proxies, answer?.formats ?? new Map());
    case "format":
      return formatOps(step, proxies);
    case "merge":
      return [op(() => proxies.named(step.sheet).getRange(step.range).untrack().merge(false))];
    case "unmerge":
      return [op(() => proxies.named(step.sheet).getRange(step.range).untrack().unmerge())];
    case "column-widths":
      return step.widths.map(({ columns, width }) =>
        op(() => setWidth(proxies.named(step.sheet), columns, width))
      );
    case "add-sheet":
      for (const { range, options } of step.content.choices) {
        if (!fitsList(options))
          command.notice({ code: "choices-left-out", data: { place: `${step.sheet}!${range}` } });
      }
      return [
        op(
          () => fillSheet(proxies.add(step.sheet), step.sheet, step.content, step.position),
          JSON.stringify(step.content).length * 3
        )
      ];
    case "rename-sheet":
      return [op(() => proxies.rename(step.sheet, step.to))];
    case "set-name":
      return [op(() => setName(command.context, step, proxies))];
    case "flag":
      return [op(() => mark(proxies.named(step.sheet), step.flag), 2000)];
    case "unflag": {
      const formats = (answer?.marks ?? []).filter((found) => found.flag === step.flag.id);
      return [
        op(
          () =>
            unmark(
              proxies.named(step.sheet),
              formats.map((found) => found.format)
            ),
          1000
        )
      ];
    }
    case "setting":
      return [];
  }
}

function cellOps(
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

function formatOps(step: FormatStep, proxies: SheetProxies): readonly WriteOp[] {
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
): readonly {
  readonly look: ReturnType<typeof lookOfFormat>;
  readonly area: ReturnType<typeof requireRange>;
}[] {
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

function setName(context: Excel.RequestContext, step: SetNameStep, proxies: SheetProxies): void {
  const names = step.scope === undefined ? context.workbook.names : proxies.named(step.scope).names;
  if (step.after === null) names.getItem(step.name).delete();
  else if (step.before === null) names.add(step.name, `=${step.after}`);
  else names.getItem(step.name).formula = `=${step.after}`;
}
