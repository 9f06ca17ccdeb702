import { pledgeId } from "../../pledge/pledge";
import { plain, shown } from "../figure";
import { rangeOf, rangesOf } from "../place";
import type { Report } from "../rule";
import { spansOf } from "../spans";
import { inUnitOf, type FigureAt } from "./figure-at";
import type { AtTheCard, WrongInTable } from "./judge";
import { wrongCellOf } from "./broken-cards";
import type { Root } from "./roots";

/** More cells than these behind a figure are not listed one by one. */
const MOST_RELATED = 60;

type Parts = Omit<Report, "messageId">;

/** What every report of a roll-up's figure says of it; values are 원, or counts. */
function figureParts(figure: FigureAt, actual: bigint, expected: bigint): Parts {
  const amount = figure.column.measure === "amount";
  const there = inUnitOf(figure, actual);
  const wanted = inUnitOf(figure, expected);
  const difference = inUnitOf(figure, actual - expected);
  return {
    data: {
      row: figure.row.label,
      column: figure.column.label,
      actual: shown(there),
      expected: shown(wanted),
      difference: shown(difference),
      unit: amount ? figure.unit : ""
    },
    cells: [rangeOf(figure.cell.cell)],
    expected: plain(wanted),
    actual: plain(there),
    difference: plain(difference),
    unit: amount ? figure.unit : null,
    keyParts: keyOf(figure)
  };
}

export function keyOf({ summary, row, column }: FigureAt): readonly string[] {
  return [summary.key, row.label, column.label];
}

/** A figure against the cards; related are the cards' first cells, then figures that are off only because of it. */
export function cardsReport({ compared, followers }: Root): Parts {
  const { figure, actual, expected, of, standing } = compared;
  const parts = figureParts(figure, actual, expected);
  const cards = of.length > MOST_RELATED ? [] : of.flatMap(({ pledge }) => pledge.cards.slice(0, 1));
  const also = followers.map((follower) => follower.figure.cell.cell);
  return {
    ...parts,
    data: { ...parts.data, count: of.length },
    related: [...spansOf(also), ...cards.map(({ range }) => range)],
    ...(standing === "unlikely" ? { reason: "rounding-unlikely", severity: "warning" } : {})
  };
}

/** A figure against the sums of its own table. */
export function sumReport({ figure, expected, sums, near }: WrongInTable): Parts {
  const related = sums
    .flatMap(({ total, addends }) => [total, ...addends])
    .filter((other) => other !== figure);
  return {
    ...figureParts(figure, figure.whole ?? 0n, expected),
    related: spansOf(related.map(({ cell }) => cell.cell)),
    ...(near ? { reason: "rounding-unlikely", severity: "warning" } : {})
  };
}

/** A card whose own sums fail by as much as the roll-up is off: told at the card, the roll-up's cells beside it. */
export function cardReport({ broken, figures }: AtTheCard): Parts | null {
  const cell = wrongCellOf(broken);
  if (!cell) return null;
  const cells = figures.map((figure) => figure.cell.cell);
  return {
    data: { pledge: pledgeId(broken.pledge), count: figures.length },
    cells: [rangeOf(cell)],
    related: rangesOf(cells.slice(0, MOST_RELATED)),
    keyParts: [pledgeId(broken.pledge), broken.grid.key]
  };
}
