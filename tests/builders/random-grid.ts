import fc from "fast-check";
import { gridFromText } from "./pledge-grid";
import type { Grid } from "../../src/pledge/grid";

/** Which totals a grid has, and how large it is. */
export interface GridShape {
  readonly sources: number;
  readonly years: number;
  readonly totalRow: boolean;
  readonly subtotal: boolean;
  readonly grandTotal: boolean;
  readonly prior: boolean;
  readonly after: boolean;
  /** The last two sources stand under 기타, which has amounts of its own. */
  readonly group: boolean;
}

/** Rows and columns of a grid drawn with these figures: what a consistent grid is. */
export interface DrawnGrid {
  readonly shape: GridShape;
  readonly grid: Grid;
  /** By row and column of `grid.cells`. */
  readonly figures: readonly (readonly number[])[];
}

const NAMES = ["국비", "도비", "군비", "특별교부세", "지방채"];

export const FULL: Partial<GridShape> = { totalRow: true, subtotal: true, grandTotal: true };

/** Grids whose sums all hold. `fixed` members of the shape are not drawn at random. */
export function consistentGrid(fixed: Partial<GridShape> = {}): fc.Arbitrary<DrawnGrid> {
  const shape = fc.record({
    sources: fc.integer({ min: 1, max: NAMES.length }),
    years: fc.integer({ min: 1, max: 5 }),
    totalRow: fc.boolean(),
    subtotal: fc.boolean(),
    grandTotal: fc.boolean(),
    prior: fc.boolean(),
    after: fc.boolean(),
    group: fc.boolean()
  });
  return shape
    .map((drawn): GridShape => ({ ...drawn, ...fixed }))
    .chain((of) =>
      fc
        .array(
          fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5000 })), {
            minLength: 7,
            maxLength: 7
          }),
          {
            minLength: of.sources,
            maxLength: of.sources
          }
        )
        .map((leaves) => draw(of, leaves))
    );
}

function draw(shape: GridShape, leaves: readonly (readonly number[])[]): DrawnGrid {
  const years = Array.from({ length: shape.years }, (_, index) => String(2022 + index));
  const header = [
    ...(shape.grandTotal ? ["총계"] : []),
    ...(shape.prior ? ["기투자"] : []),
    ...(shape.subtotal ? ["소계"] : []),
    ...years,
    ...(shape.after ? ["이후"] : [])
  ];
  const rowOf = (figures: readonly number[]): number[] => {
    const inTerm = figures.slice(1, 1 + shape.years);
    const term = inTerm.reduce((all, figure) => all + figure, 0);
    const prior = shape.prior ? (figures[0] ?? 0) : 0;
    const after = shape.after ? (figures[6] ?? 0) : 0;
    return [
      ...(shape.grandTotal ? [prior + term + after] : []),
      ...(shape.prior ? [prior] : []),
      ...(shape.subtotal ? [term] : []),
      ...inTerm,
      ...(shape.after ? [after] : [])
    ];
  };
  const added = (rows: readonly (readonly number[])[]): number[] =>
    Array.from({ length: 7 }, (_, column) => rows.reduce((all, row) => all + (row[column] ?? 0), 0));
  const grouped = shape.group && shape.sources >= 3;
  const names = leaves.map((_, index) =>
    grouped && index >= shape.sources - 2 ? `기타/${NAMES[index] ?? ""}` : (NAMES[index] ?? "")
  );
  const rows = leaves.map((figures, index) => ({ name: names[index] ?? "", figures: rowOf(figures) }));
  if (grouped) rows.splice(shape.sources - 2, 0, { name: "기타", figures: rowOf(added(leaves.slice(-2))) });
  if (shape.totalRow) rows.unshift({ name: "계", figures: rowOf(added(leaves)) });
  return { shape, ...gridOf(header, rows) };
}

function gridOf(
  header: readonly string[],
  rows: readonly { readonly name: string; readonly figures: readonly number[] }[]
): Pick<DrawnGrid, "grid" | "figures"> {
  const text = [["재원", ...header], ...rows.map(({ name, figures }) => [name, ...figures.map(String)])]
    .map((line) => line.join(" | "))
    .join("\n");
  return { grid: gridFromText(text), figures: rows.map(({ figures }) => figures) };
}
