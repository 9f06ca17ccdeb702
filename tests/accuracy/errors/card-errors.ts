import { grouped } from "../book/notation";
import { plainOf } from "../truth";
import { put, textAt } from "./edits";
import type { ErrorClass } from "./seeded";

/** An amount of 추진현황 that is not what the grid adds up to. */
const narrative: ErrorClass = {
  name: "narrative",
  needs: { form: "sheet-a-card", grids: "executed", narrative: "column" },
  severity: "warning",
  seed: (book, random) => {
    const items = book.pledges.flatMap((pledge) => pledge.items.map((item) => ({ item, pledge })));
    if (items.length === 0) return null;
    const { item, pledge } = random.pick(items);
    const [grid] = pledge.grids;
    if (!grid) return null;
    const other = item.ticks + random.int(2, Math.max(3, item.ticks));
    const text = textAt(book.snapshot, item.cell).replace(
      item.text,
      grouped(plainOf(other, grid.scale)) + grid.unit
    );
    return {
      snapshot: put(book.snapshot, item.cell, text),
      cells: [item.cell],
      values: [null],
      explanations: null
    };
  }
};

/** Two classes are marked, or a finished pledge is not at 100 %. */
const status: ErrorClass = {
  name: "status",
  needs: { form: "sheet-a-card", status: "matrix" },
  severity: "error",
  seed: (book, random) => {
    const stated = book.pledges.flatMap((pledge) => (pledge.status ? [pledge.status] : []));
    if (stated.length === 0) return null;
    const own = random.pick(stated);
    const wrongRate = own.class === "완료" && random.chance(0.5);
    const others = Object.entries(own.options).flatMap(([name, other]) =>
      name === own.class ? [] : [other]
    );
    const cell = wrongRate ? own.rateCell : random.pick(others);
    const value = wrongRate ? `${random.int(20, 95)}%` : "○";
    return {
      snapshot: put(book.snapshot, cell, value),
      cells: [cell],
      values: [wrongRate ? "100" : null],
      explanations: null
    };
  }
};

/** A figure of 총괄표 that the cards do not give. */
const rollUp: ErrorClass = {
  name: "roll-up",
  needs: { form: "sheet-a-card", grids: "plan" },
  severity: "error",
  seed: (book, random) => {
    if (book.rollUp.length === 0) return null;
    const { cell, value } = random.pick(book.rollUp);
    return {
      snapshot: put(book.snapshot, cell, { value: value + random.int(1, 99), format: "#,##0.##" }),
      cells: [cell],
      values: [String(value)],
      explanations: null
    };
  }
};

export const CARD_ERRORS: readonly ErrorClass[] = [narrative, status, rollUp];
