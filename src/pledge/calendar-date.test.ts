import { compareDates, formatIsoDate, isPossible, parseIsoDate } from "./calendar-date";

test("30 February is no day", () => {
  expect(isPossible({ year: 2023, month: 2, day: 30 })).toBe(false);
  expect(isPossible({ year: 2024, month: 2, day: 29 })).toBe(true);
  expect(isPossible({ year: 1900, month: 2, day: 29 })).toBe(false);
  expect(isPossible({ year: 2000, month: 2, day: 29 })).toBe(true);
  expect(isPossible({ year: 2023, month: 4, day: 31 })).toBe(false);
});

test("a basis date is an ISO date or nothing", () => {
  expect(parseIsoDate("2023-12-31")).toEqual({ year: 2023, month: 12, day: 31 });
  for (const text of ["2023-13-01", "2023-02-30", "2023.12.31", "23-12-31", ""])
    expect(parseIsoDate(text)).toBeNull();
  expect(formatIsoDate({ year: 2023, month: 5, day: 8 })).toBe("2023-05-08");
});

test("days are in calendar order", () => {
  const days = ["2023-12-31", "2022-12-30", "2023-01-02"].map((text) => parseIsoDate(text)!);
  expect(days.sort(compareDates).map(formatIsoDate)).toEqual(["2022-12-30", "2023-01-02", "2023-12-31"]);
});
