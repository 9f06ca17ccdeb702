import { CommandType, type ICommandService, type IMutationInfo } from "@univerjs/core";
import { COMMAND_LISTENER_VALUE_CHANGE } from "@univerjs/sheets";
import type { JournalEntry } from "../journal/journal";
import { KEEP_MUTATION } from "../mutations/mutation-kinds";
import type { KeptChange, KeptValues } from "./kept-values";

/** The parameters of our own mutation. */
export interface KeepParams {
  readonly unitId: string;
  readonly changes: readonly KeptChange[];
}

/** Makes changes of `kept` a mutation of Univer. The end of it is what is given. */
export function registerKeepMutation(
  commands: ICommandService,
  unitId: string,
  kept: KeptValues
): () => void {
  // Flags colour their cells: the canvas is to be drawn anew.
  if (!COMMAND_LISTENER_VALUE_CHANGE.includes(KEEP_MUTATION)) {
    COMMAND_LISTENER_VALUE_CHANGE.push(KEEP_MUTATION);
  }
  const registration = commands.registerCommand({
    id: KEEP_MUTATION,
    type: CommandType.MUTATION,
    handler: (_accessor, params) => {
      const given = params as KeepParams | undefined;
      if (given?.unitId !== unitId) return false;
      kept.apply(given.changes);
      return true;
    }
  });
  return () => {
    registration.dispose();
  };
}

/** How many charts, none of which the grid shows, a change brings to the workbook. */
export function chartsBrought({ mutation, params }: JournalEntry): number {
  if (mutation !== KEEP_MUTATION) return 0;
  const { changes } = params as KeepParams;
  return changes.reduce(
    (count, change) => count + (change.kind === "rest" ? (change.value?.charts?.length ?? 0) : 0),
    0
  );
}

export function keep(unitId: string, changes: readonly KeptChange[]): IMutationInfo<KeepParams> {
  return { id: KEEP_MUTATION, params: { unitId, changes } };
}
