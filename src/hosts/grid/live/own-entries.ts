import type { Patch } from "../../../workbook/patch";
import type { GridServices } from "./grid-services";
import { REDO_COMMAND, UNDO_COMMAND } from "./mutations/mutation-feed";
import { ownToken } from "./own-token";
import type { Undertaking } from "./writing/undertaking";

/** What the user's own undo or redo has done with an entry of ours. */
export interface Reversal {
  readonly kind: "undone" | "redone";
  /** The `restores` of the entry's inverse. */
  readonly token: string;
}

interface Entry {
  readonly patch: Patch;
  readonly inverse: Patch;
}

/** Univer keeps 20 steps; a redo keeps its entry too. */
const MOST_ENTRIES = 60;
const REDO = "redo ";

/** Our patches in Univer's own undo stack, each as one entry, so that Ctrl+Z takes it back like everything else. */
export class OwnEntries {
  private readonly entries = new Map<string, Entry>();
  private serial = 0;
  private readonly ends: (() => void)[] = [];

  constructor(
    private readonly services: GridServices,
    onReversal: (reversal: Reversal) => void
  ) {
    for (const [command, kind] of [
      [UNDO_COMMAND, "undone"],
      [REDO_COMMAND, "redone"]
    ] as const) {
      this.watch(command, kind, onReversal);
    }
  }

  /** Puts what was done on the stack and gives the inverse with its token. */
  add(undertaking: Undertaking, patch: Patch, inverse: Patch): Patch {
    if (undertaking.redos.length === 0) return inverse;
    const token = ownToken(++this.serial);
    const entry = { patch, inverse: { ...inverse, restores: token } };
    this.entries.set(token, entry);
    for (const old of this.entries.keys()) {
      if (this.entries.size <= MOST_ENTRIES) break;
      this.entries.delete(old);
    }
    this.services.undoRedo.pushUndoRedo({
      unitID: this.services.unitId,
      undoMutations: undertaking.undos,
      redoMutations: undertaking.redos,
      id: token
    });
    return entry.inverse;
  }

  /**
   * Takes an entry back, or applies it anew, exactly, where it is the next that Univer's undo or redo comes to.
   * @returns the inverse; null where the patch is not that
   */
  reverse({ restores }: Patch): Patch | null {
    if (restores === undefined) return null;
    const again = restores.startsWith(REDO);
    const token = again ? restores.slice(REDO.length) : restores;
    const entry = this.entries.get(token);
    if (!entry || this.next(again ? REDO_COMMAND : UNDO_COMMAND) !== token) return null;
    if (!this.services.commands.syncExecuteCommand(again ? REDO_COMMAND : UNDO_COMMAND)) return null;
    return again ? entry.inverse : { ...entry.patch, restores: REDO + token };
  }

  dispose(): void {
    for (const end of this.ends) end();
  }

  /** The entry that the command would come to next; undefined where it is not one of ours. */
  private next(command: string): string | undefined {
    const { undoRedo } = this.services;
    const item = command === UNDO_COMMAND ? undoRedo.pitchTopUndoElement() : undoRedo.pitchTopRedoElement();
    return item?.unitID === this.services.unitId ? item.id : undefined;
  }

  private watch(command: string, kind: Reversal["kind"], onReversal: (reversal: Reversal) => void): void {
    const { commands } = this.services;
    let token: string | undefined;
    const before = commands.beforeCommandExecuted(({ id }) => {
      if (id === command) token = this.next(command);
    });
    const after = commands.onCommandExecuted(({ id }) => {
      if (id !== command || token === undefined || !this.entries.has(token)) return;
      // Where it did not succeed it is still the next.
      if (this.next(command) !== token) onReversal({ kind, token });
    });
    this.ends.push(
      () => {
        before.dispose();
      },
      () => {
        after.dispose();
      }
    );
  }
}
