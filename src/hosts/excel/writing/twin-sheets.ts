import { formatRange } from "../../../workbook/address";
import type { AddSheetStep, Patch, Step } from "../../../workbook/patch";
import type { SheetContent } from "../../../workbook/sheet-content";
import { usedBy } from "../../../workbook/steps/cells";
import { requireCell } from "../../../workbook/steps/outcome";
import { blocksOf, writeBlock } from "./blocks";
import type { SheetProxies } from "./sheet-proxies";

/**
 * Sheets of a patch that differ from an earlier one in their texts alone, as the cards of eighty new pledges do: by the
 * step of the later, the earlier one. Excel copies such a sheet for a hundredth of what dressing it anew would send.
 */
export function twinsIn({ steps }: Patch): ReadonlyMap<Step, AddSheetStep> {
  const touched = new Set(
    steps.flatMap((step) => (step.kind !== "add-sheet" && "sheet" in step ? [step.sheet] : []))
  );
  const first = new Map<string, AddSheetStep>();
  const twins = new Map<Step, AddSheetStep>();
  for (const step of steps) {
    if (step.kind !== "add-sheet" || touched.has(step.sheet)) continue;
    const key = lookKey(step.content);
    if (key === null) continue;
    const twin = first.get(key);
    if (twin) twins.set(step, twin);
    else first.set(key, step);
  }
  return twins;
}

/** All of a sheet but its cells and the heights of its rows; null where Excel would not copy it as it is. */
function lookKey(content: SheetContent): string | null {
  const { links, charts = [], visibility } = content;
  if (links.length > 0 || charts.length > 0 || visibility !== undefined) return null;
  const rows = content.rowHeights.map(({ rows: names }) => names);
  return JSON.stringify({ ...content, cells: [], rowHeights: rows });
}

/** The earlier sheet once more, behind all others, with the later one's texts. */
export function copyTwin(
  proxies: SheetProxies,
  step: AddSheetStep,
  twin: AddSheetStep,
  position: number | undefined
): void {
  const sheet = proxies.copy(twin.sheet, step.sheet);
  const old = usedBy(twin.content.cells.map(({ cell }) => requireCell(cell)));
  if (old) sheet.getRange(formatRange(old)).untrack().clear("Contents");
  const changes = step.content.cells.map((cell) => ({ ...requireCell(cell.cell), content: cell }));
  for (const block of blocksOf(step.sheet, changes)) writeBlock(sheet, block);
  const known = new Map(twin.content.rowHeights.map(({ rows, height }) => [rows, height]));
  for (const { rows, height } of step.content.rowHeights) {
    if (known.get(rows) === height) continue;
    sheet.getRange(rows.includes(":") ? rows : `${rows}:${rows}`).untrack().format.rowHeight = height;
  }
  if (position !== undefined) sheet.position = position;
}
