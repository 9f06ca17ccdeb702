import fc from "fast-check";
import { Refusal } from "../../src/language/refusal";
import { formatCell, formatRange, intersects, type CellAt } from "../../src/workbook/address";
import { applyPatch } from "../../src/workbook/apply-patch";
import { lookupOf } from "../../src/workbook/cell-lookup";
import { sheetFingerprint } from "../../src/workbook/own-sheet";
import type { Patch, Step } from "../../src/workbook/patch";
import { rowPlaces } from "../../src/workbook/repeated-rows";
import type { SheetChart } from "../../src/workbook/sheet-chart";
import type { CellContent, SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { contentOf, usedBy } from "../../src/workbook/steps/cells";
import { EMPTY_SNAPSHOT, type WorkbookState } from "../../src/workbook/workbook-state";

const SIZE = 6;

export const arbitraryContent: fc.Arbitrary<CellContent> = fc.oneof(
  fc.integer({ min: -1000, max: 100000 }).map((value) => ({ value })),
  fc
    .constantFrom("계", "-", "미정", "=1+1", "@SUM(A1)", " 빈칸 ", "줄\n바꿈", "'77")
    .map((value) => ({ value })),
  fc.boolean().map((value) => ({ value })),
  fc.integer({ min: 0, max: 9 }).map((value) => ({ value, formula: `=SUM(Z${value + 1}:Z9)` })),
  fc.constant({ value: { error: "#REF!" } })
);

const at = fc.record({ row: fc.nat(SIZE - 1), column: fc.nat(SIZE - 1) });

function sheet(name: string): fc.Arbitrary<SheetSnapshot> {
  return fc
    .uniqueArray(fc.tuple(at, arbitraryContent), { maxLength: 12, selector: ([cell]) => formatCell(cell) })
    .map((placed) => {
      const cells = placed
        .map(([cell, content]) => ({ ...cell, ...content }))
        .sort((one, other) => one.row - other.row || one.column - other.column);
      return {
        id: name,
        name,
        visibility: "visible" as const,
        protected: false,
        used: usedBy(cells),
        cells,
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        notes: [],
        flags: []
      };
    });
}

/** Workbooks of one to three small sheets. */
export const arbitraryWorkbook: fc.Arbitrary<Snapshot> = fc
  .tuple(sheet("실천계획"), sheet("이행현황"), sheet("1-2 카드"), fc.integer({ min: 1, max: 3 }))
  .map(([first, second, third, count]) => ({
    ...EMPTY_SNAPSHOT,
    sheets: [first, second, third].slice(0, count)
  }));

/** The dice of one step: which kind, where, what. */
export interface StepDice {
  readonly kind: Step["kind"];
  readonly sheet: number;
  readonly at: CellAt;
  readonly size: CellAt;
  readonly content: CellContent;
  readonly serial: number;
}

const kinds: readonly Step["kind"][] = [
  "set-cells",
  "format",
  "merge",
  "unmerge",
  "column-widths",
  "insert-lines",
  "remove-lines",
  "add-sheet",
  "copy-sheet",
  "rename-sheet",
  "remove-sheet",
  "set-name",
  "flag",
  "unflag",
  "setting"
];

export const arbitraryDice: fc.Arbitrary<readonly StepDice[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    sheet: fc.nat(5),
    at,
    size: fc.record({ row: fc.nat(2), column: fc.nat(2) }),
    content: arbitraryContent,
    serial: fc.nat(3)
  }),
  { minLength: 1, maxLength: 8 }
);

/** Drawn from the cell and those around it, whatever stands there. */
function chartAt({ row, column }: CellAt): SheetChart {
  const range = formatRange({ top: row, left: column, bottom: row + 2, right: column });
  return {
    kind: row % 2 === 0 ? "column" : "doughnut",
    name: `차트 ${row}`,
    title: "<제목> & '셀'",
    description: "설명",
    area: "K1:P12",
    series: [{ name: formatCell({ row, column }), values: range, categories: range }]
  };
}

/** A patch that the state accepts: each die gives a step whose precondition holds where it comes, or none. */
export function patchFrom(start: WorkbookState, dice: readonly StepDice[]): Patch {
  let state = start;
  const steps: Step[] = [];
  for (const die of dice) {
    const step = stepFrom(state, die);
    if (!step) continue;
    state = applyPatch(state, { title: "무작위", steps: [step] }).state;
    steps.push(step);
  }
  return { title: "무작위", steps };
}

function stepFrom(state: WorkbookState, die: StepDice): Step | null {
  const target = state.sheets[die.sheet % state.sheets.length];
  if (!target) return null;
  const { snapshot } = target;
  const name = snapshot.name;
  const lookup = lookupOf(snapshot);
  const area = {
    top: die.at.row,
    left: die.at.column,
    bottom: die.at.row + die.size.row,
    right: die.at.column + die.size.column
  };
  switch (die.kind) {
    case "set-cells": {
      const place = lookup.anchor(die.at.row, die.at.column);
      const before = contentOf(lookup.at(place.row, place.column));
      return {
        kind: "set-cells",
        sheet: name,
        changes: [{ cell: formatCell(place), before, after: die.content }]
      };
    }
    case "format":
      return {
        kind: "format",
        sheet: name,
        formats: [
          { range: formatRange(area), format: { bold: die.serial % 2 === 0, fontSize: 9 + die.serial } }
        ]
      };
    case "merge": {
      const hides = snapshot.cells.some(
        (cell) =>
          intersects(area, { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }) &&
          (cell.row !== area.top || cell.column !== area.left)
      );
      const overlaps = snapshot.merges.some((merge) => intersects(merge, area));
      const single = area.top === area.bottom && area.left === area.right;
      return hides || overlaps || single ? null : { kind: "merge", sheet: name, range: formatRange(area) };
    }
    case "unmerge": {
      const [merge] = snapshot.merges;
      return merge ? { kind: "unmerge", sheet: name, range: formatRange(merge) } : null;
    }
    case "column-widths":
      return { kind: "column-widths", sheet: name, widths: [{ columns: "B:C", width: 5 + die.serial }] };
    case "insert-lines":
    case "remove-lines": {
      const axis = die.serial % 2 === 0 ? "row" : "column";
      return acceptedBy(state, {
        kind: die.kind,
        sheet: name,
        axis,
        at: die.at[axis],
        count: die.size[axis] + 1
      });
    }
    case "add-sheet": {
      const fresh = `추가 ${die.serial}`;
      if (state.sheets.some((other) => other.snapshot.name === fresh)) return null;
      return {
        kind: "add-sheet",
        sheet: fresh,
        content: {
          cells: [{ cell: formatCell(die.at), ...die.content }],
          formats: [{ range: "A1:C2", format: { bold: true, fill: "DDEBF7" } }],
          merges: ["H1:I2"],
          columnWidths: [{ columns: "A", width: 12 }],
          rowHeights: [{ rows: "2", height: 30 }],
          links: [],
          choices: [],
          ...(die.serial % 2 === 1 ? { charts: [chartAt(die.at)] } : {})
        }
      };
    }
    case "copy-sheet":
      return copyStep(state, die, snapshot);
    case "rename-sheet": {
      const to = `이름 ${die.serial}`;
      return state.sheets.some((other) => other.snapshot.name === to)
        ? null
        : { kind: "rename-sheet", sheet: name, to };
    }
    case "remove-sheet":
      if (state.sheets.length < 2 || snapshot.flags.length > 0) return null;
      return {
        kind: "remove-sheet",
        sheet: name,
        expected: snapshot.cells.map((cell) => ({ cell: formatCell(cell), ...contentOf(cell) }))
      };
    case "set-name": {
      const key = `이름_${die.serial}`;
      const before = state.names.find((defined) => defined.name === key)?.refersTo ?? null;
      return { kind: "set-name", name: key, before, after: before === null ? `$Z$${die.serial + 1}` : null };
    }
    case "flag": {
      const id = `w-${die.serial}`;
      if (state.sheets.some((other) => other.snapshot.flags.some((flag) => flag.id === id))) return null;
      return {
        kind: "flag",
        sheet: name,
        flag: { id, cell: formatCell(die.at), severity: "warning", text: "확인" }
      };
    }
    case "unflag": {
      const [flag] = snapshot.flags;
      return flag ? { kind: "unflag", sheet: name, flag } : null;
    }
    case "setting": {
      const key = `key${die.serial}`;
      const before = state.settings[key] ?? null;
      return { kind: "setting", key, before, after: before === null ? "{}" : null };
    }
  }
}

/** The step itself; null where the state refuses it. */
function acceptedBy(state: WorkbookState, step: Step): Step | null {
  try {
    applyPatch(state, { title: "무작위", steps: [step] });
    return step;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** A copy with a run of rows left out or repeated, and with the sheet's own contents in every place. */
function copyStep(state: WorkbookState, die: StepDice, from: SheetSnapshot): Step | null {
  const fresh = `사본 ${die.serial}`;
  if (state.sheets.some((other) => other.snapshot.name === fresh)) return null;
  const rows = `${die.at.row + 1}:${die.at.row + die.size.row + 1}`;
  const places = rowPlaces([{ rows, times: die.at.column % 4 }]);
  const [cut] = places.blocks;
  const cuts = from.merges.some(
    ({ top, bottom }) =>
      cut &&
      cut.times > 1 &&
      (top < cut.first || bottom > cut.last) &&
      bottom >= cut.first &&
      top <= cut.last &&
      (top > cut.first || bottom < cut.last)
  );
  if (cuts) return null;
  return {
    kind: "copy-sheet",
    sheet: fresh,
    from: from.name,
    fromFingerprint: sheetFingerprint(from),
    ...(die.serial % 2 === 1 ? { position: 0 } : {}),
    repeated: [{ rows, times: die.at.column % 4 }],
    cells: from.cells.flatMap((cell) =>
      places.placesOf(cell.row).map((row) => ({
        cell: formatCell({ row, column: cell.column }),
        ...contentOf(cell)
      }))
    )
  };
}

/** A state with everything that is a set in a fixed order, so that equal workbooks are equal data. */
export function canonical(state: WorkbookState): unknown {
  return {
    ...state,
    names: [...state.names].sort((one, other) => (one.name < other.name ? -1 : 1)),
    sheets: state.sheets.map((entry) => ({
      snapshot: { ...entry.snapshot, id: "" },
      formats: Object.fromEntries([...entry.formats].sort()),
      widths: Object.fromEntries([...entry.widths].sort()),
      rest: entry.rest
    }))
  };
}
