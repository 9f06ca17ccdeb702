import type { AddSheetStep, CopySheetStep, Patch, SetNameStep, Step } from "../../../workbook/patch";
import { sameSheetName } from "../../../workbook/snapshot";
import { refusePatch } from "../../../workbook/steps/outcome";
import type { WorkbookState } from "../../../workbook/workbook-state";
import type { Command } from "../command";
import type { LooksAnswer } from "../reading/looks";
import type { Reading } from "../reading/read-workbook";
import { cellOps, formatOps } from "./cells-and-looks";
import { copiedSheets } from "./copied-sheets";
import { copySheetOps } from "./copy-sheet";
import { MarkWriter } from "./flags";
import { LinesSoFar, linesOps } from "./lines";
import { fillSheet, fitsList } from "./new-sheet";
import { SheetOrder } from "./sheet-order";
import { SheetProxies } from "./sheet-proxies";
import { copyTwin, twinsIn } from "./twin-sheets";
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

export function compile(command: Command, patch: Patch, reading: Reading, before: WorkbookState): Writing {
  const proxies = new SheetProxies(command.context.workbook.worksheets, reading.index.sheets);
  const idsByName = new Map(reading.index.sheets.map((entry) => [entry.name, entry.id]));
  const targets: Targets = {
    command,
    proxies,
    marks: new MarkWriter(),
    reading,
    idsByName,
    order: new SheetOrder([...idsByName.keys()]),
    copied: copiedSheets(patch, before),
    twins: twinsIn(patch),
    lines: new Map()
  };
  const deletions: string[] = [];
  const order = targets.order;
  const ops = patch.steps.flatMap((step, at) => {
    if (step.kind === "rename-sheet") {
      order.rename(step.sheet, step.to);
      const id = idsByName.get(step.sheet);
      idsByName.delete(step.sheet);
      if (id !== undefined) idsByName.set(step.to, id);
    }
    if (step.kind !== "remove-sheet") return opsOf(step, targets);
    const id = idsByName.get(step.sheet);
    if (id === undefined) {
      order.drop(step.sheet);
      return [
        op(() => {
          proxies.remove(step.sheet);
        })
      ];
    }
    idsByName.delete(step.sheet);
    order.doom(step.sheet);
    const parked = parkedName(deletions.push(id));
    const reused = patch.steps.slice(at + 1).some((later) => takesName(later, step.sheet));
    return reused
      ? [
          op(() => {
            proxies.rename(step.sheet, parked);
          })
        ]
      : [];
  });
  return { ops, deletions };
}

/** The name of a sheet that waits to be deleted, because the patch gives its name to another. */
export function parkedName(serial: number): string {
  return `~공약지기 ${serial}`;
}

function takesName(step: Step, name: string): boolean {
  if (step.kind === "add-sheet" || step.kind === "copy-sheet") return sameSheetName(step.sheet, name);
  return step.kind === "rename-sheet" && sameSheetName(step.to, name);
}

/** What the steps of one patch are written to. */
interface Targets {
  readonly command: Command;
  readonly proxies: SheetProxies;
  readonly marks: MarkWriter;
  readonly order: SheetOrder;
  readonly reading: Reading;
  /** The workbook as each step finds it that copies a sheet. */
  readonly copied: ReadonlyMap<Step, WorkbookState>;
  /** Of sheets that an earlier one of the patch can be copied for: that one. */
  readonly twins: ReadonlyMap<Step, AddSheetStep>;
  /** By the ids of the sheets, or by the names of those that the patch adds. */
  readonly lines: Map<string, LinesSoFar>;
  /** The ids of the sheets by their names at this step. */
  readonly idsByName: ReadonlyMap<string, string>;
}

function opsOf(step: Exclude<Step, { readonly kind: "remove-sheet" }>, targets: Targets): readonly WriteOp[] {
  const { command, proxies, reading, idsByName } = targets;
  const answer = "sheet" in step ? reading.sheets.get(idsByName.get(step.sheet) ?? "")?.answer : undefined;
  switch (step.kind) {
    case "set-cells":
      return cellOps(step, proxies, linesOn(targets, step.sheet).moved(answer?.formats ?? NO_LOOKS.formats));
    case "insert-lines":
    case "remove-lines":
      linesOn(targets, step.sheet).heed(step);
      return linesOps(step, proxies);
    case "format":
      return formatOps(step, proxies);
    case "merge":
      return [
        op(() => {
          proxies.named(step.sheet).getRange(step.range).untrack().merge(false);
        })
      ];
    case "unmerge":
      return [
        op(() => {
          proxies.named(step.sheet).getRange(step.range).untrack().unmerge();
        })
      ];
    case "column-widths":
      return step.widths.map(({ columns, width }) =>
        op(() => {
          setWidth(proxies.named(step.sheet), columns, width);
        })
      );
    case "copy-sheet":
      return copyOps(step, targets);
    case "add-sheet":
      return addOps(step, targets);
    case "rename-sheet":
      return [
        op(() => {
          proxies.rename(step.sheet, step.to);
        })
      ];
    case "set-name":
      return [
        op(() => {
          setName(command.context, step, proxies);
        })
      ];
    case "flag":
      return [
        op(() => {
          targets.marks.set(proxies.named(step.sheet), step.flag);
        }, 2000)
      ];
    case "unflag":
      return [
        op(() => {
          targets.marks.remove(proxies.named(step.sheet), step.flag.id, answer?.marks?.marks ?? []);
        }, 1000)
      ];
    case "setting":
      return [];
  }
}

function linesOn({ lines, idsByName }: Targets, sheet: string): LinesSoFar {
  const id = idsByName.get(sheet) ?? sheet;
  const known = lines.get(id) ?? new LinesSoFar();
  lines.set(id, known);
  return known;
}

function addOps(step: AddSheetStep, { command, proxies, order, twins }: Targets): readonly WriteOp[] {
  for (const { range, options } of step.content.choices) {
    if (fitsList(options)) continue;
    command.notice({ code: "choices-left-out", data: { place: `${step.sheet}!${range}` } });
  }
  const position = order.add(step.sheet, step.position);
  const twin = twins.get(step);
  if (twin)
    return [
      op(
        () => {
          copyTwin(proxies, step, twin, position);
        },
        4000 + JSON.stringify(step.content.cells).length * 3
      )
    ];
  const bytes = JSON.stringify(step.content).length * 3;
  return [
    op(() => {
      fillSheet(proxies.add(step.sheet), step.sheet, step.content, position);
    }, bytes)
  ];
}

const NO_LOOKS: LooksAnswer = {
  looks: new Map(),
  formats: new Map(),
  widths: new Map(),
  heights: new Map()
};

function copyOps(step: CopySheetStep, targets: Targets): readonly WriteOp[] {
  const { proxies, marks, order, reading, idsByName, copied } = targets;
  const workbook = copied.get(step);
  const state = workbook?.sheets.find(({ snapshot }) => snapshot.name === step.from);
  if (!workbook || !state) throw refusePatch("sheet-missing", { sheet: step.from, title: "" });
  const answer = reading.sheets.get(idsByName.get(step.from) ?? "")?.answer;
  const source = {
    state,
    names: workbook.names,
    marks: answer?.marks?.marks ?? [],
    looks: answer ?? NO_LOOKS
  };
  return copySheetOps(step, source, order.add(step.sheet, step.position), proxies, marks);
}

function setName(context: Excel.RequestContext, step: SetNameStep, proxies: SheetProxies): void {
  const names = step.scope === undefined ? context.workbook.names : proxies.named(step.scope).names;
  if (step.after === null) names.getItem(step.name).delete();
  else if (step.before === null) names.add(step.name, `=${step.after}`);
  else names.getItem(step.name).formula = `=${step.after}`;
}
