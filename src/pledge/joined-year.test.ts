import { itemOf, yearOf } from "../../tests/builders/pledge-narrative";
import { allItems } from "./all-items";
import { joinYears } from "./joined-year";

test("joins the sections of a year and gives what a page break cut off back to its parent", () => {
  const years = joinYears([
    yearOf(2022, [itemOf("가")]),
    yearOf(2022, [itemOf("가의 나머지", { level: 2 }), itemOf("나")]),
    yearOf(2023, [itemOf("다")])
  ]);
  expect(years.map(({ year, items }) => [year, items.map((item) => item.title)])).toEqual([
    [2022, ["가", "나"]],
    [2023, ["다"]]
  ]);
  expect(years[0]?.items[0]?.children.map((item) => item.title)).toEqual(["가의 나머지"]);
});

test("a year that uses only lower bullets has those as its items", () => {
  const [year] = joinYears([yearOf(2022, [itemOf("가", { level: 2 }), itemOf("나", { level: 2 })])]);
  expect(year?.items.map((item) => item.title)).toEqual(["가", "나"]);
});

test("all items come in reading order, and the list is made once", () => {
  const items = [itemOf("가", { children: [itemOf("나", { level: 2 })] }), itemOf("다")];
  expect(allItems(items).map((item) => item.title)).toEqual(["가", "나", "다"]);
  expect(allItems(items)).toBe(allItems(items));
});
