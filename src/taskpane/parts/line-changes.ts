import { render, type Locale, type Message } from "../../language/message";
import { linesText } from "../../workbook/lines/described";
import type { Patch } from "../../workbook/patch";

const LINES = {
  "insert-lines column": {
    ko: "시트 '{{sheet}}'에 {{lines}}열을 새로 넣습니다. 그 자리부터는 오른쪽으로 옮기고, 수식이 따라갑니다.",
    en: "Column {{lines}} is inserted on sheet '{{sheet}}'; what stands there moves right, and formulas follow."
  },
  "insert-lines row": {
    ko: "시트 '{{sheet}}'에 {{lines}}행을 새로 넣습니다. 그 자리부터는 아래로 옮기고, 수식이 따라갑니다.",
    en: "Row {{lines}} is inserted on sheet '{{sheet}}'; what stands there moves down, and formulas follow."
  },
  "remove-lines column": {
    ko: "시트 '{{sheet}}'의 빈 {{lines}}열을 지웁니다.",
    en: "The blank column {{lines}} of sheet '{{sheet}}' is removed."
  },
  "remove-lines row": {
    ko: "시트 '{{sheet}}'의 빈 {{lines}}행을 지웁니다.",
    en: "The blank row {{lines}} of sheet '{{sheet}}' is removed."
  }
} as const satisfies Record<string, Message>;

/** What a patch says of rows and columns that come and go, for the user who is asked about it. */
export function lineChangesOf({ steps }: Patch, locale: Locale): readonly string[] {
  return steps.flatMap((step) =>
    step.kind === "insert-lines" || step.kind === "remove-lines"
      ? [render(LINES[`${step.kind} ${step.axis}`], { sheet: step.sheet, lines: linesText(step) }, locale)]
      : []
  );
}
