import { BASELINE_SETTING, EARLIER_BASELINE_SETTING } from "../../pledge/baseline";
import { storedBaseline } from "./stored-baseline";

const figures = (basisDate: string): string =>
  JSON.stringify({
    version: 1,
    basisDate,
    term: { label: "민선8기", from: "2022-07-01", to: "2026-06-30" },
    pledges: []
  });
const settings = {
  [BASELINE_SETTING]: figures("2026-06-30"),
  [EARLIER_BASELINE_SETTING]: figures("2025-12-31")
};
const dateAsOf = (year: number, month: number, day: number): string | undefined =>
  storedBaseline({ settings }, { year, month, day }).baseline?.basisDate;

test("the last submission is what the next one is compared with", () => {
  expect(dateAsOf(2026, 12, 31)).toBe("2026-06-30");
});

test("a workbook that is sealed again for the same day is compared with the submission before", () => {
  expect(dateAsOf(2026, 6, 30)).toBe("2025-12-31");
  expect(dateAsOf(2025, 12, 31)).toBeUndefined();
});

test("what is kept and cannot be read is told, not passed over", () => {
  const spoilt = { settings: { ...settings, [BASELINE_SETTING]: "{" } };
  expect(storedBaseline(spoilt, { year: 2026, month: 12, day: 31 })).toEqual({
    baseline: null,
    unreadable: true
  });
});
