import { drawn, publishedFigures } from "../fixtures/published-figures";
import { readGrid, readSheet } from "./read-text";

function sumErrors(text: string): readonly string[] {
  return readSheet(text).errors.filter((error) => error.startsWith("grid-"));
}

describe("published figures", () => {
  const province = publishedFigures("plan-of-a-province");

  test("rounded to 억원, a project a row: no sum is an error", () => {
    const read = readSheet(`단위: 억원\n${drawn(province)}`);
    expect(read.columns).toEqual(["총계", "기투자", "소계", "2026", "2027", "2028", "2029", "2030"]);
    expect(new Set(read.grids.map(({ rounding }) => rounding))).toEqual(new Set(["rounded"]));
    expect(sumErrors(`단위: 억원\n${drawn(province)}`)).toEqual([]);
  });

  test("a figure that is wrong among rounded ones is an error still", () => {
    const wrong = province.map((row, at) =>
      at === 4 ? row.map((cell) => (cell === "16" ? "61" : cell)) : row
    );
    expect(sumErrors(`단위: 억원\n${drawn(wrong)}`)).toEqual(["grid-term-subtotal D6"]);
  });

  test("exact areas of a county with their shares", () => {
    expect(sumErrors(`(단위: 백만원)\n${drawn(publishedFigures("plan-of-a-county"))}`)).toEqual([]);
  });

  test("decimals among whole numbers, sources across", () => {
    expect(sumErrors(`(단위: 백만원)\n${drawn(publishedFigures("sources-of-a-city"))}`)).toEqual([]);
  });
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
