import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { WorkbookLooks } from "../../xlsx/looks";
import type { SheetLooks } from "../../xlsx/looks/sheet-looks";
import type { Unshown } from "../grid-book";

const KINDS = [
  "chart",
  "image",
  "shape",
  "pivot",
  "control",
  "slicer",
  "sparkline",
  "macro",
  "other"
] as const satisfies readonly Unshown["kind"][];

/** What the file holds and the grid cannot show: first that of the whole workbook, then sheet by sheet. */
export function unshownIn(
  sheets: readonly SheetSnapshot[],
  { sheets: looks, macros, chartSheets }: WorkbookLooks
): readonly Unshown[] {
  const whole: Unshown[] = [];
  if (macros) whole.push({ kind: "macro", sheet: null, count: 1 });
  if (chartSheets > 0) whole.push({ kind: "chart", sheet: null, count: chartSheets });
  return [
    ...whole,
    ...sheets.flatMap((sheet, index) => {
      const own = looks[index];
      return own ? unshownOn(sheet, own) : [];
    })
  ];
}

function unshownOn(sheet: SheetSnapshot, { belongings }: SheetLooks): readonly Unshown[] {
  const threads = sheet.notes.filter(({ threaded }) => threaded).length;
  return [
    ...KINDS.map((kind) => ({ kind, sheet: sheet.name, count: belongings[kind] ?? 0 })),
    { kind: "comment" as const, sheet: sheet.name, count: threads }
  ].filter(({ count }) => count > 0);
}
