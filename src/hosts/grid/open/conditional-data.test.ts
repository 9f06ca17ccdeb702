import { ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import { HeadlessGrid } from "../../../../tests/builders/headless-grid";
import { xlsxFrom } from "../../../../tests/builders/xlsx-zip";
import { openXlsx } from "../../xlsx/xlsx-host";
import { openGridBook } from "./open-grid-book";
import { workbookData } from "./workbook-data";

const STYLES = `<dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;

const text = (content: string): string => `t="inlineStr"><is><t>${content}</t></is></c>`;
/** One below another: a number, a great one, nothing, texts, 0, the number again, a text. */
const CELLS = [
  `><v>7</v></c>`,
  `><v>200</v></c>`,
  null,
  text("ABC"),
  text("완료함"),
  `><v>0</v></c>`,
  `><v>7</v></c>`,
  text("완료")
];
const DATA = `<sheetData>${CELLS.map((cell, row) => `<row>${cell === null ? "" : `<c r="A${row + 1}" ${cell}`}</row>`).join("")}</sheetData>`;

/** Each rule with the cells that it marks in Excel: x, in the order of `CELLS`. */
const MARKED: readonly (readonly [string, string, string])[] = [
  [`type="cellIs" operator="greaterThan"`, "<formula>100</formula>", ".x.xx..x"],
  [`type="cellIs" operator="lessThan"`, "<formula>5</formula>", "..x..x.."],
  [`type="cellIs" operator="lessThan"`, "<formula>0</formula>", "........"],
  [`type="cellIs" operator="equal"`, "<formula>0</formula>", "..x..x.."],
  [`type="cellIs" operator="equal"`, "<formula>7</formula>", "x.....x."],
  [`type="cellIs" operator="equal"`, "<formula>$A$2</formula>", ".x......"],
  [`type="cellIs" operator="between"`, "<formula>1</formula><formula>10</formula>", "x.....x."],
  [`type="cellIs" operator="between"`, "<formula>10</formula><formula>0</formula>", "x.x..xx."],
  [`type="cellIs" operator="notBetween"`, "<formula>0</formula><formula>10</formula>", ".x.xx..x"],
  [`type="cellIs" operator="notEqual"`, `<formula>"완료"</formula>`, "xxxxxxx."],
  [`type="expression"`, "<formula>$A1=7</formula>", "x.....x."],
  [`type="containsText" text="완료"`, `<formula>NOT(ISERROR(SEARCH("완료",A1)))</formula>`, "....x..x"],
  [`type="containsText" text="ab"`, `<formula>NOT(ISERROR(SEARCH("ab",A1)))</formula>`, "...x...."],
  [`type="beginsWith" text="완"`, `<formula>LEFT(A1,1)="완"</formula>`, "....x..x"],
  [`type="endsWith" text="함"`, `<formula>RIGHT(A1,1)="함"</formula>`, "....x..."],
  [`type="containsBlanks"`, `<formula>LEN(TRIM(A1))=0</formula>`, "..x....."],
  [`type="top10" rank="1"`, "", ".x......"],
  [`type="top10" rank="1" bottom="1"`, "", ".....x.."],
  [`type="aboveAverage"`, "", ".x......"],
  [`type="aboveAverage" aboveAverage="0"`, "", "x....xx."],
  [`type="aboveAverage" stdDev="1"`, "", ".x......"],
  [`type="duplicateValues"`, "", "x.....x."]
];

/** Tells of each rule, on a sheet of its own, what the running grid makes of every cell. */
async function resultsOf(rules: readonly string[], data: string): Promise<readonly (readonly unknown[])[]> {
  const sheets = Object.fromEntries(
    rules.map((rule, index) => [
      `S${index}`,
      `${data}<conditionalFormatting sqref="A1:A${CELLS.length}">${rule}</conditionalFormatting>`
    ])
  );
  const book = await openGridBook(openXlsx(xlsxFrom({ sheets, styles: STYLES })));
  const grid = new HeadlessGrid();
  try {
    const workbook = grid.open(workbookData(book));
    const model = grid.injector.get(ConditionalFormattingViewModel);
    const ask = (): unknown[][] =>
      book.sheets.map(({ data: { id } }) =>
        CELLS.map((_, row): unknown => model.getCellCfs(workbook.getUnitId(), id, row, 0)?.[0]?.result)
      );
    // the first question starts the calculation of formulas
    return await settled(ask);
  } finally {
    grid.dispose();
  }
}

function isMarked(result: unknown): boolean {
  return typeof result === "object" && result !== null && Object.keys(result).length > 0;
}

/** The answer that stays the same, once there is a mark in it. */
async function settled(ask: () => unknown[][]): Promise<unknown[][]> {
  let answer = ask();
  for (let turn = 0, same = 0; turn < 400 && same < 10; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const next = ask();
    const unchanged = JSON.stringify(next) === JSON.stringify(answer) && next.flat().some(isMarked);
    same = unchanged ? same + 1 : 0;
    answer = next;
  }
  return answer;
}

test("the running grid marks the cells that Excel marks", async () => {
  const rules = MARKED.map(
    ([attributes, inside]) => `<cfRule dxfId="0" priority="1" ${attributes}>${inside}</cfRule>`
  );
  const results = await resultsOf(rules, DATA);
  const marked = results.map((cells) => cells.map((result) => (isMarked(result) ? "x" : ".")).join(""));
  expect(MARKED.map(([attributes, inside], index) => [attributes, inside, marked[index]])).toEqual(MARKED);
});

test("errors are told from the texts that they are to the grid, as far as they read alike", async () => {
  const data = `<sheetData><row><c t="e"><v>#N/A</v></c></row><row><c><v>1</v></c></row></sheetData>`;
  const [present, absent] = await resultsOf(
    [
      `<cfRule dxfId="0" priority="1" type="containsErrors"><formula>ISERROR(A1)</formula></cfRule>`,
      `<cfRule dxfId="0" priority="1" type="notContainsErrors"><formula>NOT(ISERROR(A1))</formula></cfRule>`
    ],
    data
  );
  expect([present, absent].map((cells) => cells?.slice(0, 2).map(isMarked))).toEqual([
    [true, false],
    [false, true]
  ]);
});

test("the running grid colours, bars and ranks numbers as Excel does", async () => {
  const [scale, icons, bars, unsplit] = await resultsOf(
    [
      `<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>`,
      `<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="num" val="7" gte="0"/><cfvo type="percent" val="67"/></iconSet></cfRule>`,
      `<cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>`,
      `<cfRule type="iconSet" priority="1"><iconSet iconSet="4Rating"><cfvo type="percent" val="0"/><cfvo type="percent" val="25"/><cfvo type="percent" val="50"/><cfvo type="percent" val="75"/></iconSet></cfRule>`
    ],
    DATA
  );
  expect([scale?.[1], scale?.[3], scale?.[5]]).toEqual(["rgb(0,255,0)", undefined, "rgb(255,0,0)"]);
  // the grid numbers the icons from the highest, but those of ratings
  expect([icons?.[0], icons?.[1], icons?.[5]].map((icon) => (icon as { iconId: string }).iconId)).toEqual([
    "2",
    "0",
    "2"
  ]);
  expect([unsplit?.[1], unsplit?.[5]].map((icon) => (icon as { iconId: string }).iconId)).toEqual(["3", "0"]);
  expect(bars?.[1]).toMatchObject({ color: "#638EC6", value: 100, isGradient: true, isShowValue: true });
  expect(bars?.[0]).toMatchObject({ startPoint: 0 });
  expect((bars?.[0] as { value: number }).value).toBeCloseTo(3.5);
});
