import fc from "fast-check";
import { bookOf, pledgeWith } from "../../tests/builders/pledge-book";
import { statusOf } from "../../tests/builders/pledge-status";
import { consistentGrid, FULL } from "../../tests/builders/random-grid";
import { add, equal, sum, ZERO } from "../pledge/decimal";
import type { Grid } from "../pledge/grid";
import { grandTotal, totalAt } from "../pledge/grid-lookup";
import { convert, UNITS } from "../pledge/money";
import type { Pledge } from "../pledge/pledge";
import { STATUS_CLASSES, type StatusClass } from "../pledge/status";
import { dashboardOf } from "./dashboard";

const BASIS = { year: 2024, month: 12, day: 31 };
const CLASSES = Object.keys(STATUS_CLASSES) as StatusClass[];

/** Pledges whose grids add up, each in a unit of its own. */
const pledges = fc.array(
  fc
    .record({
      plan: fc.option(consistentGrid(FULL)),
      executed: fc.option(consistentGrid(FULL)),
      unit: fc.constantFrom(...UNITS),
      marked: fc.subarray(CLASSES, { maxLength: 2 }),
      matrix: fc.boolean()
    })
    .map(({ plan, executed, unit, marked, matrix }): Pledge => {
      const stated = { value: unit, cell: { sheet: "이행현황", row: 0, column: 0 }, text: unit };
      const grids: Grid[] = [
        ...(plan ? [{ ...plan.grid, kind: "plan", unit: stated } as const] : []),
        ...(executed ? [{ ...executed.grid, kind: "executed", unit: stated } as const] : [])
      ];
      return pledgeWith({ grids, status: matrix ? statusOf(marked) : null });
    }),
  { maxLength: 12 }
);

test("the classes add up to all pledges", () => {
  fc.assert(
    fc.property(pledges, (all) => {
      const { classes } = dashboardOf(bookOf(all), [], BASIS);
      expect(classes.reduce((count, entry) => count + entry.count, 0)).toBe(all.length);
    })
  );
});

test("money by source adds up to the grids' totals, whatever their units", () => {
  fc.assert(
    fc.property(pledges, (all) => {
      const { money, unit } = dashboardOf(bookOf(all), [], BASIS);
      for (const kind of ["plan", "executed"] as const) {
        const totals = all.flatMap(({ grids }) =>
          grids.flatMap((grid) => {
            const value = grid.kind === kind ? grandTotal(grid)?.amount : null;
            return value && grid.unit ? [convert({ value, unit: grid.unit.value }, unit).value] : [];
          })
        );
        const bySource = sum(money.sources.map((source) => source[kind]));
        expect(equal(bySource, sum(totals))).toBe(true);
        expect(equal(money.total[kind], sum(totals))).toBe(true);
        expect(equal(money.difference[kind], ZERO)).toBe(true);
      }
    })
  );
});

test("every amount of a year is compared or told to stand alone", () => {
  fc.assert(
    fc.property(pledges, (all) => {
      const { years, unit } = dashboardOf(bookOf(all), [], BASIS);
      for (const { year, planned, plannedAlone, executed, executedAlone } of years) {
        const of = (kind: Grid["kind"]): ReturnType<typeof sum> =>
          sum(
            all.flatMap(({ grids }) =>
              grids.flatMap((grid) => {
                const column = grid.columns.find((candidate) => candidate.year === year);
                const value = grid.kind === kind && column ? totalAt(grid, column)?.amount : null;
                return value && grid.unit ? [convert({ value, unit: grid.unit.value }, unit).value] : [];
              })
            )
          );
        expect(equal(add(planned, plannedAlone), of("plan"))).toBe(true);
        expect(equal(add(executed, executedAlone), of("executed"))).toBe(true);
      }
    })
  );
});
