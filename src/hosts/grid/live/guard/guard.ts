import type { GridServices } from "../grid-services";
import { mutationsOf } from "../mutations/mutation-kinds";
import { holdAttached, holdRefused } from "./attached";
import { tellLeftOut, type Told } from "./messages";
import { closeProtectedSheets } from "./protected-sheets";
import { refuseCommands } from "./refusing";
import type { SheetRules } from "./sheet-rules";

/** Keeps the user from what could not be saved, before it happens, and tells her why. */
export class Guard {
  private readonly listeners = new Set<(why: Told) => void>();
  private readonly ends: (() => void)[];
  private permitted = false;
  private isTelling = false;

  constructor(services: GridServices, rules: SheetRules) {
    const tell = (why: Told): void => {
      for (const listener of this.listeners) listener(why);
    };
    const leftOut = (): void => {
      this.tellOnce(tellLeftOut("went-without"), tell);
    };
    const refused = (): void => {
      this.tellOnce(tellLeftOut("not-kept"), tell);
    };
    holdRefused(services, mutationsOf("refused"), refused);
    this.ends = [
      refuseCommands(services, rules, tell),
      holdAttached(services, () => this.permitted, leftOut),
      closeProtectedSheets(services, rules)
    ];
  }

  /** Tells of everything that is not done, and why. The function that ends it is given. */
  listen(listener: (why: Told) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Carries out what was found good before: patches of ours, a journal. */
  permit<Result>(run: () => Result): Result {
    const before = this.permitted;
    this.permitted = true;
    try {
      return run();
    } finally {
      this.permitted = before;
    }
  }

  dispose(): void {
    this.listeners.clear();
    for (const end of this.ends) end();
  }

  /** One command may leave out much; that is told once. */
  private tellOnce(why: Told, tell: (why: Told) => void): void {
    if (this.isTelling) return;
    this.isTelling = true;
    setTimeout(() => {
      this.isTelling = false;
      tell(why);
    }, 0);
  }
}
