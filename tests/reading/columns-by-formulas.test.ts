import { readSheet, type ReadText } from "./read-text";

/** One pledge: 기투자 and the years, and which of the columns C to F its total adds. */
interface Line {
  readonly amounts: readonly (number | "-")[];
  readonly adds: "C:F" | "D:F";
  /** The total is no formula. */
  readonly typed?: true;
}

/** A pledge a row: the total in B, 기투자 in C, three years in D to F; the first pledge stands in row 3. */
function table(heads: string, lines: readonly Line[]): ReadText {
  const rows = lines.map(({ amounts, adds, typed }, at) => {
    const added = adds === "C:F" ? amounts : amounts.slice(1);
    const total = added.reduce<number>((sum, amount) => sum + (amount === "-" ? 0 : amount), 0);
    const formula = `=SUM(${adds.replace(/[CDF]/g, (column) => `${column}${at + 3}`)}) → `;
    return [`공약 ${at + 1}`, `${typed ? "" : formula}${total}`, ...amounts].join(" | ");
  });
  return readSheet(`단위: 백만원\n공약명 | ${heads} | 2023 | 2024 | 2025\n${rows.join("\n")}`);
}

const TOTAL = ["총계", "기투자", "2023", "2024", "2025"];
const SUBTOTAL = ["소계", "기투자", "2023", "2024", "2025"];

test("the one row that has 기투자 leaves it out: the formulas of the others say that it is the wrong one", () => {
  const read = table("소계 | 기투자", [
    { amounts: [899, 854, 375, 832], adds: "D:F" },
    { amounts: ["-", 61, 35, 43], adds: "C:F" },
    { amounts: ["-", 80, 68, 12], adds: "C:F" }
  ]);
  expect(read.columns).toEqual(TOTAL);
  expect(read.errors).toEqual(["grid-formula-range B3", "grid-grand-total B3"]);
});

test("two formulas that say two things are asked about", () => {
  const read = table("소계 | 기투자", [
    { amounts: [899, 854, 375, 832], adds: "D:F" },
    { amounts: ["-", 61, 35, 43], adds: "C:F" }
  ]);
  expect(read.errors).toEqual([]);
  expect(read.notUnderstood).toEqual(["columns-ambiguous A3:F4"]);
});

test("formulas that all leave 기투자 out are right: the head is that of 소계", () => {
  const without = { amounts: ["-", 61, 35, 43], adds: "D:F" } as const;
  const read = table("합계 | 기투자", [without, without, without]);
  expect(read.columns).toEqual(SUBTOTAL);
  expect(read.errors).toEqual([]);
});

test("a lone formula is not believed against the head", () => {
  const read = table("합계 | 기투자", [{ amounts: ["-", 61, 35, 43], adds: "D:F" }]);
  expect(read.columns).toEqual(TOTAL);
});

test("nor are formulas where most typed totals are against them", () => {
  const read = table("소계 | 기투자", [
    { amounts: [10, 61, 35, 43], adds: "D:F", typed: true },
    { amounts: [899, 854, 375, 832], adds: "D:F", typed: true },
    { amounts: [7, 80, 68, 12], adds: "D:F", typed: true },
    { amounts: ["-", 61, 35, 43], adds: "C:F" },
    { amounts: ["-", 80, 68, 12], adds: "C:F" }
  ]);
  expect(read.columns).toEqual(SUBTOTAL);
});

test("a column whose head says nothing belongs to the sum that most formulas make with it", () => {
  const read = table("총계 | 이월분", [
    { amounts: [899, 854, 375, 832], adds: "D:F" },
    { amounts: ["-", 61, 35, 43], adds: "C:F" },
    { amounts: ["-", 80, 68, 12], adds: "C:F" }
  ]);
  expect(read.columns).toEqual(TOTAL);
  expect(read.errors).toEqual(["grid-formula-range B3", "grid-grand-total B3"]);
});
