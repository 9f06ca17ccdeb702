import { render, type Message } from "../../language/message";
import { sum, toNumber, ZERO } from "../../pledge/decimal";
import { equationsOf, holds, isDecidable, type Equation } from "../../pledge/equation";
import type { Grid } from "../../pledge/grid";
import { contains, formatCell, formatRange } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { sumFormula } from "../../workbook/sum-formula";
import { shown } from "../figure";
import type { Fix } from "../finding";
import { contentAt } from "../fix-from-causes";
import { rangeOf } from "../place";
import type { PledgeRule } from "../rule";
import { spansOf } from "../spans";

const FIX: Message = {
  ko: "{{cell}}에 적힌 {{value}} 대신 수식 {{formula}} 넣기",
  en: "Put the formula {{formula}} into {{cell}} instead of the typed {{value}}"
};

/** A typed figure among totals that are formulas does not follow when an amount changes. */
export const rule: PledgeRule<"typed-total"> = {
  meta: {
    id: "grid-hardcoded-total",
    severities: ["warning"],
    scope: "pledge",
    topic: "grid",
    title: { ko: "수식 자리에 적힌 합계", en: "A typed total among formulas" },
    fixable: true,
    messages: {
      "typed-total": {
        ko: "{{cell}}의 합계 {{value}}{{value:은/는}} 직접 적은 숫자입니다. 같은 합계 {{formulas}}개는 수식이므로, 여기도 {{formula}}{{formula:으로/로}} 두면 금액이 바뀔 때 함께 바뀝니다.",
        en: "The total {{value}} in {{cell}} is typed, while {{formulas}} totals like it are formulas. With {{formula}} it would follow its amounts."
      }
    }
  },
  check(pledge, context) {
    for (const grid of pledge.grids) {
      const equations = equationsOf(grid);
      const told = new Set<Equation["total"]>();
      for (const kind of new Set(equations.map((equation) => equation.rule))) {
        const alike = equations.filter((equation) => equation.rule === kind);
        const formulas = alike.filter(addsItsOwn).length;
        const typed = alike.filter(({ total }) => total.formula === undefined && total.notation === "number");
        context.pass(alike.filter(({ total }) => total.formula !== undefined).length);
        // Where most are typed the formula is the odd one, and the sheet is kept by hand.
        if (formulas < typed.length) continue;
        for (const equation of typed) {
          if (told.has(equation.total)) continue;
          told.add(equation.total);
          const formula = formulaOf(equation);
          const value = shown(equation.total.amount ?? ZERO);
          context.report({
            messageId: "typed-total",
            data: { cell: formatCell(equation.total.cell), value, formula, formulas },
            cells: [rangeOf(equation.total.cell)],
            related: spansOf(equation.addends.map((cell) => cell.cell)),
            expected: formula,
            actual: equation.total.text,
            unit: grid.unit?.value ?? null,
            keyParts: [grid.key, equation.row.key, equation.column.key],
            fix: fixOf(grid, equation, context.snapshot)
          });
        }
      }
    }
  }
};

/** Whether the total's formula takes in addends of this very sum: 계 of a column that is added up downwards says nothing of rows. */
function addsItsOwn({ total, addends }: Equation): boolean {
  if (total.formula === undefined) return false;
  const sum = sumFormula(total.formula);
  return !sum || sum.terms.some(({ range }) => addends.some(({ cell }) => contains(range, cell)));
}

/** "=SUM(F8:F13)". */
function formulaOf(equation: Equation): string {
  return `=SUM(${spansOf(equation.addends.map((cell) => cell.cell))
    .map(formatRange)
    .join(",")})`;
}

/** Only where every sum through the cell holds: a formula in place of a total that differs would hide the error. */
function fixOf(grid: Grid, equation: Equation, snapshot: Snapshot): Fix | null {
  const { total, addends } = equation;
  const through = equationsOf(grid).filter((other) => other.total === total || other.addends.includes(total));
  if (!through.every((other) => isDecidable(other) && holds(other))) return null;
  const cell = formatCell(total.cell);
  const formula = formulaOf(equation);
  const value = sum(addends.map((addend) => addend.amount ?? ZERO));
  const data = { cell, value: shown(value), formula };
  const after = { value: toNumber(value), formula };
  const changes = [{ cell, before: contentAt(snapshot, total), after }];
  return {
    title: FIX,
    data,
    patch: {
      title: render(FIX, data, "ko"),
      steps: [{ kind: "set-cells", sheet: total.cell.sheet, changes }]
    }
  };
}
