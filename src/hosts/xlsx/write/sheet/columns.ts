import { insertion, removal } from "../parts/element-edits";
import { escapeAttribute } from "../parts/markup";
import { attributeIn, attributesIn, childOf, childrenOf, type Element } from "../parts/outline";
import { placeFor, WORKSHEET_ORDER } from "../parts/schema-order";
import type { TextEdit } from "../parts/text-edit";
import type { SheetText } from "./sheet-text";

/** A `<col>`: columns from 0, both ends included, and its other attributes as they stand. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly given: Readonly<Record<string, string>>;
}

/** Excel stores a little more than it shows: five pixels of padding in a font of seven pixels a digit. */
const PADDING = 5 / 7;

export function storedWidth(shown: number): number {
  return Math.round((shown + PADDING) * 256) / 256;
}

export function shownWidth(stored: number): number {
  return Math.round((stored - PADDING) * 1000) / 1000;
}

/** The look that a new cell of the column takes over; undefined for the default. */
export function columnStyle(sheet: SheetText, column: number): number | undefined {
  const cols = childOf(sheet.root, "cols");
  for (const element of cols ? childrenOf(cols, "col") : []) {
    const min = Number(attributeIn(sheet.text, element, "min"));
    const max = Number(attributeIn(sheet.text, element, "max"));
    if (column + 1 < min || column + 1 > max) continue;
    const style = Number(attributeIn(sheet.text, element, "style") ?? "NaN");
    return Number.isInteger(style) && style > 0 ? style : undefined;
  }
  return undefined;
}

/** The widths of all columns that have one, as shown. */
export function shownWidths(sheet: SheetText): ReadonlyMap<number, number> {
  const cols = childOf(sheet.root, "cols");
  const widths = new Map<number, number>();
  for (const element of cols ? childrenOf(cols, "col") : []) {
    const { first, last, given } = runOf(sheet.text, element);
    const width = Number(given["width"] ?? "NaN");
    if (!Number.isFinite(width)) continue;
    for (let column = first; column <= last; column++) widths.set(column, shownWidth(width));
  }
  return widths;
}

/** Sets widths (as shown, null = default) of single columns, splitting the runs they lie in. */
export function planWidths(
  sheet: SheetText,
  widths: ReadonlyMap<number, number | null>
): readonly TextEdit[] {
  if (widths.size === 0) return [];
  let runs = columnRuns(sheet);
  for (const [column, width] of widths) {
    const run = runs.find((candidate) => candidate.first <= column && candidate.last >= column);
    const rest = runs.flatMap((candidate) => (candidate === run ? around(candidate, column) : [candidate]));
    const given = withWidth(run?.given ?? {}, width);
    runs = Object.keys(given).length > 0 ? [...rest, { first: column, last: column, given }] : rest;
  }
  return planRuns(sheet, runs);
}

/** All `<col>` of a sheet. */
export function columnRuns({ text, root }: SheetText): readonly ColumnRun[] {
  const cols = childOf(root, "cols");
  return cols ? childrenOf(cols, "col").map((element) => runOf(text, element)) : [];
}

/** Writes these runs, in any order, in the place of those there are. */
export function planRuns({ text, root }: SheetText, wanted: readonly ColumnRun[]): readonly TextEdit[] {
  const cols = childOf(root, "cols");
  const runs = [...wanted].sort((one, other) => one.first - other.first);
  const inside = joined(runs)
    .map((run) => columnMarkup(run, root.prefix))
    .join("");
  if (cols && inside === "") return [removal(cols)];
  const name = `${root.prefix}cols`;
  const whole = `<${name}>${inside}</${name}>`;
  if (cols) {
    const { from } = cols.open;
    return text.slice(from, cols.to) === whole ? [] : [{ from, to: cols.to, text: whole }];
  }
  if (inside === "") return [];
  return [insertion(placeFor(root, "cols", WORKSHEET_ORDER), whole)];
}

function runOf(text: string, element: Element): ColumnRun {
  const given = Object.fromEntries(attributesIn(text, element).map(({ name, value }) => [name, value]));
  const { min, max, ...others } = given;
  return { first: Number(min) - 1, last: Number(max) - 1, given: others };
}

function around(run: ColumnRun, column: number): readonly ColumnRun[] {
  return [
    ...(run.first < column ? [{ ...run, last: column - 1 }] : []),
    ...(run.last > column ? [{ ...run, first: column + 1 }] : [])
  ];
}

function withWidth(given: ColumnRun["given"], width: number | null): ColumnRun["given"] {
  const others = Object.entries(given).filter(([name]) => !WIDTH_ATTRIBUTES.has(name));
  const wanted =
    width === null ? [] : [["width", String(storedWidth(width))] as const, ["customWidth", "1"] as const];
  return Object.fromEntries([...others, ...wanted]);
}

const WIDTH_ATTRIBUTES: ReadonlySet<string> = new Set(["width", "customWidth", "bestFit"]);

/** Neighbours that say the same are one run again. */
function joined(runs: readonly ColumnRun[]): readonly ColumnRun[] {
  const result: ColumnRun[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (last && last.last + 1 === run.first && JSON.stringify(last.given) === JSON.stringify(run.given)) {
      result[result.length - 1] = { ...last, last: run.last };
    } else result.push(run);
  }
  return result;
}

export function columnMarkup(run: ColumnRun, prefix: string): string {
  const given = { min: String(run.first + 1), max: String(run.last + 1), ...run.given };
  const written = Object.entries(given).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${prefix}col${written.join("")}/>`;
}
