import type { ICommandInfo, IMutationInfo } from "@univerjs/core";
import { EffectRefRangId, handleDefaultRangeChangeWithEffectRefCommands } from "@univerjs/sheets";
import type { CellAt } from "../../../../workbook/address";
import type { GridServices } from "../grid-services";
import { keep } from "./keep-mutation";
import type { KeptChange, KeptValues } from "./kept-values";

const MOVERS: ReadonlySet<string> = new Set(Object.values(EffectRefRangId));

/**
 * Lets flags and comments go with their cells when lines are inserted or removed and when cells are moved: in the
 * user's own undo entry, so that one that went with its line comes back with it.
 */
export function followCells(services: GridServices, kept: KeptValues): () => void {
  const subscription = services.interceptors.interceptCommand({
    getMutations: (command) => mutationsFor(services, kept, command)
  });
  return () => {
    subscription.dispose();
  };
}

function mutationsFor(
  { workbook, unitId }: GridServices,
  kept: KeptValues,
  command: ICommandInfo
): { readonly redos: IMutationInfo[]; readonly undos: IMutationInfo[] } {
  const sheet = MOVERS.has(command.id) ? sheetOf(command, workbook.getActiveSheet(true)?.getSheetId()) : null;
  const changes = sheet === null ? [] : changesOn(sheet, kept, command);
  if (changes.length === 0) return { redos: [], undos: [] };
  return { redos: [keep(unitId, changes)], undos: [keep(unitId, kept.inverse(changes))] };
}

/** Cells that are moved to another sheet leave what is kept of them behind. */
function sheetOf({ params }: ICommandInfo, active: string | undefined): string | null {
  const given = (params ?? {}) as Readonly<Record<string, unknown>>;
  const { fromSubUnitId, toSubUnitId, subUnitId } = given;
  const named = [fromSubUnitId, toSubUnitId, subUnitId].filter((id) => typeof id === "string");
  if (named.length === 0) return active ?? null;
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

function changesOn(sheet: string, kept: KeptValues, command: ICommandInfo): readonly KeptChange[] {
  const flags = [...kept.flags(sheet)].flatMap(([id, flag]): readonly KeptChange[] => {
    const place = placeAfter(flag, command);
    if (place === undefined) return [];
    return [{ kind: "flag", sheet, id, value: place && { ...flag, ...place } }];
  });
  const comments = [...kept.comments(sheet)].flatMap(([id, comment]): readonly KeptChange[] => {
    const place = placeAfter(comment, command);
    if (place === undefined) return [];
    return [{ kind: "comment", sheet, id, value: place && { ...comment, ...place } }];
  });
  return [...flags, ...comments];
}

/** Where the cell comes to stand; null where it goes; undefined where it stays. */
function placeAfter({ row, column }: CellAt, command: ICommandInfo): CellAt | null | undefined {
  const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const after = handleDefaultRangeChangeWithEffectRefCommands(cell, command);
  if (!after) return null;
  if (after.startRow === row && after.startColumn === column) return undefined;
  return { row: after.startRow, column: after.startColumn };
}
