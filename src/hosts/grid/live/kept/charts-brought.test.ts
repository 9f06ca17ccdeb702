import { closeLiveGrids, openLiveBytes } from "../../../../../tests/builders/live-grid";
import { GRID_BOOK } from "../../../../../tests/builders/grid-book";
import { EMPTY_CONTENT } from "../../../../workbook/sheet-content";
import type { SheetChart } from "../../../../workbook/sheet-chart";
import { chartsBrought } from "./keep-mutation";

afterEach(closeLiveGrids);

const chart = (name: string): SheetChart => ({
  kind: "bar",
  name,
  title: "상태",
  description: "상태별 공약 수",
  area: "B2:F9",
  series: [{ name: "B1", values: "B2:B3", categories: "A2:A3" }]
});

test("a sheet tells how many charts it brings, and an ordinary edit none", async () => {
  const book = await openLiveBytes(GRID_BOOK);
  const told: number[] = [];
  book.host.journal.listen((entry) => {
    const charts = chartsBrought(entry);
    if (charts > 0) told.push(charts);
  });
  await book.type("카드", "H9", 1);
  expect(told).toEqual([]);
  const content = { ...EMPTY_CONTENT, charts: [chart("하나"), chart("둘")] };
  await book.host.apply({ title: "현황판", steps: [{ kind: "add-sheet", sheet: "현황판", content }] });
  expect(told).toEqual([2]);
});
