import {
  CancelFrozenCommand,
  InsertColAfterCommand,
  InsertColBeforeCommand,
  InsertRowAfterCommand,
  InsertRowBeforeCommand,
  RemoveColCommand,
  RemoveRowCommand
} from "@univerjs/sheets";
import {
  SetFirstColumnFrozenCommand,
  SetFirstRowFrozenCommand,
  SetSelectionFrozenCommand
} from "@univerjs/sheets-ui";
import type { CommandRunner } from "./command-runner";

export type LinePlace = "above" | "below" | "left" | "right";

/** Rows and columns where the selection stands. */
export class StructureActions {
  constructor(private readonly runner: CommandRunner) {}

  insert(place: LinePlace): Promise<boolean> {
    const commands = {
      above: InsertRowBeforeCommand,
      below: InsertRowAfterCommand,
      left: InsertColBeforeCommand,
      right: InsertColAfterCommand
    };
    return this.runner.run(commands[place].id);
  }

  remove(axis: "row" | "column"): Promise<boolean> {
    return this.runner.run(axis === "row" ? RemoveRowCommand.id : RemoveColCommand.id);
  }

  freeze(what: "here" | "first-row" | "first-column" | "nothing"): Promise<boolean> {
    const commands = {
      here: SetSelectionFrozenCommand,
      "first-row": SetFirstRowFrozenCommand,
      "first-column": SetFirstColumnFrozenCommand,
      nothing: CancelFrozenCommand
    };
    return this.runner.run(commands[what].id);
  }
}
