import { formatDecimal, toNumber, type Decimal } from "../pledge/decimal";
import { STATUS_CLASSES, type StatusClass } from "../pledge/status";
import type { CellContent } from "../workbook/snapshot";
import type { StatusMark } from "./card-data";
import { LOOK, PERCENT_FORMAT, WHOLE_PERCENT_FORMAT } from "./look";
import type { SheetDraft } from "./sheet-draft";

export const MARK = "○";

/** The form's own grouping: 추진중 {이행후 계속추진, 정상추진, 일부추진}, 미착수 {보류, 폐기}; 완료 stands alone. */
export const CLASS_GROUPS: readonly {
  readonly group: string | null;
  readonly classes: readonly StatusClass[];
}[] = [
  { group: null, classes: ["completed"] },
  { group: "추진중", classes: ["continued", "on-track", "partial"] },
  { group: "미착수", classes: ["suspended", "dropped"] }
];

export const CLASSES: readonly StatusClass[] = CLASS_GROUPS.flatMap(({ classes }) => classes);

/** A percent as the cell holds it: 85 → 0.85. */
export function percentContent(rate: Decimal | null): CellContent {
  return { value: rate === null ? null : toNumber({ ...rate, scale: rate.scale + 2 }) };
}

export function percentFormatOf(rate: Decimal | null): string {
  return rate !== null && formatDecimal(rate).includes(".") ? PERCENT_FORMAT : WHOLE_PERCENT_FORMAT;
}

/** 이행현황: the classes with the mark, and the rate under 비고; gives the first row below. */
export function placeStatusMatrix(draft: SheetDraft, top: number, mark: StatusMark): number {
  draft.set({ row: top, column: 0, rows: 2, columns: 2 }, "구  분", LOOK.label);
  draft.set({ row: top + 2, column: 0, columns: 2 }, "이행도", LOOK.label);
  const spans = spansOf(draft.widths.length - 2);
  let column = 2;
  for (const { group, classes } of CLASS_GROUPS) {
    const start = column;
    for (const name of classes) {
      const columns = spans.get(name) ?? 1;
      const place = group === null ? { row: top, rows: 2 } : { row: top + 1 };
      draft.set({ ...place, column, columns }, STATUS_CLASSES[name], LOOK.label);
      draft.set({ row: top + 2, column, columns }, mark.class === name ? MARK : null, LOOK.centered);
      draft.choose({ top: top + 2, left: column, bottom: top + 2, right: column }, [MARK]);
      column += columns;
    }
    if (group !== null) draft.set({ row: top, column: start, columns: column - start }, group, LOOK.label);
  }
  const columns = draft.widths.length - column;
  draft.set({ row: top, column, rows: 2, columns }, "비고", LOOK.label);
  draft.set({ row: top + 2, column, columns }, percentContent(mark.rate), {
    ...LOOK.centered,
    numberFormat: percentFormatOf(mark.rate)
  });
  draft
    .height(top, 22)
    .height(top + 1, 22)
    .height(top + 2, 26);
  draft.outline({ top, left: 0, bottom: top + 2, right: draft.lastColumn });
  return top + 3;
}

/** One column a class; of what is over, 이행후 계속추진 gets the first and 비고 the rest. */
function spansOf(columns: number): ReadonlyMap<StatusClass, number> {
  const over = columns - CLASSES.length - 1;
  return new Map(CLASSES.map((name) => [name, name === "continued" && over > 0 ? 2 : 1]));
}
