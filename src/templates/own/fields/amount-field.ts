import { add, type Decimal } from "../../../pledge/decimal";
import type { GridKind } from "../../../pledge/grid";
import { pledgeId, type Pledge } from "../../../pledge/pledge";
import type { PledgeBook } from "../../../pledge/pledge-book";
import { columnNamed, KINDS, kindNamed, rowNamed, type ColumnName, type RowName } from "./amount-names";
import type { Field, FieldPlace, Scope } from "./field";
import { gridAmount, hasPlace } from "./grid-amount";
import type { FieldValue } from "./value";

/**
 * `{{집행액.국비.2023}}`: the grid, the row and the column; `{{집행액.계}}` means 총계. `재원` and `연도` stand for those of
 * the section's row. Without a pledge: the sum of all. Null where one of the parts is not known.
 */
export function amountField(path: readonly string[], book: PledgeBook): Field | null {
  const [first = "", second = "", third = "총계", ...more] = path;
  const kind = kindNamed(first);
  const row = rowNamed(second, book);
  const column = columnNamed(third);
  if (!kind || !row || !column || more.length > 0) return null;
  const place = placeOf(row, column);
  if (!place) return null;
  return {
    id: path.join("."),
    ko: [KINDS[kind].ko, second, third].join("."),
    group: "amounts",
    gives: "number",
    place,
    valueOf: (scope) => valueOf(kind, row, column, scope)
  };
}

/** No section has rows of both. */
function placeOf(row: RowName, column: ColumnName): FieldPlace | null {
  if (row === "own-source") return column === "own-year" ? null : ["sources"];
  return column === "own-year" ? ["years", "narrative"] : "anywhere";
}

function valueOf(kind: GridKind, row: RowName, column: ColumnName, scope: Scope): FieldValue | null {
  const { item, pledge, book } = scope;
  const source = row === "own-source" ? item?.source : null;
  const year = column === "own-year" ? item?.year : null;
  if (source === undefined || year === undefined) return null;
  const plainRow = row === "own-source" ? { source: source ?? "" } : row;
  const plainColumn = column === "own-year" ? { year: year ?? 0 } : column;
  const several: string[] = [];
  const without: string[] = [];
  let total: Decimal | null = null;
  const pledges: readonly Pledge[] = pledge ? [pledge] : book.pledges;
  for (const one of pledges) {
    const grids = one.grids.filter((grid) => grid.kind === kind);
    const [grid] = grids;
    if (!grid) continue;
    if (grids.length > 1) several.push(pledgeId(one));
    const amount = gridAmount(grid, plainRow, plainColumn, book.profile.unit);
    if (amount) total = total ? add(total, amount) : amount;
    else if (hasPlace(grid, plainRow, plainColumn)) without.push(pledgeId(one));
  }
  if (!total) return null;
  const remark =
    several.length > 0
      ? ({ code: "several-grids", pledges: several } as const)
      : without.length > 0
        ? ({ code: "sum-without", pledges: without } as const)
        : null;
  return { kind: "number", value: total, ...(remark ? { remark } : {}) };
}
