import { readFields } from "../card/fields";
import { TOTAL_LABELS } from "../labels/source-labels";
import type { SheetView } from "../sheet/sheet-view";
import type { GridHeader } from "./header";
import type { NamedRow } from "./named-rows";
import type { RowChoice } from "./row-readings";
import type { PledgeColumn } from "./wide-table";

/** What heads the parts of a pledge, where the pledge itself is named above. */
const PARTS = /^(?:세부|단위|내역)?(?:사업|과제)(?:명|별)?$/;

/** Whether a table under the fields of a card names, under 사업명, parts of that card's pledge. */
export function isOfSubProjects(
  view: SheetView,
  header: GridHeader,
  columns: readonly PledgeColumn[]
): boolean {
  const [named, ...more] = columns.filter(({ what }) => what === "number" || what === "name");
  if (!named || more.length > 0 || named.what !== "name") return false;
  if (!PARTS.test(view.meaningAt(named.row, named.column)?.compact ?? "")) return false;
  const above = view.labels.filter(({ cell }) => cell.row < Math.min(header.top, named.row));
  // a value below its label is that of a table
  return readFields(view, above).some(
    ({ field, label, cell, text }) =>
      (field === "number" || field === "name") && text !== "" && cell.row === label.cell.row
  );
}

/**
 * 합계 {계, 국비, 시비} over 가 사업 {계, 국비, 시비} and 나 사업 {계, 국비, 시비}: its 계 is that of them all, its 국비 is the 국비
 * of each. Null where the rows are no such blocks.
 */
export function wholeOfParts(
  rows: readonly NamedRow[],
  base: readonly RowChoice[]
): readonly RowChoice[] | null {
  const over = rows[0]?.over ?? rows.at(-1)?.over;
  if (over === null || over === undefined || !TOTAL_LABELS.includes(over)) return null;
  const whole = rows.filter((row) => row.over === over);
  const parts = rows.filter((row) => row.over !== over);
  if (parts.length === 0 || parts.some((row) => row.over === null)) return null;
  if (whole.filter(({ total }) => total).length !== 1) return null;
  const leaves = parts.filter(({ total }) => !total);
  const everywhere = whole.every(
    ({ total, source }) => total || leaves.some((leaf) => leaf.source === source)
  );
  if (leaves.length === 0 || !everywhere) return null;
  return rows.map((row, at): RowChoice => {
    if (row.over !== over) return base[at] ?? { role: "source" };
    return row.total ? { role: "total" } : { role: "group", across: true };
  });
}
