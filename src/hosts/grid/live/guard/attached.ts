import { CommandType, type ICommand } from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation
} from "@univerjs/data-validation";
import {
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation
} from "@univerjs/sheets";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation
} from "@univerjs/sheets-conditional-formatting";
import type { GridServices } from "../grid-services";
import { REDO_COMMAND, UNDO_COMMAND, type MutationParams } from "../mutations/mutation-feed";
import { isOwnToken } from "../own-token";
import { kindOf } from "../mutations/mutation-kinds";

const ATTACHED: readonly ICommand[] = [
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  MoveConditionalRuleMutation,
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation
];

/** Commands after which a file's conditional formats and validations are as the grid makes them. */
const FOLLOWED_COMMANDS: ReadonlySet<unknown> = new Set([
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  RemoveSheetCommand.id,
  SetWorksheetNameCommand.id
]);

/** By which an entry of the undo stack is known as one of these. */
const FOLLOWED_MUTATIONS: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id
]);

/**
 * Leaves out what would move or copy conditional formats and validations where no file of ours could follow: then it is
 * in the grid as it will be in the file. Such a mutation does nothing and succeeds, so that what it came with is done.
 * @param isPermitted whether everything is to be carried out as it is at this moment
 */
export function holdAttached(
  services: GridServices,
  isPermitted: () => boolean,
  onLeftOut: () => void
): () => void {
  const { commands } = services;
  const entry = new FollowedEntry(services);
  for (const mutation of ATTACHED) {
    commands.unregisterCommand(mutation.id);
    commands.registerCommand({
      id: mutation.id,
      type: CommandType.MUTATION,
      handler: (accessor, params, options) => {
        const { trigger } = (params ?? {}) as MutationParams;
        const follows =
          trigger === UNDO_COMMAND || trigger === REDO_COMMAND
            ? entry.follows
            : FOLLOWED_COMMANDS.has(trigger);
        if (follows || isPermitted()) return mutation.handler(accessor, params ?? {}, options);
        onLeftOut();
        return true;
      }
    });
  }
  return () => {
    entry.dispose();
    for (const mutation of ATTACHED) {
      commands.unregisterCommand(mutation.id);
      commands.registerCommand(mutation);
    }
  };
}

/** Whether the entry that an undo or a redo comes to is one that a file can follow. */
class FollowedEntry {
  follows = false;
  readonly dispose: () => void;

  constructor({ commands, undoRedo }: GridServices) {
    const subscription = commands.beforeCommandExecuted(({ id }) => {
      if (id !== UNDO_COMMAND && id !== REDO_COMMAND) return;
      const item = id === UNDO_COMMAND ? undoRedo.pitchTopUndoElement() : undoRedo.pitchTopRedoElement();
      // What an entry of ours does was permitted when it was made.
      const own = item?.id !== undefined && isOwnToken(item.id);
      this.follows =
        own || (item?.redoMutations ?? []).some((mutation) => FOLLOWED_MUTATIONS.has(mutation.id));
    });
    this.dispose = () => {
      subscription.dispose();
    };
  }
}

/**
 * Lets mutations that no file could hold do nothing. Their commands are refused before; this is for those that come
 * another way.
 */
export function holdRefused({ commands }: GridServices, ids: readonly string[], onLeftOut: () => void): void {
  for (const id of ids) {
    if (kindOf(id).fate !== "refused" || !commands.hasCommand(id)) continue;
    commands.unregisterCommand(id);
    commands.registerCommand({
      id,
      type: CommandType.MUTATION,
      handler: () => {
        onLeftOut();
        return true;
      }
    });
  }
}
