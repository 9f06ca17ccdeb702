import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  type Injector,
  type Workbook,
  type Worksheet
} from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import {
  EditingRenderController,
  IEditorBridgeService,
  SetCellEditVisibleOperation,
  SetZoomRatioCommand
} from "@univerjs/sheets-ui";
import { ILayoutService, KeyCode } from "@univerjs/ui";
import type { Subscription } from "rxjs";
import type { CellAt, Rectangle } from "../../workbook/address";
import { activeCellOf, typedText } from "./active-cell";
import { CellActions } from "./actions/cell-actions";
import type { CommandRunner } from "./actions/command-runner";
import { FormatActions } from "./actions/format-actions";
import { SheetActions } from "./actions/sheet-actions";
import { StructureActions } from "./actions/structure-actions";
import { keepCellEditorCurrent, makeCellEditorCurrent } from "./cell-editor";
import { lookOf } from "./cell-look";
import type { GridControl } from "./grid-control";
import { NO_GRID, PLAIN_LOOK, type ActiveCell, type GridState } from "./grid-state";
import { SHEET_LIST_MUTATIONS, sheetListOf } from "./sheet-list";
import { statisticsOf } from "./statistics";

/** Percent. */
const ZOOM_LIMITS = { least: 25, most: 400 } as const;

/**
 * One open workbook in the running grid, for the bars around the canvas: what it shows as a state that React can watch,
 * and what can be done to it.
 */
export class GridView implements GridControl {
  readonly format: FormatActions;
  readonly structure: StructureActions;
  readonly sheets: SheetActions;
  readonly cells: CellActions;
  private current: GridState = NO_GRID;
  private readonly listeners = new Set<() => void>();
  private readonly subscriptions: Pick<Subscription, "unsubscribe">[] = [];
  private readonly runner: CommandRunner;
  private listIsOld = true;
  private isDue = false;

  /** `onFault` hears of what a command threw; `veryHidden` are the sheets that are never shown. */
  constructor(
    private readonly injector: Injector,
    readonly workbook: Workbook,
    private readonly onFault: (error: unknown) => void,
    private readonly veryHidden: ReadonlySet<string> = new Set()
  ) {
    const selections = injector.get(SheetsSelectionsService);
    this.runner = { workbook, run: (id, params) => this.run(id, params) };
    this.format = new FormatActions(this.runner, selections);
    this.structure = new StructureActions(this.runner);
    this.sheets = new SheetActions(this.runner);
    this.cells = new CellActions(
      this.runner,
      injector.get(EditingRenderController),
      injector.get(IEditorBridgeService)
    );
    this.watch(selections);
    this.subscriptions.push(keepCellEditorCurrent(injector.get(IUniverInstanceService)));
    this.refresh();
  }

  get state(): GridState {
    return this.current;
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  undo(): Promise<boolean> {
    return this.run(UndoCommand.id);
  }

  redo(): Promise<boolean> {
    return this.run(RedoCommand.id);
  }

  /** Percent. */
  zoom(percent: number): Promise<boolean> {
    const sheet = this.workbook.getActiveSheet();
    const kept = Math.min(ZOOM_LIMITS.most, Math.max(ZOOM_LIMITS.least, Math.round(percent)));
    return this.run(SetZoomRatioCommand.id, {
      unitId: this.workbook.getUnitId(),
      subUnitId: sheet.getSheetId(),
      zoomRatio: kept / 100
    });
  }

  async finishEditing(): Promise<boolean> {
    const bridge = this.injector.get(IEditorBridgeService);
    if (!bridge.isVisible().visible) return true;
    await this.run(SetCellEditVisibleOperation.id, {
      visible: false,
      eventType: DeviceInputEventType.Keyboard,
      keycode: KeyCode.ENTER,
      unitId: this.workbook.getUnitId()
    });
    return !bridge.isVisible().visible;
  }

  /** Puts the keyboard into the grid. */
  focus(): void {
    const instances = this.injector.get(IUniverInstanceService);
    makeCellEditorCurrent(instances);
    instances.focusUnit(this.workbook.getUnitId());
    this.injector.get(ILayoutService).focus();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.unsubscribe();
    this.listeners.clear();
  }

  private async run(id: string, params?: object): Promise<boolean> {
    try {
      return await this.injector.get(ICommandService).executeCommand(id, params);
    } catch (error) {
      this.onFault(error);
      return false;
    }
  }

  private watch(selections: SheetsSelectionsService): void {
    const commands = this.injector.get(ICommandService);
    const bridge = this.injector.get(IEditorBridgeService);
    const later = (): void => {
      this.refreshSoon();
    };
    this.subscriptions.push(
      selections.selectionChanged$.subscribe(later),
      selections.selectionMoving$.subscribe(later),
      this.workbook.activeSheet$.subscribe(later),
      bridge.currentEditCellState$.subscribe(later),
      bridge.visible$.subscribe(({ visible }) => {
        this.set({ editing: visible });
        later();
      }),
      this.injector
        .get(FormulaCalculationSessionService)
        .state$.subscribe(({ started, completed, stopped }) => {
          this.set({ calculating: started && !completed && !stopped });
        }),
      this.injector.get(IUndoRedoService).undoRedoStatus$.subscribe(({ undos, redos }) => {
        this.set({ undos, redos });
      })
    );
    const listening = commands.onCommandExecuted(({ id, type }) => {
      if (SHEET_LIST_MUTATIONS.has(id)) this.listIsOld = true;
      if (type === CommandType.MUTATION || id.includes("zoom")) later();
    });
    this.subscriptions.push({
      unsubscribe: () => {
        listening.dispose();
      }
    });
  }

  /** Many events of one action are one look at the grid. */
  private refreshSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    queueMicrotask(() => {
      setTimeout(() => {
        this.isDue = false;
        this.refresh();
      }, 0);
    });
  }

  private refresh(): void {
    const sheet = this.workbook.getActiveSheet();
    const selected = this.injector.get(SheetsSelectionsService).getCurrentSelections();
    const primary = selected.at(-1)?.primary ?? null;
    const at = primary ? { row: primary.actualRow, column: primary.actualColumn } : null;
    const ranges = selected.map(({ range }): Rectangle => ({
      top: range.startRow,
      bottom: range.endRow,
      left: range.startColumn,
      right: range.endColumn
    }));
    const freeze = sheet.getFreeze();
    this.set({
      ...(this.listIsOld ? { sheets: sheetListOf(this.workbook, this.veryHidden) } : {}),
      activeSheet: sheet.getSheetId(),
      cell: at ? this.activeCell(sheet, at) : null,
      look: at ? lookOf(sheet, at.row, at.column) : PLAIN_LOOK,
      selection: ranges.at(-1) ?? null,
      statistics: statisticsOf(sheet, ranges),
      zoom: Math.round(sheet.getZoomRatio() * 100),
      frozen: freeze.xSplit > 0 || freeze.ySplit > 0
    });
    this.listIsOld = false;
  }

  private activeCell(sheet: Worksheet, at: CellAt): ActiveCell {
    const cell = activeCellOf(sheet, at, this.injector.get(IEditorBridgeService));
    const typed = this.current.editing ? typedText(this.injector.get(IUniverInstanceService)) : null;
    return typed === null ? cell : { ...cell, input: typed };
  }

  private set(change: Partial<GridState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
