import type { IExecutionOptions, IMutationInfo } from "@univerjs/core";
import type { GridServices } from "../grid-services";

/** What is to be done, and what takes it back, in the order in which to carry it out. */
export interface Deed {
  readonly redo: IMutationInfo;
  readonly undo: readonly IMutationInfo[];
  readonly options?: IExecutionOptions;
  /** `undo` leads back also from a `redo` that stopped half way. */
  readonly mendable?: true;
}

/**
 * Mutations carried out one after another, each made for the workbook as those before have left it; whole or not at all.
 */
export class Undertaking {
  readonly redos: IMutationInfo[] = [];
  private readonly undone: (readonly IMutationInfo[])[] = [];

  constructor(readonly services: GridServices) {}

  /** @throws Error when Univer does not carry it out; what was done before is then still to be taken back. */
  do({ redo, undo, options, mendable }: Deed): void {
    const { commands } = this.services;
    if (mendable) this.undone.unshift(undo);
    const done = commands.syncExecuteCommand(redo.id, redo.params, options);
    if (!done) throw new Error(`the grid did not carry out ${redo.id}`);
    if (!mendable) this.undone.unshift(undo);
    this.redos.push(redo);
  }

  /** Mutations that come with what takes all of them back. */
  doAll(redos: readonly IMutationInfo[], undos: readonly IMutationInfo[]): void {
    redos.forEach((redo, index) => {
      this.do({ redo, undo: index === 0 ? undos : [] });
    });
  }

  get undos(): IMutationInfo[] {
    return this.undone.flat();
  }

  takeBack(): void {
    for (const { id, params } of this.undos) this.services.commands.syncExecuteCommand(id, params);
  }
}
