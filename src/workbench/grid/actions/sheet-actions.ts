import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetTabColorCommand,
  SetWorksheetActivateCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand
} from "@univerjs/sheets";
import type { CommandRunner } from "./command-runner";

/** The workbook's sheets, by their ids in the grid. */
export class SheetActions {
  constructor(private readonly runner: CommandRunner) {}

  activate(subUnitId: string): Promise<boolean> {
    return this.runner.run(SetWorksheetActivateCommand.id, { unitId: this.unitId, subUnitId });
  }

  /** Behind the sheet that is shown. */
  add(): Promise<boolean> {
    const { workbook } = this.runner;
    const index = workbook.getSheetIndex(workbook.getActiveSheet()) + 1;
    return this.runner.run(InsertSheetCommand.id, { unitId: this.unitId, index });
  }

  rename(subUnitId: string, name: string): Promise<boolean> {
    return this.runner.run(SetWorksheetNameCommand.id, { unitId: this.unitId, subUnitId, name });
  }

  copy(subUnitId: string): Promise<boolean> {
    return this.runner.run(CopySheetCommand.id, { unitId: this.unitId, subUnitId });
  }

  remove(subUnitId: string): Promise<boolean> {
    return this.runner.run(RemoveSheetCommand.id, { unitId: this.unitId, subUnitId });
  }

  hide(subUnitId: string): Promise<boolean> {
    return this.runner.run(SetWorksheetHideCommand.id, { unitId: this.unitId, subUnitId });
  }

  show(subUnitId: string): Promise<boolean> {
    return this.runner.run(SetWorksheetShowCommand.id, { unitId: this.unitId, subUnitId });
  }

  /** `order` is its place among all sheets afterwards. */
  move(subUnitId: string, order: number): Promise<boolean> {
    return this.runner.run(SetWorksheetOrderCommand.id, { unitId: this.unitId, subUnitId, order });
  }

  /** "#RRGGBB"; null = none. */
  tabColor(subUnitId: string, value: string | null): Promise<boolean> {
    return this.runner.run(SetTabColorCommand.id, { unitId: this.unitId, subUnitId, value: value ?? "" });
  }

  private get unitId(): string {
    return this.runner.workbook.getUnitId();
  }
}
