import type { Finding } from "../../rules/finding";
import { formatCellRef, formatRangeRef, type RangeRef } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import { sheetNamed, type Snapshot } from "../../workbook/snapshot";
import { coveredText, coveredValue, digest, shownValue } from "./covered-value";
import type { ChangedValue } from "./judged-waivers";
import type { Covered } from "./waiver";

/** Of larger ranges one digest is kept, not every cell: the reasons lie in the workbook. */
const MOST_CELLS = 60;

/** What stands beside the cells in `Covered.cell`. */
const EXPECTED = "expected";
const ACTUAL = "actual";
const SEVERITY = "severity";
const SAID = "said";

/**
 * The values that a reason for the finding is given for: its cells, the cells that it compares with, both figures, how
 * grave it is, and, where it names no cell, what it says.
 */
export function coversOf(finding: Finding, snapshot: Snapshot): readonly Covered[] {
  const places = [...finding.cells, ...finding.related].flatMap((range) => placesIn(range, snapshot));
  const figure = (cell: string, value: string | null): Covered[] =>
    value === null ? [] : [{ cell, value: coveredText(value) }];
  return [
    ...places,
    ...figure(EXPECTED, finding.expected),
    ...figure(ACTUAL, finding.actual),
    ...(finding.cells.length === 0 ? [{ cell: SAID, value: digest(said(finding)) }] : []),
    { cell: SEVERITY, value: finding.severity }
  ];
}

function said({ messageId, data }: Finding): string {
  return JSON.stringify([messageId, Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1))]);
}

function placesIn(range: RangeRef, snapshot: Snapshot): readonly Covered[] {
  const sheet = sheetNamed(snapshot, range.sheet);
  if (!sheet) return [{ cell: formatRangeRef(range), value: "" }];
  const lookup = lookupOf(sheet);
  const count = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (count > MOST_CELLS) {
    const held = sheet.cells.filter(
      ({ row, column }) =>
        row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
    );
    const texts = held.map((cell) => [cell.row - range.top, cell.column - range.left, coveredValue(cell)]);
    return [{ cell: formatRangeRef(range), value: digest(JSON.stringify(texts)) }];
  }
  const places: Covered[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cell = formatCellRef({ sheet: range.sheet, row, column });
      places.push({ cell, value: coveredValue(lookup.at(row, column)) });
    }
  }
  return places;
}

/**
 * What is another value now. Values are compared in their order, not by address: a row that was inserted above, or a
 * sheet's new name, changes no value. A finding that has become less grave is no change for the worse.
 */
export function changesBetween(then: readonly Covered[], now: readonly Covered[]): readonly ChangedValue[] {
  const before = split(then);
  const after = split(now);
  const graver = before.severity !== "error" && after.severity === "error";
  const gravity = graver ? [{ cell: SEVERITY, then: before.severity, now: after.severity }] : [];
  return [...changedValues(before.values, after.values), ...gravity];
}

function changedValues(then: readonly Covered[], now: readonly Covered[]): readonly ChangedValue[] {
  if (then.length === now.length) {
    return then.flatMap(({ value }, at) => {
      const current = now[at];
      return !current || current.value === value ? [] : [changed(current.cell, value, current.value)];
    });
  }
  const filled = (list: readonly Covered[]): readonly Covered[] => list.filter(({ value }) => value !== "");
  const [held, holds] = [filled(then), filled(now)];
  if (held.length === holds.length && held.every(({ value }, at) => value === holds[at]?.value)) return [];
  const known = new Map(then.map(({ cell, value }) => [cell, value]));
  const stands = new Map(now.map(({ cell, value }) => [cell, value]));
  const other = [...new Set([...known.keys(), ...stands.keys()])].filter(
    (cell) => (known.get(cell) ?? "") !== (stands.get(cell) ?? "")
  );
  return other.map((cell) => changed(cell, known.get(cell) ?? "", stands.get(cell) ?? ""));
}

function changed(cell: string, then: string, now: string): ChangedValue {
  return { cell, then: shownValue(then), now: shownValue(now) };
}

function split(covers: readonly Covered[]): { values: readonly Covered[]; severity: string | null } {
  return {
    values: covers.filter(({ cell }) => cell !== SEVERITY),
    severity: covers.find(({ cell }) => cell === SEVERITY)?.value ?? null
  };
}
