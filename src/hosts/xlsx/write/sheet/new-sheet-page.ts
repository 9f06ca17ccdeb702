import { columnName, quoteSheet } from "../../../../workbook/address";
import type { PageSetup, Paper } from "../../../../workbook/format";
import type { SheetRest } from "../../../../workbook/workbook-state";
import { attributes } from "../parts/markup";
import { headerFooterMarkup } from "./new-sheet-extras";

/** The numbers that a file has for papers; B4 and B5 are those of JIS, as in Korea. */
export const PAPERS: Readonly<Record<Paper, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13
};
const CENTIMETRES_AN_INCH = 2.54;
/** In inches, as Excel starts out. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };
const HEADER_MARGIN = 0.3;

export function sheetPropertiesMarkup({ tabColor, page }: SheetRest): string {
  const color = tabColor === undefined ? "" : `<tabColor rgb="FF${tabColor.toUpperCase()}"/>`;
  const fit = page && fitsPages(page) ? '<pageSetUpPr fitToPage="1"/>' : "";
  return color + fit === "" ? "" : `<sheetPr>${color}${fit}</sheetPr>`;
}

function fitsPages(page: PageSetup): boolean {
  return page.fitToWidth !== undefined || page.fitToHeight !== undefined;
}

export function viewMarkup({ hideGridlines, frozen }: SheetRest): string {
  const view = attributes({ showGridLines: hideGridlines === true ? 0 : undefined, workbookViewId: 0 });
  const { rows = 0, columns = 0 } = frozen ?? {};
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${view}/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const given = attributes({
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: `${columnName(columns)}${rows + 1}`,
    activePane: pane,
    state: "frozen"
  });
  return `<sheetViews><sheetView${view}><pane${given}/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

export function pageMarkup(page: PageSetup | undefined): string {
  if (!page) return `<pageMargins${marginAttributes(undefined)}/>`;
  const setup = attributes({
    paperSize: PAPERS[page.paper],
    scale: page.scale,
    fitToWidth: page.fitToWidth,
    fitToHeight: page.fitToHeight,
    pageOrder: page.overThenDown === true ? "overThenDown" : undefined,
    orientation: page.orientation
  });
  const centered = attributes({
    horizontalCentered: page.centerHorizontally === true ? 1 : undefined,
    verticalCentered: page.centerVertically === true ? 1 : undefined
  });
  const options = centered === "" ? "" : `<printOptions${centered}/>`;
  return `${options}<pageMargins${marginAttributes(page.margins)}/><pageSetup${setup}/>${headerFooterMarkup(page)}`;
}

function marginAttributes(margins: PageSetup["margins"]): string {
  const inches = (centimetres: number): number => Math.round((centimetres / CENTIMETRES_AN_INCH) * 1e4) / 1e4;
  const sides = margins
    ? {
        left: inches(margins.left),
        right: inches(margins.right),
        top: inches(margins.top),
        bottom: inches(margins.bottom)
      }
    : USUAL_MARGINS;
  const edge = (distance: number | undefined): number =>
    distance === undefined ? HEADER_MARGIN : inches(distance);
  return attributes({ ...sides, header: edge(margins?.header), footer: edge(margins?.footer) });
}

/** The built-in names that hold a sheet's print area and repeated rows, each with what it refers to. */
export function printNames(
  sheet: string,
  page: PageSetup | undefined
): readonly (readonly [string, string])[] {
  const name = quoteSheet(sheet);
  const names: (readonly [string, string])[] = [];
  if (page?.printArea !== undefined) {
    const area = page.printArea.replace(/\$?([A-Za-z]+)\$?(\d+)/g, "$$$1$$$2");
    names.push(["_xlnm.Print_Area", `${name}!${area}`]);
  }
  const titles = [
    page?.titleColumns?.replace(/\$?([A-Za-z]+)/g, "$$$1"),
    page?.titleRows?.replace(/\$?(\d+)/g, "$$$1")
  ].flatMap((lines) => (lines === undefined ? [] : [`${name}!${lines}`]));
  if (titles.length > 0) names.push(["_xlnm.Print_Titles", titles.join(",")]);
  return names;
}
