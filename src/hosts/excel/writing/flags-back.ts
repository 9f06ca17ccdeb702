import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { Mark, MarksAnswer } from "../reading/marks";
import { mark, unmark } from "./flags";
import { op, type WriteOp } from "./write-op";

/** The marks that a sheet now has. */
export interface MarksBack extends MarksAnswer {
  /** Whether the mark was there before the patch: one of its own may have no colour yet. */
  readonly isEarlier: (mark: Mark) => boolean;
}

/** Puts the marks of a sheet back as they were, whatever of them a patch has set or taken away. */
export function flagsBack(sheet: Excel.Worksheet, was: SheetSnapshot, marks: MarksBack): readonly WriteOp[] {
  const before = new Set(was.flags.map((flag) => flag.id));
  const whole = marks.marks.filter((mark) => before.has(mark.flag) && marks.isEarlier(mark));
  const foreign = marks.marks.filter((mark) => !whole.includes(mark)).map(({ format }) => format);
  const extra = [...foreign, ...marks.unfinished];
  const missing = was.flags.filter((flag) => !whole.some((found) => found.flag === flag.id));
  return [
    ...(extra.length > 0
      ? [
          op(() => {
            unmark(sheet, extra);
          }, 500 * extra.length)
        ]
      : []),
    ...missing.map((flag) =>
      op(() => {
        mark(sheet, flag);
      }, 2000)
    )
  ];
}
