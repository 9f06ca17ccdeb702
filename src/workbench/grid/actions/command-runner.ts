import type { Workbook } from "@univerjs/core";

/** How actions reach the grid: its commands by name, always about the workbook that is open. */
export interface CommandRunner {
  readonly workbook: Workbook;
  /** Whether the command was carried out. What goes wrong is told to the user by the runner itself. */
  run(id: string, params?: object): Promise<boolean>;
}
