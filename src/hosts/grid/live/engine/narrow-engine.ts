import { BooleanNumber, CommandType, type IObjectArrayPrimitiveType, type IRowData } from "@univerjs/core";
import {
  ICalculateFormulaService,
  type IFormulaData,
  type IFormulaDatasetConfig
} from "@univerjs/engine-formula";
import type { GridServices } from "../grid-services";
import { sheetsOf, type MutationParams } from "../mutations/mutation-feed";
import { namesFrom } from "../reading/names";
import { dependents, type Origins } from "./dependents";
import { nameOf } from "./formula-mentions";
import { FormulaStore } from "./formula-store";

/**
 * Spares Univer's engine what an edit does not reach: among a thousand sheets it would else gather and sort the formulas of
 * all of them at every edit, and the page would stand still meanwhile. What it gives is the same.
 */
export class NarrowEngine {
  private readonly store = new FormulaStore();
  private readonly ends: (() => void)[] = [];

  constructor(private readonly services: GridServices) {
    const { commands, formulas, injector } = services;
    const subscription = commands.onCommandExecuted((command, options) => {
      if (command.type !== CommandType.MUTATION || options?.["applyFormulaCalculationResult"] === true)
        return;
      for (const sheet of sheetsOf((command.params ?? {}) as MutationParams)) this.store.forget(sheet);
    });
    const engine = injector.get(ICalculateFormulaService);
    const original = {
      execute: engine.execute.bind(engine),
      getFormulaData: formulas.getFormulaData.bind(formulas),
      getHiddenRowsFiltered: formulas.getHiddenRowsFiltered.bind(formulas)
    };
    engine.execute = (config) => original.execute(this.narrowed(config));
    formulas.getFormulaData = () => this.formulaData(null);
    formulas.getHiddenRowsFiltered = () => this.hiddenRows();
    this.ends.push(
      () => {
        subscription.dispose();
      },
      () => {
        const { execute, ...rest } = original;
        engine.execute = execute;
        Object.assign(formulas, rest);
      }
    );
  }

  /** Gathers the formulas of a sheet that has just come, so that the first edit need not. */
  learn(sheet: string): void {
    const model = this.services.workbook.getSheetBySheetId(sheet);
    if (model) this.store.formulasOf(model);
  }

  dispose(): void {
    for (const end of this.ends) end();
  }

  private narrowed(config: IFormulaDatasetConfig): IFormulaDatasetConfig {
    return config.forceCalculate
      ? config
      : { ...config, formulaData: this.formulaData(this.reachOf(config)) };
  }

  /** @param reach the ids of the sheets to tell of; null for all */
  private formulaData(reach: ReadonlySet<string> | null): IFormulaData {
    const { workbook, unitId } = this.services;
    const data: NonNullable<IFormulaData[string]> = {};
    for (const sheet of workbook.getSheets()) {
      const id = sheet.getSheetId();
      if (!reach || reach.has(id)) data[id] = this.store.formulasOf(sheet);
    }
    return { [unitId]: data };
  }

  private hiddenRows(): HiddenRows {
    const { workbook, unitId } = this.services;
    const sheets: HiddenRows[string] = {};
    for (const sheet of workbook.getSheets()) {
      const hidden: Record<number, Partial<IRowData>> = {};
      const rows: Readonly<Record<number, Partial<IRowData> | undefined>> = sheet
        .getRowManager()
        .getRowData();
      for (const [row, data] of Object.entries(rows)) {
        if (data?.hd === BooleanNumber.TRUE) hidden[Number(row)] = { hd: BooleanNumber.TRUE };
      }
      sheets[sheet.getSheetId()] = hidden;
    }
    return { [unitId]: sheets };
  }

  private reachOf(config: IFormulaDatasetConfig): ReadonlySet<string> {
    const { workbook, unitId } = this.services;
    const { dirtyRanges, dirtyNameMap, dirtyDefinedNameMap, clearDependencyTreeCache } = config;
    const sheetNames = dirtyNameMap[unitId] ?? {};
    const origins: Origins = {
      sheets: new Set([
        ...dirtyRanges.map(({ sheetId }) => sheetId),
        ...Object.keys(sheetNames),
        ...Object.keys(clearDependencyTreeCache?.[unitId] ?? {})
      ]),
      sheetNames: new Set(Object.values(sheetNames).map((name) => nameOf(name))),
      names: new Set(Object.keys(dirtyDefinedNameMap[unitId] ?? {}).map(nameOf))
    };
    const mentionsOf = this.store.mentionsOf.bind(this.store);
    return dependents(workbook.getSheets(), mentionsOf, namesFrom(this.services), origins);
  }
}

type HiddenRows = Record<string, Record<string, IObjectArrayPrimitiveType<Partial<IRowData>>>>;
