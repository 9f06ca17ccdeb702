import type { TrueBook, TruePledge } from "../truth";
import { faultAt, put } from "./edits";
import { refOf, ticksAt, typed } from "./grid-change";
import { placeKey } from "../truth";
import type { ErrorClass, Seeded } from "./seeded";

const NEEDS = { form: "sheet-a-card", otherSheets: "none", negative: "none", rollUp: "none" } as const;

type Fault = (book: TrueBook, first: TruePledge, last: TruePledge) => Seeded | null;

/** A fault among several pledges. */
function fault(rule: string, needs: ErrorClass["needs"], seed: Fault): ErrorClass {
  return {
    name: rule,
    rule,
    needs: { ...NEEDS, ...needs },
    severity: "warning",
    seed: (book) => {
      const [first] = book.pledges;
      const last = book.pledges.at(-1);
      return first && last && first !== last ? seed(book, first, last) : null;
    }
  };
}

const twice = fault("set-duplicate-number", {}, (book, first, { fields }) =>
  fields.number ? faultAt(put(book.snapshot, fields.number, first.number), fields.number) : null
);

const gap = fault("set-number-gap", { numbers: "3" }, (book, _, { fields, number }) =>
  fields.number && book.pledges.length > 2
    ? faultAt(put(book.snapshot, fields.number, String(Number(number) + 1)), fields.number)
    : null
);

const shared = fault("set-shared-amount", { formulas: "typed", grids: "plan" }, (book, first, last) => {
  const [grid] = last.grids;
  const [like] = first.grids;
  if (!grid || !like) return null;
  const changes = new Map(
    grid.ticks.flatMap((line, row) =>
      line.map((_, column): readonly [string, number] => [
        placeKey({ row, column }),
        ticksAt(like, { row, column })
      ])
    )
  );
  return faultAt(typed(book, grid, changes), ...grid.rows.map((_, row) => refOf(grid, { row, column: 0 })));
});

const personal = fault("personal-data", {}, (book, { fields }) =>
  fields.partners
    ? faultAt(put(book.snapshot, fields.partners, "홍길동 900101-1234567"), fields.partners)
    : null
);

const leftOver = fault("left-over", {}, (book, { fields }) =>
  fields.partners
    ? faultAt(put(book.snapshot, fields.partners, { value: { error: "#REF!" } }), fields.partners)
    : null
);

/** Shares that come to 99.9 or 100.1, with the last one made to fit. */
const forced: ErrorClass = {
  name: "summary-rounding",
  rule: "summary-rounding",
  needs: { ...NEEDS, rollUp: "by-department" },
  severity: "warning",
  seed: (book) => {
    const shares = book.rollUp.filter(({ cell }) => cell.column === 3).slice(0, -1);
    const last = shares.at(-1);
    const miss = 1000 - shares.reduce((sum, { value }) => sum + Math.round(10 * value), 0);
    if (!last || miss === 0) return null;
    const value = Math.round(10 * last.value + miss) / 10;
    return faultAt(put(book.snapshot, last.cell, value), last.cell);
  }
};

export const SET_FAULTS: readonly ErrorClass[] = [twice, gap, shared, personal, leftOver, forced];
