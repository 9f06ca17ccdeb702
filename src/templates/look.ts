import type { CellFormat, PageSetup } from "../workbook/format";

/** 맑은 고딕 is on every Korean Windows; other systems put their own gothic in its place. */
export const FONT = "맑은 고딕";

/** Points. */
export const TEXT_SIZE = 10;

const BODY: CellFormat = { fontName: FONT, fontSize: TEXT_SIZE, vertical: "center" };

/** All lines have one colour: a cell has one colour for its four lines. */
export const LINE_COLOR = "595959";

const GRID_LINES = { top: "thin", right: "thin", bottom: "thin", left: "thin", color: LINE_COLOR } as const;

/** The looks of the government's form: grey-blue labels, thin lines inside, medium ones around. */
export const LOOK = {
  title: { fontName: FONT, fontSize: 18, bold: true, horizontal: "center", vertical: "center" },
  heading: { fontName: FONT, fontSize: 12, bold: true, vertical: "center" },
  plain: { ...BODY, wrap: true },
  unit: { ...BODY, horizontal: "right" },
  note: { fontName: FONT, fontSize: 9, color: "404040", vertical: "center", wrap: true },
  label: {
    ...BODY,
    bold: true,
    fill: "DCE6F1",
    horizontal: "center",
    wrap: true,
    border: GRID_LINES
  },
  value: { ...BODY, wrap: true, horizontal: "left", indent: 1, border: GRID_LINES },
  centered: { ...BODY, wrap: true, horizontal: "center", border: GRID_LINES },
  text: { ...BODY, vertical: "top", wrap: true, horizontal: "left", indent: 1, border: GRID_LINES },
  amount: { ...BODY, horizontal: "right", border: GRID_LINES },
  total: { ...BODY, bold: true, fill: "F2F2F2", horizontal: "right", border: GRID_LINES },
  totalLabel: { ...BODY, bold: true, fill: "F2F2F2", horizontal: "center", border: GRID_LINES }
} as const satisfies Record<string, CellFormat>;

/**
 * A number format for amounts that shows zero as "-" and a negative with △; `scale` digits behind the point. The
 * space at the right is the format's, because not every program keeps an indent at the right.
 */
export function amountFormat(scale: number): string {
  const digits = scale > 0 ? `#,##0.${"0".repeat(scale)}` : "#,##0";
  return `${digits}_ ;"△"${digits}_ ;"-"_ `;
}

/** Percents that are stored as fractions: 0.28 is shown as 28.0%. */
export const PERCENT_FORMAT = "0.0%";
export const WHOLE_PERCENT_FORMAT = "0%";

/** Counts, where zero is shown as "-". */
export const COUNT_FORMAT = '#,##0;-#,##0;"-"';

/** A4 with the page number at the foot, as wide as the paper and as long as it takes. */
export function pageOf(
  orientation: PageSetup["orientation"],
  printArea: string,
  titleRows?: string
): PageSetup {
  return {
    paper: "A4",
    orientation,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 1.5, right: 1.3, bottom: 1.5, left: 1.3 },
    printArea,
    ...(titleRows === undefined ? {} : { titleRows }),
    footer: "- &P -",
    centerHorizontally: true
  };
}
