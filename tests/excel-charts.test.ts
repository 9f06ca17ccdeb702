import { EMPTY_CONTENT } from "../src/workbook/sheet-content";
import type { SheetChart } from "../src/workbook/sheet-chart";
import type { Patch } from "../src/workbook/patch";
import { workbookFromText } from "./builders/sheet-text";
import { openExcel } from "./office-host/open-excel";

const BARS: SheetChart = {
  kind: "bar",
  name: "부서별",
  title: "부서별 살펴볼 공약",
  description: "부서마다의 수",
  area: "D2:I12",
  series: [{ name: "B1", values: "B2:B4", categories: "A2:A4", colors: ["C4501B"] }],
  categoryTitle: "부서",
  valueAxis: { title: "건", minimum: 0, step: 1 },
  numberFormat: "#,##0",
  labels: true
};
const LINES: SheetChart = {
  ...BARS,
  kind: "line",
  name: "연도별",
  area: "D14:I24",
  series: [
    { name: "B1", values: "B2:B4", categories: "A2:A4", colors: ["9DB8D2"] },
    { name: "C1", values: "C2:C4", categories: "A2:A4", colors: ["0F6CBD"] }
  ]
};
const RING: SheetChart = {
  kind: "doughnut",
  name: "구분별",
  title: "구분별",
  description: "구분마다의 수",
  area: "D26:I36",
  series: [{ name: "B1", values: "B2:C2", categories: "B1:C1", colors: ["0B5A08", "8A8A8A"] }]
};

const CELLS = [
  ["A1", "부서"],
  ["B1", "계획"],
  ["C1", "집행"],
  ["A2", "기획과"],
  ["B2", 3],
  ["C2", 2]
] as const;

const patch: Patch = {
  title: "현황판",
  steps: [
    {
      kind: "add-sheet",
      sheet: "현황판",
      content: {
        ...EMPTY_CONTENT,
        cells: CELLS.map(([cell, value]) => ({ cell, value })),
        charts: [BARS, LINES, RING]
      }
    }
  ]
};

test("native charts are drawn in the request that adds their sheet", async () => {
  const { host, office } = await openExcel(workbookFromText({ 카드: "관리번호 | 1-1" }), 14);
  const trips = await office.counting(() => host.apply(patch));
  expect(trips.length).toBeLessThanOrEqual(2);
  expect(office.complaints).toEqual([]);
  const [bars, lines, ring] = office.book.sheets.at(-1)?.charts ?? [];
  expect(bars).toMatchObject({
    name: "부서별",
    type: "BarClustered",
    area: "D2:I12",
    series: [
      {
        name: "계획",
        values: "B2:B4",
        categories: "A2:A4",
        looks: {
          fill: "#C4501B",
          labels: true,
          "labels.showValue": true,
          "labels.numberFormat": "#,##0",
          "labels.position": "OutsideEnd"
        }
      }
    ],
    looks: {
      title: "부서별 살펴볼 공약",
      "legend.visible": false,
      "category.title": "부서",
      "category.reversePlotOrder": true,
      "category.position": "Maximum",
      "value.title": "건",
      "value.minimum": 0,
      "value.majorUnit": 1,
      "value.numberFormat": "#,##0"
    }
  });
  expect(lines?.type).toBe("LineMarkers");
  expect(lines?.series.map(({ name, values, looks }) => [name, values, looks.line])).toEqual([
    ["계획", "B2:B4", "#9DB8D2"],
    ["집행", "C2:C4", "#0F6CBD"]
  ]);
  expect(lines?.looks).toMatchObject({ "legend.visible": true, "legend.position": "Bottom" });
  expect(ring?.series).toMatchObject([
    { values: "B2:C2", looks: { "point.0": "#0B5A08", "point.1": "#8A8A8A", labels: false } }
  ]);
  expect(Object.keys(ring?.looks ?? {}).filter((look) => /value|category/.test(look))).toEqual([]);
});

test("they go with their sheet", async () => {
  const { host, office } = await openExcel(workbookFromText({ 카드: "관리번호 | 1-1" }), 14);
  const inverse = await host.apply(patch);
  await host.apply(inverse);
  expect(office.book.sheets.map(({ name, charts }) => [name, charts.length])).toEqual([["카드", 0]]);
});
