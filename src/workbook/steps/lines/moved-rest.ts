import { formatCell, formatRange } from "../../address";
import { followFormula, type Restructuring } from "../../formula/restructuring";
import { movedCell, movedRectangle, movedSpan, type LineChange } from "../../lines/line-change";
import { movedRef } from "../../lines/moved-area";
import type { CellLink, RowHeight } from "../../sheet-content";
import type { SheetChart } from "../../sheet-chart";
import type { Span } from "../../snapshot";
import type { SheetRest } from "../../workbook-state";
import { requireCell, requireRange } from "../outcome";

/** What is written together with a whole sheet, when lines of that sheet come or go. */
export function movedRest(rest: SheetRest, change: LineChange, follow: Restructuring): SheetRest {
  const { rowHeights, links, choices, page, frozen, charts, ...others } = rest;
  return {
    ...others,
    rowHeights: rowHeights.flatMap((one) => movedHeight(one, change)),
    links: followedLinks(links, follow).flatMap((link) => {
      const to = movedCell(change, requireCell(link.cell));
      return to ? [{ ...link, cell: formatCell(to) }] : [];
    }),
    choices: choices.flatMap((choice) => {
      const to = movedRectangle(change, requireRange(choice.range));
      return to ? [{ ...choice, range: formatRange(to) }] : [];
    }),
    ...(page === undefined ? {} : { page: movedPage(page, change) }),
    ...(frozen === undefined ? {} : { frozen: movedFrozen(frozen, change) }),
    ...(charts === undefined ? {} : { charts: charts.map((chart) => movedChart(chart, change)) })
  };
}

/** Links that lead to cells of another sheet, whose lines come or go. */
export function followedLinks(links: readonly CellLink[], follow: Restructuring): readonly CellLink[] {
  const followed = links.map((link) => {
    const target = followFormula(link.target, follow, { home: null });
    return target === link.target ? link : { ...link, target };
  });
  return followed.some((link, index) => link !== links[index]) ? followed : links;
}

/** New rows are as high as the one before them. */
function movedHeight({ rows, height }: RowHeight, change: LineChange): readonly RowHeight[] {
  if (change.axis === "column") return [{ rows, height }];
  const { top: first, bottom: last } = requireRange(rows.includes(":") ? rows : `${rows}:${rows}`);
  const moved = movedSpan(change, { first, last });
  if (!moved) return [];
  const grown = last === change.at - 1 ? { ...moved, last: moved.last + change.inserted } : moved;
  return [{ rows: rowsText(grown), height }];
}

function rowsText({ first, last }: Span): string {
  return first === last ? String(first + 1) : `${first + 1}:${last + 1}`;
}

function movedPage(page: NonNullable<SheetRest["page"]>, change: LineChange): NonNullable<SheetRest["page"]> {
  const { printArea, titleRows, titleColumns, ...others } = page;
  const area = moved(printArea, change);
  const rows = moved(titleRows, change);
  const columns = moved(titleColumns, change);
  return {
    ...others,
    ...(area === undefined ? {} : { printArea: area }),
    ...(rows === undefined ? {} : { titleRows: rows }),
    ...(columns === undefined ? {} : { titleColumns: columns })
  };
}

/** A range in its own writing: cells, whole rows or whole columns. */
function moved(text: string | undefined, change: LineChange): string | undefined {
  if (text === undefined) return undefined;
  return movedRef(change, text) ?? undefined;
}

function movedFrozen(
  { rows, columns }: NonNullable<SheetRest["frozen"]>,
  change: LineChange
): NonNullable<SheetRest["frozen"]> {
  const held = change.axis === "row" ? rows : columns;
  const span = held === 0 ? null : movedSpan(change, { first: 0, last: held - 1 });
  const after = span ? span.last + 1 : 0;
  return change.axis === "row" ? { rows: after, columns } : { rows, columns: after };
}

function movedChart(chart: SheetChart, change: LineChange): SheetChart {
  const ref = (text: string): string => movedRef(change, text) ?? text;
  return {
    ...chart,
    area: ref(chart.area),
    series: chart.series.map((one) => ({
      ...one,
      name: ref(one.name),
      values: ref(one.values),
      categories: ref(one.categories)
    }))
  };
}
