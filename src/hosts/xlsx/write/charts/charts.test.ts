import { textsOf } from "../../../../../tests/builders/package-parts";
import { xlsxFrom } from "../../../../../tests/builders/xlsx-zip";
import type { Patch, Step } from "../../../../workbook/patch";
import type { SheetChart } from "../../../../workbook/sheet-chart";
import { EMPTY_CONTENT, type PlacedContent } from "../../../../workbook/sheet-content";
import { openXlsx, type XlsxHost } from "../../xlsx-host";

const CELLS: readonly PlacedContent[] = [
  { cell: "A1", value: "재원" },
  { cell: "B1", value: "집행 <액>" },
  { cell: "A2", value: "국비" },
  { cell: "B2", value: 77 },
  { cell: "A3", value: "군비" },
  { cell: "A4", value: "민자" },
  { cell: "B4", value: 102.5 }
];

const CHART: SheetChart = {
  kind: "column",
  name: "재원별",
  title: "재원별 사업비",
  description: "재원마다의 집행액",
  area: "D2:H9",
  series: [{ name: "B1", values: "B2:B4", categories: "A2:A4" }],
  numberFormat: "#,##0.0"
};

const patchOf = (...steps: Step[]): Patch => ({ title: "시험", steps });
const adding = (sheet: string, ...charts: SheetChart[]): Step => ({
  kind: "add-sheet",
  sheet,
  content: { ...EMPTY_CONTENT, cells: CELLS, charts }
});
const open = (): XlsxHost =>
  openXlsx(xlsxFrom({ sheets: { 카드: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` } }));

/** What a chart's part refers to and keeps: "formula: values". */
function referencesIn(part: string): readonly string[] {
  return [...part.matchAll(/<c:f>(.*?)<\/c:f><c:(?:str|num)Cache>(.*?)<\/c:(?:str|num)Cache>/gs)].map(
    ([, formula, cache = ""]) => {
      const points = [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g)];
      return `${formula}: ${points.map(([, index, value]) => `${index}=${value}`).join(" ")}`;
    }
  );
}

test("a chart is a part of its own that keeps what it is drawn from", async () => {
  const host = open();
  await host.apply(patchOf(adding("현황판 '24", CHART)));
  const parts = textsOf(host.bytes());
  const chart = parts["xl/charts/chart1.xml"] ?? "";
  expect(referencesIn(chart)).toEqual([
    "'현황판 ''24'!$B$1: 0=집행 &lt;액&gt;",
    "'현황판 ''24'!$A$2:$A$4: 0=국비 1=군비 2=민자",
    "'현황판 ''24'!$B$2:$B$4: 0=77 2=102.5"
  ]);
  expect(chart).toContain('<c:ptCount val="3"/>');
  expect(chart).toContain("<c:formatCode>#,##0.0</c:formatCode>");
  const drawing = parts["xl/drawings/drawing1.xml"] ?? "";
  expect(drawing).toMatch(/<xdr:from><xdr:col>3<.*<xdr:row>1<.*<xdr:to><xdr:col>8<.*<xdr:row>9</);
  expect(drawing).toContain('name="재원별" descr="재원마다의 집행액"');
  expect(parts["xl/worksheets/sheet2.xml"]).toMatch(/<drawing [^>]*r:id="rId1"\/><\/worksheet>$/);
  expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/charts/chart1.xml"');
});

test("categories that are numbers stay numbers", async () => {
  const host = open();
  await host.apply(
    patchOf(adding("현황판", { ...CHART, series: [{ name: "B1", values: "B2:B2", categories: "B4" }] }))
  );
  expect(textsOf(host.bytes())["xl/charts/chart1.xml"]).toMatch(
    /<c:cat><c:numRef><c:f>현황판!\$B\$4<\/c:f><c:numCache><c:formatCode>General<.*?<c:v>102.5</
  );
});

test("lying bars begin at the top, with the values at the foot", async () => {
  const host = open();
  await host.apply(patchOf(adding("현황판", { ...CHART, kind: "bar" })));
  const chart = textsOf(host.bytes())["xl/charts/chart1.xml"] ?? "";
  expect(chart).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<c:valAx>.*<c:crosses val="max"\/>/);
});

test("goes with its sheet, without a trace", async () => {
  const host = open();
  const before = host.bytes();
  const inverse = await host.apply(patchOf(adding("현황판", CHART, { ...CHART, name: "둘째" })));
  expect(Object.keys(textsOf(host.bytes())).filter((name) => /chart|drawing/.test(name))).toHaveLength(4);
  await host.apply(inverse);
  expect(host.bytes()).toEqual(before);

  const later = openXlsx((await written(adding("현황판", CHART))).bytes());
  await later.apply(patchOf({ kind: "remove-sheet", sheet: "현황판", expected: CELLS }));
  const parts = textsOf(later.bytes());
  expect(Object.keys(parts).filter((name) => /chart|drawing/.test(name))).toEqual([]);
  expect(parts["[Content_Types].xml"]).not.toMatch(/chart|drawing/);
});

test("keeps up with the cells that it is drawn from, and with them alone", async () => {
  const host = await written(adding("현황판", CHART));
  const before = host.bytes();
  const chart = (): string => textsOf(host.bytes())["xl/charts/chart1.xml"] ?? "";
  const old = chart();
  const set = (sheet: string, cell: string, was: string | number | null, is: string | number): Patch =>
    patchOf({
      kind: "set-cells",
      sheet,
      changes: [{ cell, before: { value: was }, after: { value: is } }]
    });
  const elsewhere = [
    await host.apply(set("현황판", "C9", null, 5)),
    await host.apply(set("카드", "B2", null, 5))
  ];
  expect(chart()).toBe(old);
  for (const inverse of elsewhere.reverse()) await host.apply(inverse);
  const undo = [
    await host.apply(set("현황판", "B3", null, 40)),
    await host.apply(set("현황판", "A4", "민자", "민간 & 기타")),
    await host.apply(set("현황판", "B2", 77, "미정"))
  ];
  expect(referencesIn(chart()).slice(1)).toEqual([
    "현황판!$A$2:$A$4: 0=국비 1=군비 2=민간 &amp; 기타",
    "현황판!$B$2:$B$4: 1=40 2=102.5"
  ]);
  for (const inverse of undo.reverse()) await host.apply(inverse);
  expect(host.bytes()).toEqual(before);
});

test("does not take the place of the charts that the file has", async () => {
  const once = await written(adding("현황판", CHART));
  const host = openXlsx(once.bytes());
  await host.apply(patchOf(adding("현황판 (2)", { ...CHART, title: "다른 차트" })));
  const parts = textsOf(host.bytes());
  expect(parts["xl/charts/chart1.xml"]).toBe(textsOf(once.bytes())["xl/charts/chart1.xml"]);
  expect(parts["xl/charts/chart2.xml"]).toContain("다른 차트");
  expect(parts["xl/drawings/_rels/drawing2.xml.rels"]).toContain("../charts/chart2.xml");
});

async function written(step: Step): Promise<XlsxHost> {
  const host = open();
  await host.apply(patchOf(step));
  return host;
}
