import { readBook } from "../../src/reading";
import { checkBook } from "../../src/rules/check";
import { workbookFromText } from "../builders/sheet-text";
import type { Finding } from "../../src/rules/finding";

function findingsOf(sheet: string): readonly Finding[] {
  const snapshot = workbookFromText({ 카드: sheet });
  return checkBook(readBook(snapshot), snapshot, {
    basisDate: { year: 2025, month: 12, day: 31 },
    publicCopy: false
  }).findings;
}

function changesOf({ fix }: Finding): readonly unknown[] {
  return (fix?.patch.steps ?? []).flatMap((step) =>
    step.kind === "set-cells"
      ? step.changes.map(({ cell, after }) => [cell, after.formula ?? after.value])
      : []
  );
}

const HEAD = `
  관리번호 | 1-1 | 공약명 | 다리
  단위: 백만원
  연도 | 계 | 국비 | 군비`;

test("where years stand below one another, a typed total of a year is given the sum across, one of a source the sum down", () => {
  const [total, ...others] = findingsOf(`${HEAD}
    2022 | =SUM(C4:D4) → 10 | 6 | 4
    2023 | 20 | 12 | 8
    2024 | =SUM(C6:D6) → 5 | 2 | 3
    합계 | =SUM(B4:B6) → 35 | =SUM(C4:C6) → 20 | =SUM(D4:D6) → 15`);
  expect(others).toEqual([]);
  expect([total?.rule, total && changesOf(total)]).toEqual(["grid-hardcoded-total", [["B5", "=SUM(C5:D5)"]]]);
  const [sum] = findingsOf(`${HEAD}
    2022 | =SUM(C4:D4) → 10 | 6 | 4
    2023 | =SUM(C5:D5) → 20 | 12 | 8
    합계 | =SUM(B4:B5) → 30 | =SUM(C4:C5) → 18 | 12`);
  expect([sum?.rule, sum && changesOf(sum)]).toEqual(["grid-hardcoded-total", [["D6", "=SUM(D4:D5)"]]]);
});

test("where years stand below one another, a wrong figure is mended in its own cell, and its terms have their names", () => {
  const findings = findingsOf(`${HEAD}
    2022 | 10 | 6 | 4
    2023 | 20 | 21 | 8
    합계 | 30 | 18 | 12`);
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ rule }) => rule).sort()).toEqual(["grid-grand-total", "grid-source-sum"]);
  expect(errors.map(changesOf)).toEqual([[["C5", 12]], [["C5", 12]]]);
  expect(errors.map(({ terms }) => terms.map(({ label }) => label))).toEqual([
    ["국비", "군비"],
    ["2022", "2023"]
  ]);
});
