import { xlsxFrom } from "../../../../tests/builders/xlsx-zip";
import { openXlsx } from "../../xlsx/xlsx-host";
import { openGridBook } from "./open-grid-book";

const STYLES =
  `<fonts><font><sz val="11"/><name val="맑은 고딕"/></font><font><sz val="22"/><name val="맑은 고딕"/></font></fonts>` +
  `<cellXfs><xf/><xf><alignment wrapText="1"/></xf><xf fontId="1"/>` +
  `<xf><alignment textRotation="90"/></xf><xf><alignment textRotation="255"/></xf></cellXfs>`;

/** The heights that rows get by their contents, by row; a column is 72 pixels wide, a row 22 high. */
async function heightsOf(rows: string, behind = ""): Promise<Record<string, number | undefined>> {
  const bytes = xlsxFrom({ sheets: { S: `<sheetData>${rows}</sheetData>${behind}` }, styles: STYLES });
  const { data } = (await openGridBook(openXlsx(bytes))).sheets[0]!;
  return Object.fromEntries(Object.entries(data.rowData).map(([row, { ah }]) => [row, ah]));
}

const text = (style: number, content: string): string =>
  `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;

test("rows grow with lines of a text that wraps, and with great letters", async () => {
  const rows = [
    text(1, "가\n나\n다"),
    text(1, "가나다라마바사아자차"),
    text(1, "abcdefg"),
    text(2, "가"),
    text(0, "가\n나"),
    text(1, "가") + text(1, "나\n다")
  ];
  expect(await heightsOf(rows.map((cells) => `<row>${cells}</row>`).join(""))).toEqual({
    0: 66,
    1: 66,
    3: 44,
    5: 44
  });
});

test("rows grow with texts that are turned", async () => {
  const rows = `<row>${text(3, "가나다라")}</row><row>${text(4, "가나다")}</row><row>${text(3, "가")}</row>`;
  expect(await heightsOf(rows)).toEqual({ 0: 60, 1: 66 });
});

test("not where the file says how high they are, nor for what is merged", async () => {
  const rows = `<row ht="20">${text(1, "가\n나")}</row><row>${text(1, "가\n나")}</row>`;
  const merges = `<mergeCells><mergeCell ref="A2:B2"/></mergeCells>`;
  expect(await heightsOf(rows, merges)).toEqual({ 0: undefined });
});

test("no row grows higher than Excel lets it", async () => {
  expect(await heightsOf(`<row>${text(1, "가\n".repeat(90))}</row>`)).toEqual({ 0: 546 });
});
