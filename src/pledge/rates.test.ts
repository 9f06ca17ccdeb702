import { RATE_FORMULAS, RATE_NAMES, rateEquation, rateLine, type RateName } from "./rates";

test("a rate is told with its formula and the basis date", () => {
  expect(rateLine("execution", { year: 2025, month: 12, day: 31 }, "ko")).toBe(
    "총 집행률 = 집행 총계 ÷ 계획 총계 × 100 (계획표가 없으면 총 사업비) (기준일 2025-12-31)"
  );
  expect(rateEquation("completion", "en")).toBe(
    "Completion rate = (completed + goes on) ÷ all pledges × 100"
  );
});

test("every rate has a formula in both languages", () => {
  expect(Object.keys(RATE_FORMULAS)).toEqual(Object.keys(RATE_NAMES));
  for (const rate of Object.keys(RATE_NAMES) as RateName[]) {
    expect(RATE_FORMULAS[rate].ko).not.toBe("");
    expect(RATE_FORMULAS[rate].en).toMatch(/^[^가-힣]*(?:이행도)?[^가-힣]*$/);
  }
});
