import { DocumentDataModel } from "@univerjs/core";
import {
  ClearSelectionContentCommand,
  SelectRangeCommand,
  SetWorksheetActivateCommand
} from "@univerjs/sheets";
import {
  ScrollToRangeOperation,
  type EditingRenderController,
  type IEditorBridgeService
} from "@univerjs/sheets-ui";
import type { CellAt, Rectangle } from "../../../workbook/address";
import type { CommandRunner } from "./command-runner";

/** What is in cells, and which of them is looked at. */
export class CellActions {
  constructor(
    private readonly runner: CommandRunner,
    private readonly editor: EditingRenderController,
    private readonly bridge: IEditorBridgeService
  ) {}

  /**
   * Puts a text into a cell just as if it had been typed there: "12%" becomes a number, "=A1" a formula. The cell is of
   * the sheet that is shown; the selection may have moved on from it. False where the cell's validation refuses it.
   */
  async type({ row, column }: CellAt, text: string): Promise<boolean> {
    this.bridge.updateEditLocation(row, column);
    const typed = new DocumentDataModel({
      id: "formula-bar",
      body: { dataStream: `${text}\r\n` },
      documentStyle: {}
    });
    try {
      return await this.editor.submitCellData(typed);
    } finally {
      typed.dispose();
      this.bridge.refreshEditCellState();
    }
  }

  clear(): Promise<boolean> {
    return this.runner.run(ClearSelectionContentCommand.id);
  }

  /** Selects a range of a sheet and brings it into sight. */
  async select(subUnitId: string, at: Rectangle): Promise<boolean> {
    const { workbook } = this.runner;
    const unitId = workbook.getUnitId();
    if (workbook.getActiveSheet().getSheetId() !== subUnitId) {
      await this.runner.run(SetWorksheetActivateCommand.id, { unitId, subUnitId });
    }
    const isOne = at.top === at.bottom && at.left === at.right;
    // A cell of a merged area stands for the whole of it: what is typed goes into its first.
    const merge = isOne ? workbook.getSheetBySheetId(subUnitId)?.getMergedCell(at.top, at.left) : null;
    const range = merge ?? {
      startRow: at.top,
      endRow: at.bottom,
      startColumn: at.left,
      endColumn: at.right
    };
    const selected = await this.runner.run(SelectRangeCommand.id, { unitId, subUnit: subUnitId, range });
    await this.runner.run(ScrollToRangeOperation.id, { range });
    return selected;
  }
}
