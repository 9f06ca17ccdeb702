import fc from "fast-check";
import { rollUpBook } from "../../../tests/builders/roll-up-book";
import { drawRollUp, rollUpText, someCards, someShape } from "../../../tests/builders/roll-up-layouts";
import { parseCardText } from "../../../tests/rules/card-text";
import { formatCell } from "../../workbook/address";
import { formatRange } from "../../workbook/address";
import { readBook } from "../../reading";
import { checkWith } from "../check";
import type { Finding } from "../finding";
import { rule as amount } from "../summary-amount";
import { rule as count } from "../summary-count";
import { rule as ratio } from "../summary-ratio";
import { rule as rounding } from "../summary-rounding";

const RULES = [amount, count, ratio, rounding];

interface Checked {
  readonly findings: readonly Finding[];
  readonly passes: number;
}

function checked(text: string): Checked {
  const { snapshot, basisDate, publicCopy } = parseCardText(text);
  const { findings, coverage, toolErrors } = checkWith(RULES, readBook(snapshot), snapshot, {
    basisDate,
    publicCopy
  });
  expect(toolErrors).toEqual([]);
  return { findings, passes: Object.values(coverage).reduce((sum, { pass }) => sum + pass, 0) };
}

test("a right roll-up in any shape gives no finding", () => {
  fc.assert(
    fc.property(someCards, someShape, (cards, shape) => {
      const { findings, passes } = checked(
        rollUpBook(`# 총괄표\n${rollUpText(drawRollUp(cards, shape))}`, cards)
      );
      expect(findings).toEqual([]);
      expect(passes).toBeGreaterThan(3);
    }),
    { numRuns: 120 }
  );
});

test("nor does it where the cards are not there", () => {
  fc.assert(
    fc.property(someCards, someShape, (cards, shape) => {
      const { findings } = checked(`# 총괄표\n${rollUpText(drawRollUp(cards, shape))}`);
      expect(findings).toEqual([]);
    }),
    { numRuns: 120 }
  );
});

test("one wrong figure gives one error, at its cell, with the right value", () => {
  fc.assert(
    fc.property(someCards, someShape, fc.nat(), fc.integer({ min: 8, max: 30 }), (cards, shape, pick, by) => {
      fc.pre(shape.unit !== "억원");
      const drawing = drawRollUp(cards, shape);
      const at = drawing.figures[pick % drawing.figures.length];
      if (!at) throw new Error("a roll-up without figures");
      const [row, cell] = at;
      const right = drawing.lines[row]?.[cell] ?? "";
      const to = String(Math.round((Number(right) + by) * 10) / 10);
      const { findings } = checked(rollUpBook(`# 총괄표\n${rollUpText(drawing, { at, to })}`, cards));
      expect(
        findings.map(({ severity, cells, expected }) => [
          severity,
          cells.map(formatRange).join(),
          Number(expected)
        ])
      ).toEqual([["error", formatCell({ row, column: cell }), Number(right)]]);
    }),
    { numRuns: 120 }
  );
});
