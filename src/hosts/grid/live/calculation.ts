import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand
} from "@univerjs/sheets";
import type { GridServices } from "./grid-services";
import type { MutationParams } from "./mutations/mutation-feed";
import { pause } from "./pause";

/** Commands that change looks alone: Univer calculates nothing after them. */
const LOOKS_ALONE: ReadonlySet<unknown> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id
]);

const POLL_MILLISECONDS = 15;
/** Univer gathers changes for 100 ms before it begins; after so many turns it is not going to. */
const PATIENCE_TURNS = 40;

/** Knows whether formulas are still to be calculated after a change. */
export class Calculation {
  /** Turns that are still to be waited for a calculation that ought to begin. */
  private expected = 0;
  private readonly end: () => void;

  constructor(private readonly services: GridServices) {
    const subscription = services.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.expected = 0;
      else if (this.makesDirty(command, options)) this.expected = PATIENCE_TURNS;
    });
    this.end = () => {
      subscription.dispose();
    };
  }

  /**
   * Waits until nothing is to be calculated any more; there are changes after which no calculation begins.
   * @returns false when it has not ended within the limit
   */
  async settled(limitMilliseconds: number): Promise<boolean> {
    const deadline = performance.now() + limitMilliseconds;
    while (this.isUnderway) {
      if (performance.now() > deadline) return false;
      await pause(POLL_MILLISECONDS);
      if (this.expected > 0) this.expected -= 1;
    }
    return true;
  }

  get isUnderway(): boolean {
    return this.expected > 0 || this.isRunning;
  }

  dispose(): void {
    this.end();
  }

  private get isRunning(): boolean {
    const { started, resultApplied, stopped, completed, resultEmitted } = this.services.calculation.state;
    return started && !(resultApplied && (stopped || completed || resultEmitted));
  }

  /** As Univer itself decides whether to calculate. */
  private makesDirty({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): boolean {
    if (!this.services.dirtiness.get(id)) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    return (
      options?.onlyLocal !== true && !LOOKS_ALONE.has((params as MutationParams | undefined)?.["trigger"])
    );
  }
}
