import {
  ICommandService,
  IResourceManagerService,
  IUndoRedoService,
  IUniverInstanceService,
  type Injector,
  type Workbook
} from "@univerjs/core";
import { FormulaDataModel, IActiveDirtyManagerService, IDefinedNamesService } from "@univerjs/engine-formula";
import { SheetInterceptorService, SheetsSelectionsService } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { SheetsNoteModel } from "@univerjs/sheets-note";

/** The one workbook of a running Univer, and those of its parts that act on it or know more of it. */
export interface GridServices {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  readonly instances: IUniverInstanceService;
  readonly resources: IResourceManagerService;
  readonly interceptors: SheetInterceptorService;
  readonly selections: SheetsSelectionsService;
  readonly names: IDefinedNamesService;
  readonly notes: SheetsNoteModel;
  readonly formulas: FormulaDataModel;
  readonly dirtiness: IActiveDirtyManagerService;
  readonly calculation: FormulaCalculationSessionService;
}

export function servicesOf(injector: Injector, workbook: Workbook): GridServices {
  return {
    injector,
    workbook,
    unitId: workbook.getUnitId(),
    commands: injector.get(ICommandService),
    undoRedo: injector.get(IUndoRedoService),
    instances: injector.get(IUniverInstanceService),
    resources: injector.get(IResourceManagerService),
    interceptors: injector.get(SheetInterceptorService),
    selections: injector.get(SheetsSelectionsService),
    names: injector.get(IDefinedNamesService),
    notes: injector.get(SheetsNoteModel),
    formulas: injector.get(FormulaDataModel),
    dirtiness: injector.get(IActiveDirtyManagerService),
    calculation: injector.get(FormulaCalculationSessionService)
  };
}
