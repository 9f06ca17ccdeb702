import type { SheetSnapshot, Snapshot } from "../../../workbook/snapshot";
import { calculate, type CalculationOptions } from "../../calculation";
import { readLooks, type WorkbookLooks } from "../../xlsx/looks";
import { PLAIN_FONT } from "../../xlsx/looks/fonts";
import type { OpcPackage } from "../../xlsx/package/opc-package";
import { whyFixed, type Obstacle } from "../../xlsx/edit/shape";
import type { GridBook, GridSheet } from "../grid-book";
import { linkData } from "./link-data";
import { obstaclesOn } from "./obstacles-on";
import { sheetData, type BookMeasures } from "./sheet-data";
import { sheetResources } from "./sheet-resources";
import { SheetTexts } from "./sheet-texts";
import { digitWidth, usualRowHeight } from "./sizes";
import { styleId } from "./style-table";
import { unshownIn } from "./unshown-list";
import { workbookHeader } from "./workbook-header";

/** Where a workbook's parts are: a host of an .xlsx file as it now is. */
export interface HasParts {
  readonly parts: OpcPackage;
}

export interface OpenOptions extends CalculationOptions {
  /** Is called before each sheet is read, with its number from 0. */
  readonly onSheet?: (index: number) => void;
}

/** A workbook that is read but not yet made into sheets of a grid: those come one at a time. */
export interface GridOpening {
  readonly header: Omit<GridBook, "sheets">;
  readonly sheetCount: number;
  /** Made one after another, in their order, as they are asked for; once. */
  readonly sheets: Generator<GridSheet, void>;
}

/**
 * Reads a workbook as a grid shows it. Formulas that the file holds no result of are calculated first, as far as they can be.
 * @throws Refusal as `openXlsx` and `read`.
 */
export async function openGridBook(source: HasParts, options: OpenOptions = {}): Promise<GridBook> {
  const { header, sheets } = await openGrid(source, options);
  return { ...header, sheets: [...sheets] };
}

/** The same for who sends the sheets on in portions. */
export async function openGrid({ parts }: HasParts, options: OpenOptions = {}): Promise<GridOpening> {
  const read = readLooks(parts, options.onSheet);
  const snapshot = withOwnIds(await calculate(read.snapshot, options));
  const book = measuresOf(read);
  const { sheets, ...facts } = snapshot;
  const obstacles = obstaclesOn(parts, read);
  return {
    header: { workbook: workbookHeader(snapshot, read, book), facts, unshown: unshownIn(sheets, read) },
    sheetCount: sheets.length,
    sheets: gridSheets(sheets, read, book, obstacles)
  };
}

function* gridSheets(
  sheets: readonly SheetSnapshot[],
  read: WorkbookLooks,
  book: BookMeasures,
  obstacles: ReadonlyMap<string, readonly Obstacle[]>
): Generator<GridSheet, void> {
  for (const [index, sheet] of sheets.entries()) {
    const looks = read.sheets[index];
    if (!looks) continue;
    const links = linkData(looks.links, sheet, sheets);
    const own = obstacles.get(sheet.name) ?? [];
    yield {
      data: sheetData(sheet, looks, book, new SheetTexts(looks.richTexts, links)),
      snapshot: sheet,
      resources: sheetResources(sheet, looks, links),
      fixedShape: whyFixed(sheet.name, own),
      ...(own.length > 0 ? { obstacles: own } : {})
    };
  }
}

function measuresOf({ styles }: WorkbookLooks): BookMeasures {
  const { name, size } = styles.cells[0]?.font ?? PLAIN_FONT;
  return {
    looks: styles.cells,
    styleIds: styles.cells.map((_, number) => styleId(number)),
    digit: digitWidth(name, size),
    rowHeight: usualRowHeight(name, size)
  };
}

/** A careless writer gives two sheets one id; a grid keeps them by it. */
function withOwnIds(snapshot: Snapshot): Snapshot {
  const taken = new Set<string>();
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot => {
    let id = sheet.id;
    for (let number = 2; taken.has(id); number++) id = `${sheet.id}-${number}`;
    taken.add(id);
    return id === sheet.id ? sheet : { ...sheet, id };
  });
  return { ...snapshot, sheets };
}
