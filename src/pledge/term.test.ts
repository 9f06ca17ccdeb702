import { nationwideTerm } from "./term";

test.each([
  [{ year: 2026, month: 6, day: 30 }, "민선8기", "2022-07-01", "2026-06-30"],
  [{ year: 2026, month: 7, day: 1 }, "민선9기", "2026-07-01", "2030-06-30"],
  [{ year: 2030, month: 1, day: 1 }, "민선9기", "2026-07-01", "2030-06-30"],
  [{ year: 2021, month: 12, day: 31 }, "민선7기", "2018-07-01", "2022-06-30"]
])("on %j %s is in force", (date, label, from, to) => {
  expect(nationwideTerm(date)).toEqual({ label, from, to });
});
