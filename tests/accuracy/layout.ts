import type { Random } from "./random";

/** Every way in which the sheets of offices differ, and what each can be; the usual way first. */
export const DIMENSIONS = {
  /** How pledges stand on sheets. */
  form: ["sheet-a-card", "two-sheets", "stacked", "side-by-side", "row-table", "block-table"],
  /** Which grids a card has, and how several stand together. */
  grids: ["executed", "plan", "plan-and-executed", "three-stacked", "three-by-label", "three-across"],
  kind: ["군", "시", "도", "자치구", "광역시·도"],
  term: ["2022", "2018", "2026"],
  numbers: ["1-2-3", "공감행정 ➁-8", "7-1)", "3", "A-1"],
  totalRow: ["first", "last"],
  totalColumn: ["first", "last"],
  headerRows: ["2", "1", "3"],
  prior: ["yes", "no"],
  after: ["yes", "no"],
  /** `headed-소계`: the grand total alone, headed 소계. */
  subtotal: ["yes", "no", "headed-소계"],
  transposed: ["no", "yes"],
  spelling: ["plain", "spaced", "broken", "full-width", "hanja", "english"],
  years: ["2022년", "2022", "number", "'22", "’22년", "22년", "date", "halves"],
  unit: ["백만원", "천원", "원", "억원"],
  decimals: ["0", "1"],
  unitSpelling: ["<단위 : 백만원>", "(단위:백만원)", "단위: 백만원", "(백만원)", "[단위 백만원]"],
  unitPlace: ["above-right", "above-left", "corner", "below", "heading", "top-of-sheet"],
  notation: ["number", "few-texts", "all-texts", "full-width-texts"],
  zero: ["-", "blank", "0", "–"],
  negative: ["none", "number", "△", "brackets"],
  group: ["none", "two-columns", "own-row", "in-brackets"],
  bracketed: ["none", "inside", "outside"],
  unknownSource: ["no", "yes"],
  formulas: ["typed", "all", "total-row", "plus"],
  gap: ["none", "blank-row", "blank-column", "hidden-row", "hidden-column"],
  /** Sheet columns that a column of the grid is merged over. */
  span: ["1", "2"],
  offset: ["A1", "B3", "D7"],
  /** A column of something else beside the figures. */
  beside: ["none", "비고", "집행률(%)"],
  /** Of a table of pledges: a row, or a block, that adds them all up. */
  tableTotal: ["none", "last", "first"],
  sourceNames: ["usual", "aliases"],
  sheetNames: ["plain", "dashed", "quoted"],
  /** Every figure rounded by itself from finer ones, as published tables are: their sums may miss. */
  rounded: ["no", "yes"],
  notes: ["none", "below"],
  narrative: ["column", "lines", "none"],
  status: ["matrix", "fields", "none"],
  otherSheets: ["none", "cover", "statistics", "contents"],
  rollUp: ["none", "by-pledge", "by-department", "by-class"]
} as const;

export type Dimension = keyof typeof DIMENSIONS;
export type Layout = { readonly [Key in Dimension]: (typeof DIMENSIONS)[Key][number] };

/** How often a dimension takes its usual value: a sheet is odd in some ways, never in all. */
const USUAL = 0.6;

/** A layout of an office, odd in several ways at once, but for what is fixed; ways that do not go together are left out. */
export function drawLayout(random: Random, fixed: Partial<Layout> = {}): Layout {
  const drawn: Record<string, string> = {};
  for (const [name, values] of Object.entries(DIMENSIONS)) {
    const own = random.fork(name);
    drawn[name] = own.chance(USUAL) ? values[0] : own.pick(values);
  }
  return together({ ...(drawn as Layout), ...fixed });
}

/** The usual layout, odd in one way alone. */
export function layoutWith(fixed: Partial<Layout>): Layout {
  const usual = Object.fromEntries(Object.entries(DIMENSIONS).map(([name, values]) => [name, values[0]]));
  return together({ ...(usual as Layout), ...fixed });
}

/** What the form rules out is taken back to the usual. */
function together(drawn: Layout): Layout {
  let layout = drawn;
  const set = (parts: Partial<Layout>): void => {
    layout = { ...layout, ...parts };
  };
  const tabled = layout.form === "row-table" || layout.form === "block-table";
  if (tabled) {
    set({ transposed: "no", narrative: "none", negative: "none", unitPlace: placeOfTable(layout) });
    set({ span: "1", status: layout.status === "matrix" ? "fields" : layout.status });
    set({ grids: layout.grids === "executed" ? "executed" : "plan", totalRow: "first" });
    if (layout.group === "two-columns") set({ group: "none" });
    if (layout.rollUp === "by-pledge") set({ rollUp: "none" });
    set({ beside: "none", sheetNames: "plain" });
    if (layout.gap === "blank-row" || layout.gap === "hidden-row") set({ gap: "none" });
  }
  if (!tabled) set({ tableTotal: "none" });
  if (layout.grids === "three-across") set({ beside: "none" });
  if (layout.form === "row-table") set({ bracketed: "none", unknownSource: "no", group: "none" });
  if (layout.transposed === "yes") {
    set({ beside: "none" });
    set({ headerRows: "1", group: layout.group === "own-row" ? "own-row" : "none", span: "1" });
    if (layout.grids.startsWith("three-")) set({ grids: "three-stacked" });
  }
  if (layout.grids === "three-across") set({ headerRows: "2", span: "1", subtotal: "no" });
  if (layout.subtotal === "headed-소계")
    set({ headerRows: layout.headerRows === "3" ? "1" : layout.headerRows });
  if (layout.spelling === "english" && layout.headerRows === "3") set({ headerRows: "2" });
  if (layout.formulas !== "typed") {
    // a formula passes over amounts told as texts
    set({ notation: "number", negative: layout.negative === "none" ? "none" : "number" });
  }
  if (layout.decimals === "1" && (layout.unit === "원" || layout.unit === "천원")) set({ decimals: "0" });
  if (layout.negative !== "none" && layout.status === "none") set({ status: "matrix" });
  if (layout.rounded === "yes") {
    set({ formulas: "typed", decimals: "0", negative: "none", narrative: "none", rollUp: "none" });
    set({ unit: layout.unit === "억원" ? "억원" : "백만원" });
  }
  // nobody counts classes that no card states
  if (layout.rollUp === "by-class" && layout.status === "none") set({ rollUp: "none" });
  return layout;
}

function placeOfTable({ unitPlace }: Layout): Layout["unitPlace"] {
  return unitPlace === "corner" || unitPlace === "heading" ? "above-right" : unitPlace;
}

/** The ways in which a layout is not the usual one. */
export function oddities(layout: Layout): string {
  return (Object.keys(DIMENSIONS) as Dimension[])
    .filter((dimension) => layout[dimension] !== DIMENSIONS[dimension][0] && !isForced(layout, dimension))
    .map((dimension) => `${dimension} ${layout[dimension]}`)
    .join(", ");
}

/** Tables have no narrative, and no matrix of classes. */
function isForced({ form }: Layout, dimension: Dimension): boolean {
  return form.endsWith("-table") && (dimension === "narrative" || dimension === "status");
}
