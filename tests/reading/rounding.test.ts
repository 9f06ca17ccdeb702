import { sheetsOf } from "../accuracy/published/layouts";
import { readGrid, readSheet } from "./read-text";

test("a figure that is wrong among published ones, rounded to 억원, is an error still", () => {
  const text = (sheetsOf("a pledge a row").투자계획 ?? "").replace("| 80 | 16 |", "| 80 | 61 |");
  const read = readSheet(text);
  expect(new Set(read.grids.map(({ rounding }) => rounding))).toEqual(new Set(["rounded"]));
  expect(read.errors).toEqual(["grid-term-subtotal D6"]);
});

const EXACT =
  "구분 | 총계 | 2022 | 2023 | 2024\n계 | 300 | 100 | 100 | 100\n국비 | 150 | 50 | 50 | 50\n도비 | 90 | 30 | 30 | 30\n군비 | 60 | 20 | 20 | 20";

test.each([
  ["one total", "계 | 300 | 100 | 100 | 100", "계 | 300 | 100 | 101 | 100", 2],
  ["one leaf", "도비 | 90 | 30 | 30 | 30", "도비 | 90 | 30 | 31 | 30", 2],
  ["a leaf with its row's total", "도비 | 90 | 30 | 30 | 30", "도비 | 91 | 30 | 31 | 30", 2],
  ["a leaf with its column's total", "도비 | 90 | 30 | 30 | 30", "도비 | 90 | 30 | 29 | 30", 2]
])("off by one in %s of an exact grid is an error", (_, right, wrong, count) => {
  const text = EXACT.replace(right, wrong);
  expect(readGrid(text).errors).toHaveLength(count);
  expect(readGrid(text).grids[0]?.rounding).toBe("exact");
});

test("many sums off by one are rounding", () => {
  const read = readGrid(
    "구분 | 총계 | 2022 | 2023 | 2024\n계 | 301 | 100 | 101 | 100\n국비 | 150 | 51 | 50 | 50\n도비 | 91 | 30 | 31 | 30\n군비 | 59 | 20 | 20 | 20",
    "단위: 억원"
  );
  expect(read.grids[0]?.rounding).toBe("rounded");
  expect(read.errors).toEqual([]);
});

test("one large mistake does not make rounding errors of the rest", () => {
  const read = readGrid(
    "구분 | 총계 | 2022 | 2023 | 2024\n계 | 301 | 100 | 101 | 101\n국비 | 150 | 51 | 50 | 50\n도비 | 92 | 30 | 31 | 30\n군비 | 95 | 20 | 20 | 20",
    "단위: 억원"
  );
  expect(read.grids[0]?.rounding).toBe("rounded");
  expect(read.errors).toEqual(["grid-source-sum B4", "grid-grand-total B7"]);
});

test("원 is never rounded", () => {
  const read = readGrid(
    "구분 | 총계 | 2022 | 2023 | 2024\n계 | 301 | 100 | 101 | 100\n국비 | 150 | 51 | 50 | 50\n도비 | 91 | 30 | 31 | 30\n군비 | 59 | 20 | 20 | 20",
    "단위: 원"
  );
  expect(read.grids[0]?.rounding).toBe("exact");
  expect(read.errors.length).toBeGreaterThan(3);
});

test("neighbours exchanged in the only source are no rounding", () => {
  const read = readGrid(
    "구분 | 총계 | 2022 | 2023 | 2024\n계 | 17.9 | 3.7 | 3.6 | 10.6\n국비 | - | - | - | -\n도비 | 17.9 | 3.6 | 3.7 | 10.6",
    "단위: 억원"
  );
  expect(read.errors).toEqual(["grid-source-sum C4", "grid-source-sum D4"]);
});

test("neighbours exchanged among several sources are no rounding", () => {
  const read = readGrid(
    "구분 | 총계 | 2022 | 2023 | 2024\n계 | 300 | 99 | 101 | 100\n국비 | 150 | 50 | 51 | 49\n도비 | 90 | 31 | 30 | 29\n군비 | 60 | 19 | 19 | 22",
    "단위: 억원"
  );
  expect(read.errors).toEqual(["grid-source-sum C4", "grid-source-sum D4"]);
});
