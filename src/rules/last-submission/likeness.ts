import type { BaselinePledge } from "../../pledge/baseline";
import { isZero } from "../../pledge/decimal";
import { convert } from "../../pledge/money";
import type { Pledge } from "../../pledge/pledge";
import { compact } from "../../reading/labels/fold";
import { plain } from "../figure";
import { leavesOf, tableOfBaseline, tableOfGrid, totalOf, type FigureTable } from "./figure-table";

/** Two names of one pledge share this much of their pairs of syllables, at least (Dice). */
const ALIKE = 0.3;

export function similarNames(one: string, other: string): boolean {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size > 0 && (2 * common) / (first.size + second.size) >= ALIKE;
}

function pairsOf(name: string): ReadonlySet<string> {
  const letters = Array.from(compact(name).replace(/[^\p{L}\p{N}]/gu, ""));
  return new Set(letters.slice(1).map((letter, at) => (letters[at] ?? "") + letter));
}

/** Whether half of the figures of the last submission, 0 left out, stand in the pledge's grids today. */
export function sharesFigures(pledge: Pledge, was: BaselinePledge): boolean {
  const now = new Set(pledge.grids.flatMap((grid) => [...placedFigures(tableOfGrid(grid))]));
  const then = was.grids.flatMap((grid) => [...placedFigures(tableOfBaseline(grid))]);
  return then.length > 0 && then.filter((figure) => now.has(figure)).length * 2 >= then.length;
}

/** So many different figures hardly any other pledge has by chance. */
const TELLING = 4;

export function isTelling({ grids }: BaselinePledge): boolean {
  const amounts = grids.flatMap(({ rows }) => rows.flatMap((row) => row.amounts));
  return new Set(amounts.filter((amount) => amount !== null && amount !== "0")).size >= TELLING;
}

/** How much of what the one has the other has too: 0 for nothing, 1 for all. */
export function likeness(now: FigureTable, was: FigureTable): number {
  const then = placedFigures(was);
  const current = placedFigures(now);
  if (then.size === 0) return current.size === 0 ? 1 : 0;
  return [...then].filter((figure) => current.has(figure)).length / then.size;
}

/** "국비 2022 1200000000": every figure but 0, with where it stands; in 원. */
function placedFigures(table: FigureTable): ReadonlySet<string> {
  const rows = [...leavesOf(table), ...[totalOf(table)].flatMap((row) => row ?? [])];
  const figures = rows.flatMap((row) =>
    row.amounts.flatMap((amount, at) => {
      const slot = table.slots[at] ?? null;
      if (!amount || isZero(amount) || slot === null) return [];
      const inWon = table.unit ? convert({ value: amount, unit: table.unit }, "원").value : amount;
      return [`${row.role === "total" ? "계" : row.source} ${slot} ${plain(inWon)}`];
    })
  );
  return new Set(figures);
}
