import { formatRange } from "../../../workbook/address";
import type { Locale } from "../../../language/message";
import type { Refusal } from "../../../language/refusal";
import type { OpcPackage } from "../package/opc-package";
import { PartsDraft } from "../write/parts/draft";
import type { InsertLines, RemoveLines } from "./file-edit";
import { listedSheets } from "./follow/sheet-parts";
import { movedLine, movedRectangle, spanAlong, type LineChange } from "../../../workbook/lines/line-change";
import { lineChange } from "./lines/change-of-edit";
import { refuseEdit } from "./messages";
import { obstaclesOf, pivotSources, type Obstacle } from "./obstacles";

export type { Obstacle } from "./obstacles";

/**
 * What keeps lines of a sheet from being inserted or removed, for every worksheet that has any of it, by the sheet's
 * name: array formulas, tables, pivot tables and their sources. Plain data, that can be sent between threads.
 */
export function obstaclesIn(parts: OpcPackage): ReadonlyMap<string, readonly Obstacle[]> {
  const draft = new PartsDraft(parts);
  const sources = pivotSources(draft);
  return new Map(
    listedSheets(draft)
      .filter(({ worksheet }) => worksheet)
      .map((sheet): [string, readonly Obstacle[]] => [sheet.name, obstaclesOf(draft, sheet, sources)])
      .filter(([, obstacles]) => obstacles.length > 0)
  );
}

/**
 * Why lines might not be insertable or removable somewhere on the sheet, in Korean and English; null where they always
 * are. Meant for `GridSheet.fixedShape`: `whyFixed(name, obstaclesIn(host.parts).get(name) ?? [])`. Whoever can ask for
 * each single edit asks `whyRefused`, which refuses no more than it must.
 */
export function whyFixed(
  sheet: string,
  obstacles: readonly Obstacle[]
): Readonly<Record<Locale, string>> | null {
  const [first] = obstacles;
  return first ? told(refusalFor(sheet, first)) : null;
}

/** Why these very lines cannot be inserted or removed; null where they can. */
export function whyRefused(obstacles: readonly Obstacle[], edit: InsertLines | RemoveLines): Refusal | null {
  const change = lineChange(edit);
  const obstacle = obstacles.find((candidate) => isCut(candidate, change));
  return obstacle ? refusalFor(edit.sheet, obstacle) : null;
}

/** The obstacles after lines came or went, so that the next edit can be asked for without reading the file anew. */
export function obstaclesAfter(
  obstacles: readonly Obstacle[],
  edit: InsertLines | RemoveLines
): readonly Obstacle[] {
  const change = lineChange(edit);
  return obstacles.flatMap((obstacle) => {
    const range = movedRectangle(change, obstacle.range);
    if (!range) return [];
    const withoutTotals = edit.axis === "row" && movedLine(change, obstacle.range.bottom) === null;
    return [{ ...obstacle, range, totals: withoutTotals ? 0 : obstacle.totals }];
  });
}

function isCut(obstacle: Obstacle, change: LineChange): boolean {
  const { first, last } = spanAlong(change.axis, obstacle.range);
  const { at, removed } = change;
  if (removed === 0) {
    const splits = at > first && at <= last;
    const mayGrow = obstacle.kind === "pivot-source" || (obstacle.kind === "table" && change.axis === "row");
    return splits && !mayGrow;
  }
  const end = at + removed - 1;
  const whole = at <= first && end >= last;
  const touches = at <= last && end >= first;
  switch (obstacle.kind) {
    case "array":
      return touches && !whole;
    case "pivot":
      return touches;
    case "pivot-source":
      return whole;
    case "table": {
      if (whole || !touches) return false;
      if (change.axis === "column") return true;
      const firstData = first + obstacle.heading;
      const lastData = last - obstacle.totals;
      return at < firstData || (at <= firstData && end >= lastData);
    }
  }
}

const CODES = {
  array: "edit-array-cut",
  table: "edit-table-cut",
  pivot: "edit-pivot-cut",
  "pivot-source": "edit-pivot-source-lost"
} as const;

function refusalFor(sheet: string, { kind, range, name }: Obstacle): Refusal {
  return refuseEdit(CODES[kind], { sheet, range: formatRange(range), name });
}

function told(refusal: Refusal): Readonly<Record<Locale, string>> {
  return { ko: refusal.tell("ko"), en: refusal.tell("en") };
}
