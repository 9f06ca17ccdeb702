import { workbookFromText } from "../../../tests/builders/sheet-text";
import { CellPlan } from "./cell-plan";
import { followSums } from "./sum-results";

test("results follow through sums of sums and over sheets, exactly; other formulas stay", () => {
  const snapshot = workbookFromText({
    가: "0.1 | 0.2 | =A1+B1 → 0.3 | =C1*2 → 0.6",
    나: "=SUM(가!A1:C1) → 0.6 | =A1-1 → -0.4"
  });
  const plan = new CellPlan(snapshot).set({ sheet: "가", row: 0, column: 1 }, { value: 0.7 });
  followSums(plan);
  expect(
    plan.steps.flatMap(({ sheet, changes }) => changes.map(({ cell, after }) => [`${sheet}!${cell}`, after]))
  ).toEqual([
    ["가!B1", { value: 0.7 }],
    ["가!C1", { value: 0.8, formula: "=A1+B1" }],
    ["나!A1", { value: 1.6, formula: "=SUM(가!A1:C1)" }],
    ["나!B1", { value: 0.6, formula: "=A1-1" }]
  ]);
});

test("a sum with a text outside SUM, and sums in a circle, come to an end without a result", () => {
  const snapshot = workbookFromText({ 가: "1 | 글 | =A1+B1 → 9 | =SUM(A1:B1) → 1 | =A1+F1 → 1 | =E1 → 1" });
  const plan = new CellPlan(snapshot).set({ sheet: "가", row: 0, column: 0 }, { value: 2 });
  followSums(plan);
  const changes = plan.steps.flatMap((step) => step.changes.map(({ cell, after }) => [cell, after.value]));
  expect(changes).toContainEqual(["D1", 2]);
  expect(changes.map(([cell]) => cell)).not.toContain("C1");
});
