import { openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { SheetChart } from "../../src/workbook/sheet-chart";
import type { Step } from "../../src/workbook/patch";
import { xlsxBases } from "./xlsx-bases";

export interface AnnotatedBase {
  readonly name: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** One of each kind, with all that a chart can have. */
const CHARTS = (["column", "bar", "line", "pie", "doughnut"] as const).map((kind, index): SheetChart => ({
  kind,
  name: `차트 ${index + 1}`,
  title: "집행 <'23> & 계획",
  description: "표의 값을 그린 차트",
  area: `E${1 + index * 12}:J${10 + index * 12}`,
  series: [{ name: "A1", values: "A2:B2", categories: "A2:B2", colors: ["0f6cbd", "9DB8D2"] }],
  categoryTitle: "연도",
  valueAxis: { title: "백만원", minimum: 0, step: 2 },
  numberFormat: "#,##0",
  labels: true
}));

/** Steps that touch all that the writer can write, on the first sheet of any workbook. */
function everyStep(sheet: string): readonly Step[] {
  return [
    {
      kind: "set-cells",
      sheet,
      changes: [
        { cell: "J1", before: { value: null }, after: { value: "=1+1" } },
        { cell: "J2", before: { value: null }, after: { value: 20 } },
        { cell: "J3", before: { value: null }, after: { value: 22 } },
        { cell: "J4", before: { value: null }, after: { value: 42, formula: "=SUM(J2:J3)" } },
        { cell: "J5", before: { value: null }, after: { value: { error: "#N/A" } } },
        { cell: "J6", before: { value: null }, after: { value: true } }
      ]
    },
    {
      kind: "format",
      sheet,
      formats: [
        {
          range: "J1:K4",
          format: { bold: true, fontName: "바탕", color: "C00000", fill: "FFF2CC", wrap: true }
        },
        {
          range: "J4",
          format: {
            numberFormat: '#,##0"백만원"',
            border: { top: "thin", bottom: "double", color: "808080" }
          }
        }
      ]
    },
    { kind: "merge", sheet, range: "L1:M2" },
    { kind: "column-widths", sheet, widths: [{ columns: "J:K", width: 14 }] },
    { kind: "set-name", name: "합계액", before: null, after: "$J$4" },
    { kind: "flag", sheet, flag: { id: "e-1", cell: "J4", severity: "error", text: "합 179 ≠ 178\n확인" } },
    { kind: "flag", sheet, flag: { id: "w-1", cell: "J4", severity: "warning", text: "단위 확인" } },
    { kind: "flag", sheet, flag: { id: "i-1", cell: "J2", severity: "info", text: "" } },
    { kind: "setting", key: "profile", before: null, after: '{"unit":"백만원"}' },
    {
      kind: "add-sheet",
      sheet: "검증결과",
      content: {
        cells: [
          { cell: "A1", value: "검증결과" },
          { cell: "A2", value: 1 },
          { cell: "B2", value: 2, formula: "=A2+1" }
        ],
        formats: [
          {
            range: "A1:C1",
            format: { bold: true, fill: "DDEBF7", horizontal: "center", vertical: "center" }
          },
          {
            range: "A2:C3",
            format: { border: { top: "hair", right: "dotted", bottom: "dashed", left: "medium" } }
          }
        ],
        merges: ["A1:C1"],
        columnWidths: [{ columns: "A:C", width: 18 }],
        rowHeights: [{ rows: "1", height: 30 }],
        links: [{ cell: "A2", target: "검증결과!A1" }],
        choices: [{ range: "C2:C3", options: ["확인", "수정함"] }],
        page: {
          paper: "A4",
          orientation: "landscape",
          fitToWidth: 1,
          fitToHeight: 0,
          margins: { top: 1.5, right: 1, bottom: 1.5, left: 1 },
          printArea: "A1:C3",
          titleRows: "1:1",
          footer: "&P / &N",
          centerHorizontally: true
        },
        frozen: { rows: 1, columns: 0 },
        tabColor: "C00000",
        hideGridlines: true,
        charts: CHARTS
      }
    },
    { kind: "flag", sheet: "검증결과", flag: { id: "w-2", cell: "B2", severity: "warning", text: "새 시트" } }
  ];
}

async function annotated(host: XlsxHost): Promise<Uint8Array> {
  const [first] = (await host.read()).sheets;
  if (!first) throw new Error("no sheet");
  await host.applyWithJournal({ title: "모두", steps: everyStep(first.name) });
  return host.bytes();
}

/** Every base workbook, with every kind of step applied to it. */
export async function annotatedBases(): Promise<readonly AnnotatedBase[]> {
  const bases = await xlsxBases();
  return Promise.all(
    bases.map(async ({ name, bytes }) => ({ name, before: bytes, after: await annotated(openXlsx(bytes)) }))
  );
}
