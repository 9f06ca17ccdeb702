import {
  columnName,
  formatRange,
  LAST_COLUMN,
  LAST_ROW,
  parseRangeRef,
  type Rectangle
} from "../../../workbook/address";
import { referencesIn } from "../../../workbook/formula/references";
import type { PageSetup, Paper } from "../../../workbook/format";
import { PAPERS } from "../write/sheet/new-sheet-page";
import { attributeIn, childOf, textIn, type Element } from "../write/parts/outline";

const CENTIMETRES_AN_INCH = 2.54;

type Margins = NonNullable<PageSetup["margins"]>;

/** How a sheet is printed. @param names its print area and title rows: built-in names, each with what it refers to */
export function pageSetUpIn(
  text: string,
  root: Element,
  names: readonly (readonly [string, string])[]
): PageSetup {
  const setup = childOf(root, "pageSetup");
  const given = (name: string): string | undefined => setup && attributeIn(text, setup, name);
  const properties = childOf(root, "sheetPr");
  const fit = properties && childOf(properties, "pageSetUpPr");
  const fits = fit !== undefined && isTrue(attributeIn(text, fit, "fitToPage"));
  const options = childOf(root, "printOptions");
  const margins = marginsIn(text, root);
  const headers = childOf(root, "headerFooter");
  const headerText = (local: string): string | undefined => {
    const element = headers && childOf(headers, local);
    return element && textIn(text, element);
  };
  const header = headerText("oddHeader");
  const footer = headerText("oddFooter");
  const scale = number(given("scale"));
  return {
    paper: paperOf(number(given("paperSize"))),
    orientation: given("orientation") === "landscape" ? "landscape" : "portrait",
    ...(fits
      ? { fitToWidth: number(given("fitToWidth")) ?? 1, fitToHeight: number(given("fitToHeight")) ?? 1 }
      : {}),
    ...(fits || scale === undefined ? {} : { scale }),
    ...(margins ? { margins } : {}),
    ...areasIn(names),
    ...(header === undefined || header === "" ? {} : { header }),
    ...(footer === undefined || footer === "" ? {} : { footer }),
    ...(options && isTrue(attributeIn(text, options, "horizontalCentered"))
      ? { centerHorizontally: true }
      : {}),
    ...(options && isTrue(attributeIn(text, options, "verticalCentered")) ? { centerVertically: true } : {}),
    ...(given("pageOrder") === "overThenDown" ? { overThenDown: true } : {})
  };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function number(value: string | undefined): number | undefined {
  const parsed = value === undefined ? NaN : Number(value);
  return Number.isFinite(parsed) ? parsed : undefined;
}

/** A paper that we do not know is the one that offices have. */
function paperOf(size: number | undefined): Paper {
  const papers = Object.entries(PAPERS) as readonly [Paper, number][];
  return papers.find(([, own]) => own === size)?.[0] ?? "A4";
}

function marginsIn(text: string, root: Element): Margins | null {
  const element = childOf(root, "pageMargins");
  if (!element) return null;
  const centimetres = (name: string): number => {
    const inches = number(attributeIn(text, element, name)) ?? 0;
    return Math.round(inches * CENTIMETRES_AN_INCH * 1e4) / 1e4;
  };
  return {
    top: centimetres("top"),
    right: centimetres("right"),
    bottom: centimetres("bottom"),
    left: centimetres("left"),
    header: centimetres("header"),
    footer: centimetres("footer")
  };
}

/** Of several areas to print, the one that holds them all. */
function areasIn(
  names: readonly (readonly [string, string])[]
): Pick<PageSetup, "printArea" | "titleRows" | "titleColumns"> {
  const areas = (wanted: string): readonly Rectangle[] =>
    names.flatMap(([name, refersTo]) => (name === wanted ? rangesIn(refersTo) : []));
  const [first, ...others] = areas("_xlnm.Print_Area");
  const titles = areas("_xlnm.Print_Titles");
  const rows = titles.find(({ left, right }) => left === 0 && right === LAST_COLUMN);
  const columns = titles.find(({ top, bottom }) => top === 0 && bottom === LAST_ROW);
  return {
    ...(first ? { printArea: formatRange(others.reduce(around, first)) } : {}),
    ...(rows ? { titleRows: `${rows.top + 1}:${rows.bottom + 1}` } : {}),
    ...(columns ? { titleColumns: `${columnName(columns.left)}:${columnName(columns.right)}` } : {})
  };
}

function rangesIn(refersTo: string): readonly Rectangle[] {
  return [...referencesIn(refersTo)].flatMap(({ from, to }) => {
    const range = parseRangeRef(refersTo.slice(from, to).replaceAll("$", ""));
    return range ? [range] : [];
  });
}

function around(one: Rectangle, other: Rectangle): Rectangle {
  return {
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right)
  };
}
