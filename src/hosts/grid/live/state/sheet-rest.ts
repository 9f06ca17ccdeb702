import {
  BooleanNumber,
  CustomRangeType,
  DataValidationType,
  type IRowData,
  type ISheetDataValidationRule,
  type Worksheet
} from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { deserializeListOptions } from "@univerjs/sheets";
import { formatCell, formatRange } from "../../../../workbook/address";
import type { CellChoice, CellLink, RowHeight } from "../../../../workbook/sheet-content";
import type { SheetRest } from "../../../../workbook/workbook-state";
import { linkTarget } from "../../open/link-data";
import { pointsOfPixels } from "../../open/sizes";
import type { GridServices } from "../grid-services";
import type { KeptValues } from "../kept/kept-values";
import { rectangleOf } from "../places";

/** What of a sheet is only written together with all of it, so that a sheet that is removed can come back. */
export function restOf(services: GridServices, kept: KeptValues, sheet: Worksheet): SheetRest {
  const { freeze, tabColor, showGridlines } = sheet.getConfig();
  const frozen = { rows: freeze.ySplit, columns: freeze.xSplit };
  return {
    ...kept.rest(sheet.getSheetId()),
    rowHeights: heightsOf(sheet),
    links: linksOf(services, sheet),
    choices: choicesOf(services, sheet),
    ...(frozen.rows + frozen.columns > 0 ? { frozen } : {}),
    ...(tabColor === "" ? {} : { tabColor: tabColor.replace("#", "") }),
    ...(showGridlines === BooleanNumber.FALSE ? { hideGridlines: true } : {})
  };
}

function heightsOf(sheet: Worksheet): readonly RowHeight[] {
  const rows: Readonly<Record<number, Partial<IRowData> | undefined>> = sheet.getRowManager().getRowData();
  return Object.entries(rows).flatMap(([key, row]): readonly RowHeight[] =>
    row?.h === undefined ? [] : [{ rows: String(Number(key) + 1), height: pointsOfPixels(row.h) }]
  );
}

const HYPERLINK: number = CustomRangeType.HYPERLINK;
const LIST: string = DataValidationType.LIST;

function linksOf({ workbook }: GridServices, sheet: Worksheet): readonly CellLink[] {
  const sheets = workbook.getSheets().map((one) => ({ id: one.getSheetId(), name: one.getName() }));
  const links: CellLink[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const url: unknown = cell?.p?.body?.customRanges?.find(({ rangeType }) => rangeType === HYPERLINK)
      ?.properties?.["url"];
    if (typeof url !== "string") return;
    const target = linkTarget(url, sheets);
    if (target.startsWith("#")) links.push({ cell: formatCell({ row, column }), target: target.slice(1) });
  });
  return links;
}

function choicesOf({ injector, unitId }: GridServices, sheet: Worksheet): readonly CellChoice[] {
  const model = injector.get(DataValidationModel);
  const rules: readonly ISheetDataValidationRule[] = model.getRules(unitId, sheet.getSheetId());
  return rules.flatMap(({ type, ranges, formula1 }): readonly CellChoice[] => {
    if (type !== LIST || formula1 === undefined || formula1.startsWith("=")) return [];
    const options = deserializeListOptions(formula1);
    return ranges.map((range) => ({ range: formatRange(rectangleOf(range)), options }));
  });
}
