import {
  IResourceManagerService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook
} from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsHyperLinkPlugin } from "@univerjs/sheets-hyper-link";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";

/** A Univer that nobody looks at, for one workbook after another. */
export class HeadlessGrid {
  private readonly univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.WARN
  });

  constructor() {
    const { univer } = this;
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin, {
      initialFormulaComputing: CalculationMode.NO_CALCULATION
    });
    univer.registerPlugin(UniverSheetsNumfmtPlugin);
    univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
    univer.registerPlugin(UniverSheetsDataValidationPlugin);
    univer.registerPlugin(UniverSheetsHyperLinkPlugin);
    univer.registerPlugin(UniverSheetsNotePlugin);
  }

  get injector() {
    return this.univer.__getInjector();
  }

  open(data: IWorkbookData): Workbook {
    return this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  }

  /** What plugins hold of a workbook, by the names of their resources. */
  resources(workbook: Workbook): Readonly<Record<string, unknown>> {
    const kept = this.injector
      .get(IResourceManagerService)
      .getResources(workbook.getUnitId(), UniverInstanceType.UNIVER_SHEET);
    return Object.fromEntries(
      kept.flatMap(({ name, data }): [string, unknown][] => (data === "" ? [] : [[name, JSON.parse(data)]]))
    );
  }

  close(workbook: Workbook): void {
    this.injector.get(IUniverInstanceService).disposeUnit(workbook.getUnitId());
  }

  dispose(): void {
    this.univer.dispose();
  }
}
