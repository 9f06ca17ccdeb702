import type { TrueBook, TruePledge, TrueStatus } from "../truth";
import { grouped } from "../book/notation";
import { plainOf } from "../truth";
import { columnOfYear, faultAt, put, restated, sourceRows } from "./edits";
import type { ErrorClass, Seeded } from "./seeded";

const NEEDS = { form: "sheet-a-card", status: "matrix", otherSheets: "none", negative: "none" } as const;

type Fault = (book: TrueBook, pledge: TruePledge, status: TrueStatus) => Seeded | null;

/** A fault of a pledge of the class. */
function fault(rule: string, of: string, needs: ErrorClass["needs"], seed: Fault): ErrorClass {
  return {
    name: rule,
    rule,
    needs: { ...NEEDS, ...needs },
    severity: "warning",
    seed: (book) => {
      const pledge = book.pledges.find(({ status }) => status?.class === of);
      return pledge?.status ? seed(book, pledge, pledge.status) : null;
    }
  };
}

/** The mark in place of the class's own. */
function markedAs(book: TrueBook, { mark, options }: TrueStatus, name: string): Seeded | null {
  const cell = options[name];
  return cell ? faultAt(put(put(book.snapshot, mark, null), cell, "○"), cell) : null;
}

const rate = fault("status-rate", "정상추진", {}, (book, _, { rateCell }) =>
  faultAt(put(book.snapshot, rateCell, "100%"), rateCell)
);

const plansLeft = fault("status-future-plan", "정상추진", {}, (book, _, status) => {
  const marked = markedAs(book, status, "완료");
  return marked && { ...marked, snapshot: put(marked.snapshot, status.rateCell, "100%") };
});

const unrecorded = fault("status-change-record", "정상추진", {}, (book, _, status) =>
  markedAs(book, status, "보류")
);

const overdue = fault("status-overdue", "정상추진", {}, (book, { fields }) => {
  const last = book.basisDate.year - 1;
  return fields.period
    ? faultAt(put(book.snapshot, fields.period, `${book.layout.term}년 ~ ${last}년`), fields.period)
    : null;
});

const lowExecution = fault("status-execution", "완료", { grids: "executed" }, (book, pledge, { mark }) => {
  const [grid] = pledge.grids;
  if (!grid || !pledge.fields.totalCost) return null;
  const total = Math.max(...grid.ticks.flat());
  const cost = `${grouped(plainOf(total * 3, grid.scale))}${grid.unit}`;
  return faultAt(put(book.snapshot, pledge.fields.totalCost, cost), mark);
});

const afterTerm = fault("status-after-term", "완료", { grids: "plan", after: "yes" }, (book, pledge) => {
  const [grid] = pledge.grids;
  const column = grid?.columns.findIndex(({ role }) => role === "after") ?? -1;
  const [row] = grid ? sourceRows(grid) : [];
  return grid && row !== undefined && column >= 0 ? restated(book, grid, [[{ row, column }, 77]]) : null;
});

const outsideTerm = fault("term-years", "정상추진", {}, (book, { fields }) =>
  fields.period ? faultAt(put(book.snapshot, fields.period, "2005년 ~ 2007년"), fields.period) : null
);

const elsewhere = fault("required-field", "정상추진", {}, (book, { fields }) =>
  fields.period ? faultAt(put(book.snapshot, fields.period, null), fields.period) : null
);

const negative = fault(
  "grid-negative",
  "정상추진",
  { grids: "executed", formulas: "typed" },
  (book, pledge) => {
    const [grid] = pledge.grids;
    const column = grid ? columnOfYear(grid, book.basisDate.year) : -1;
    const [row] = grid ? sourceRows(grid) : [];
    return grid && row !== undefined && column >= 0 ? restated(book, grid, [[{ row, column }, -12]]) : null;
  }
);

export const STATUS_FAULTS: readonly ErrorClass[] = [
  rate,
  plansLeft,
  unrecorded,
  overdue,
  lowExecution,
  afterTerm,
  outsideTerm,
  elsewhere,
  negative
];
