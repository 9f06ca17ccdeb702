import { readBook } from "../../../src/reading";
import { checkBook } from "../../../src/rules/check";
import type { Finding } from "../../../src/rules/finding";
import { contains, formatCellRef, type CellRef } from "../../../src/workbook/address";
import type { Cell, Snapshot } from "../../../src/workbook/snapshot";
import { figureLines, figureOf } from "../../builders/figure-tables";
import { workbookFromText } from "../../builders/sheet-text";
import type { PublishedLayout } from "./layouts";
import { missOf, nameOf, printedSums, standingOf, type Printed, type PrintedSum } from "./printed-sums";

const OPTIONS = { basisDate: { year: 2022, month: 6, day: 30 }, publicCopy: false };

/** What came of one layout of published figures. */
export interface PublishedOutcome {
  readonly layout: PublishedLayout;
  /** Grids and roll-ups on it, and those that were read whole. */
  readonly tables: number;
  readonly understood: number;
  /** Sums that miss by more than rounding makes sums miss: how many there are, and where none was told. */
  readonly known: number;
  readonly missed: readonly string[];
  /** Figures that were changed one at a time so that a sum fails, and those that were not told of. */
  readonly changed: number;
  readonly untold: readonly string[];
  /** Errors and warnings beside the known ones: "rule Sheet!A1". */
  readonly others: readonly string[];
}

/** Reads and checks figures as they were published, then with each figure changed in turn. */
export function checkPublished(layout: PublishedLayout): PublishedOutcome {
  const snapshot = workbookFromText(layout.sheets);
  const book = readBook(snapshot);
  const grids = book.pledges.flatMap((pledge) => pledge.grids);
  const whole = book.notUnderstood.length === 0 && grids.every(({ unit }) => unit !== null);
  const rows = book.summaries.map((summary) => summary.rows.length);
  const understood =
    Math.min(grids.length, layout.grids) + layout.rollUps.filter((count, at) => rows[at] === count).length;
  const told = toldOf(snapshot);
  const known = knownOf(layout, snapshot);
  const changes = changesOf(layout);
  return {
    layout,
    tables: layout.grids + layout.rollUps.length,
    understood:
      whole && grids.length === layout.grids && rows.length === layout.rollUps.length ? understood : 0,
    known: known.length,
    missed: known.filter((at) => !told.some((finding) => isAt(finding, at))).map(formatCellRef),
    changed: changes.length,
    untold: changes
      .filter((change) => !isTold(layout, snapshot, change))
      .map(({ at }) => `${at.line + 1} ${at.heading}`),
    others: told
      .filter((finding) => !known.some((at) => isAt(finding, at)))
      .map(
        ({ rule, cells: [range] }) =>
          `${rule} ${range ? formatCellRef({ ...range, row: range.top, column: range.left }) : ""}`
      )
  };
}

/** Whether the layout is read whole, nothing on it is missed, and nothing else is told. */
export function isRight({ tables, understood, missed, untold, others }: PublishedOutcome): boolean {
  return understood === tables && missed.length + untold.length + others.length === 0;
}

function toldOf(snapshot: Snapshot): readonly Finding[] {
  const { findings, toolErrors } = checkBook(readBook(snapshot), snapshot, OPTIONS);
  const [first] = toolErrors;
  if (first) throw new Error(`a rule failed: ${first.rule}`);
  return findings.filter(({ severity }) => severity !== "info");
}

function isAt({ cells }: Finding, at: CellRef): boolean {
  return cells.some((range) => range.sheet === at.sheet && contains(range, at));
}

/** In a roll-up, figures that rounding can make miss are left at that; a grid asks of those beyond the usual. */
function knownOf(layout: PublishedLayout, snapshot: Snapshot): readonly CellRef[] {
  if (layout.files.length > 1) return [];
  const [file = ""] = layout.files;
  const lines = figureLines(file);
  return printedSums(file).flatMap((sum) => {
    const standing = standingOf(missOf(sum, lines), sum);
    const counts = standing === "fails" || (standing === "beyond usual" && layout.grids > 0);
    const at = counts ? placeOf(layout, snapshot, sum.total) : null;
    return at ? [at] : [];
  });
}

interface Change {
  readonly at: Printed;
  readonly to: number;
}

/** Every figure of a sum with two of its digits exchanged, or ten times as large, where a sum fails then. */
function changesOf({ files }: PublishedLayout): readonly Change[] {
  const [file = ""] = files;
  if (files.length > 1) return [];
  const lines = figureLines(file);
  const sums = printedSums(file);
  const figures = new Map(
    sums.flatMap(({ total, addends }) => [total, ...addends]).map((at) => [`${at.line} ${at.heading}`, at])
  );
  return [...figures.values()].flatMap((at) => {
    const to = mistyped(figureOf(lines[at.line]?.[at.heading] ?? ""));
    const fails = (sum: PrintedSum, changed?: Change): boolean =>
      standingOf(missOf(sum, lines, changed), sum) === "fails";
    return sums.some((sum) => !fails(sum) && fails(sum, { at, to })) ? [{ at, to }] : [];
  });
}

function mistyped(figure: number): number {
  const exchanged = Number(String(figure).replace(/(\d)(?!\1)(\d)/, "$2$1"));
  return exchanged === figure ? figure * 10 : exchanged;
}

function isTold(layout: PublishedLayout, snapshot: Snapshot, { at, to }: Change): boolean {
  const place = placeOf(layout, snapshot, at);
  if (!place) return false;
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.name === place.sheet && cell.row === place.row && cell.column === place.column
        ? { ...cell, value: to }
        : cell
    )
  }));
  return toldOf({ ...snapshot, sheets }).some(
    ({ severity, cells, related }) =>
      severity === "error" &&
      [...cells, ...related].some((range) => range.sheet === place.sheet && contains(range, place))
  );
}

/** Where a figure of the file stands: under its heading, beside its line's name. */
function placeOf(
  { files, headings = {} }: PublishedLayout,
  snapshot: Snapshot,
  { line, heading }: Printed
): CellRef | null {
  const named = nameOf(files[0] ?? "", line);
  if (!named) return null;
  const shown = (text: string): string => headings[text] ?? text;
  for (const { name: sheet, cells } of snapshot.sheets) {
    const corner = cells.find(({ value }) => value === shown(named.heading));
    if (!corner) continue;
    const head = cells.find(
      ({ row, value }) => row >= corner.row && row <= corner.row + 1 && isText(value, shown(heading))
    );
    const label = cells.find(
      ({ row, column, value }) => row > corner.row && column === corner.column && value === named.name
    );
    if (head && label) return { sheet, row: label.row, column: head.column };
  }
  return null;
}

function isText(value: Cell["value"], text: string): boolean {
  return value === text || (typeof value === "number" && String(value) === text);
}
