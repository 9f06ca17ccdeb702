import {
  BooleanNumber,
  CustomCommandExecutionError,
  type ICommandInfo,
  type IRange,
  type Worksheet
} from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand
} from "@univerjs/sheets";
import { whyRefused } from "../../../xlsx/edit/shape";
import type { InsertLines, RemoveLines } from "../../../xlsx/edit/file-edit";
import type { InsertLinesStep, RemoveLinesStep } from "../../../../workbook/patch";
import type { GridServices } from "../grid-services";
import { tellLeftOut, type Told } from "./messages";
import { REFUSED_COMMANDS, SHEET_COMMANDS } from "./refused-commands";
import type { SheetRules } from "./sheet-rules";

/** Refuses commands before they do anything: Univer then leaves the workbook as it is. */
export function refuseCommands(
  services: GridServices,
  rules: SheetRules,
  tell: (why: Told) => void
): () => void {
  const subscription = services.commands.beforeCommandExecuted((command) => {
    const why = whyNot(services, rules, command);
    if (!why) return;
    tell(why);
    throw new CustomCommandExecutionError(why.en);
  });
  return () => {
    subscription.dispose();
  };
}

function whyNot(services: GridServices, rules: SheetRules, command: ICommandInfo): Told | null {
  const refused = REFUSED_COMMANDS.get(command.id);
  if (refused) return tellLeftOut(refused);
  const params = (command.params ?? {}) as CommandParams;
  const isOfLines = LINE_COMMANDS.has(command.id);
  const isRemoval = command.id === RemoveSheetCommand.id;
  if (!isOfLines && !isRemoval && !SHEET_COMMANDS.has(command.id)) return null;
  const sheet = services.workbook.getSheetBySheetId(params.subUnitId ?? activeSheet(services));
  if (!sheet || (params.unitId !== undefined && params.unitId !== services.unitId)) return null;
  const name = sheet.getName();
  if (isRemoval) return isLastVisible(services, sheet) ? tellLeftOut("sheet-last", { sheet: name }) : null;
  if (rules.isProtected(sheet.getSheetId())) return tellLeftOut("sheet-protected", { sheet: name });
  return isOfLines ? whyLinesStay(rules, sheet.getSheetId(), lineEdit(command.id, params, name)) : null;
}

function isLastVisible({ workbook }: GridServices, sheet: Worksheet): boolean {
  const visible = workbook.getSheets().filter((one) => one.isSheetHidden() !== BooleanNumber.TRUE);
  return visible.length === 1 && visible[0] === sheet;
}

interface CommandParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
}

function activeSheet({ workbook }: GridServices): string {
  return workbook.getActiveSheet(true)?.getSheetId() ?? "";
}

const LINE_COMMANDS: ReadonlySet<string> = new Set([
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id
]);

function lineEdit(id: string, { range }: CommandParams, sheet: string): InsertLines | RemoveLines | null {
  if (!range) return null;
  const isRow = id === InsertRowByRangeCommand.id || id === RemoveRowByRangeCommand.id;
  const axis = isRow ? "row" : "column";
  const [first, last] = isRow ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return id === InsertRowByRangeCommand.id || id === InsertColByRangeCommand.id
    ? { kind: "insert-lines", sheet, axis, at: first, count: last - first + 1 }
    : { kind: "remove-lines", sheet, axis, first, last };
}

/** @throws Refusal for lines of a patch that would cut a table, a pivot table or an array of the file. */
export function requireMovable(
  rules: SheetRules,
  sheet: string,
  name: string,
  { kind, axis, at, count }: InsertLinesStep | RemoveLinesStep
): void {
  const refused = whyRefused(
    rules.shapeOf(sheet).obstacles ?? [],
    kind === "insert-lines"
      ? { kind, sheet: name, axis, at, count }
      : { kind, sheet: name, axis, first: at, last: at + count - 1 }
  );
  if (refused) throw refused;
}

function whyLinesStay(rules: SheetRules, sheet: string, edit: InsertLines | RemoveLines | null): Told | null {
  const { fixed, obstacles } = rules.shapeOf(sheet);
  if (!fixed || !edit) return null;
  if (!obstacles) return fixed;
  const refusal = whyRefused(obstacles, edit);
  return refusal && { ko: refusal.tell("ko"), en: refusal.tell("en") };
}
