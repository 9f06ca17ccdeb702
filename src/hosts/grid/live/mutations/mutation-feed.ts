import { CommandType, type ICommandService } from "@univerjs/core";
import { kindOf, type MutationKind } from "./mutation-kinds";

/** A mutation that was carried out on our workbook. */
export interface Mutation {
  readonly id: string;
  readonly params: MutationParams;
  readonly kind: MutationKind;
  /**
   * Who made it: the user or a patch of ours (`made`), her undo or redo (`again`), a calculation (`calculated`), or
   * Univer itself as a consequence of another mutation, which it will draw again whenever that comes (`derived`).
   */
  readonly origin: "made" | "again" | "calculated" | "derived";
}

export type MutationParams = Readonly<Record<string, unknown>>;

export type MutationListener = (mutation: Mutation) => void;

export const UNDO_COMMAND = "univer.command.undo";
export const REDO_COMMAND = "univer.command.redo";

/** Tells of the mutations of one workbook that are not merely passing. The end of it is what is given. */
export function feedOf(commands: ICommandService, unitId: string, listener: MutationListener): () => void {
  const subscription = commands.onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION) return;
    const kind = kindOf(command.id);
    if (kind.fate === "passing") return;
    const params = (command.params ?? {}) as MutationParams;
    if (params["unitId"] !== unitId) return;
    listener({ id: command.id, params, kind, origin: originOf(params, options) });
  });
  return () => {
    subscription.dispose();
  };
}

function originOf(
  params: MutationParams,
  options: Readonly<Record<PropertyKey, unknown>> | undefined
): Mutation["origin"] {
  if (options?.["applyFormulaCalculationResult"] === true) return "calculated";
  if (options?.["onlyLocal"] === true) return "derived";
  const { trigger } = params;
  return trigger === UNDO_COMMAND || trigger === REDO_COMMAND ? "again" : "made";
}

/** The ids of the sheets that a mutation names. */
export function sheetsOf(params: MutationParams): readonly string[] {
  const { subUnitId, sheetId, sheet, from, to } = params;
  const named = [subUnitId, sheetId, member(sheet, "id"), member(from, "subUnitId"), member(to, "subUnitId")];
  return [...new Set(named.filter((id) => typeof id === "string"))];
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Record<string, unknown>)[name];
}
