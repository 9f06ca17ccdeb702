import { makeRoom } from "../src/cli/commands/make-room";
import { addYearPatch } from "../src/filling/add-year/add-year";
import { emptyXlsx } from "../src/hosts/xlsx/empty-workbook";
import { openXlsx, readXlsx, type XlsxHost } from "../src/hosts/xlsx/xlsx-host";
import { formatDecimal } from "../src/pledge/decimal";
import { grandTotal } from "../src/pledge/grid-lookup";
import type { PledgeBook } from "../src/pledge/pledge-book";
import { readBook } from "../src/reading";
import { checkBook } from "../src/rules/check";
import { formatRange } from "../src/workbook/address";
import { sheetNamed, type Snapshot } from "../src/workbook/snapshot";
import { contentOfSheet } from "../src/workbook/steps/sheets";
import { filledBook } from "./builders/filled-book";
import { BASIS } from "./builders/pledge-workbook";

/** The workbook of `filledBook` as a file. */
async function fileOf(count: number): Promise<XlsxHost> {
  const { state } = await filledBook(count);
  const host = openXlsx(emptyXlsx());
  const sheets = state.sheets.map((sheet) => ({
    kind: "add-sheet" as const,
    sheet: sheet.snapshot.name,
    content: contentOfSheet(sheet)
  }));
  const settings = Object.entries(state.settings).map(([key, after]) => ({
    kind: "setting" as const,
    key,
    before: null,
    after
  }));
  await host.apply({ title: "", steps: [...sheets, ...settings] });
  return host;
}

const errorsOf = (snapshot: Snapshot, book: PledgeBook) =>
  checkBook(book, snapshot, { basisDate: BASIS, publicCopy: false })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ key }) => key);
const totalsOf = ({ pledges }: PledgeBook) =>
  pledges.map(({ grids }) => grids.map((grid) => formatDecimal(grandTotal(grid)!.amount!)));

test("a year is put into the cards of a file: column, head, sums and the tables beside it", async () => {
  const host = await fileOf(3);
  const before = await host.read();
  const book = readBook(before);
  const roomy = (await makeRoom(host, book, before, 2027))!;
  const { patch } = addYearPatch(roomy.book, roomy.snapshot, { year: 2027, basisDate: BASIS });
  await host.apply({ ...patch, steps: [...roomy.steps, ...patch.steps] });
  const after = readXlsx(host.bytes());
  const grown = readBook(after);
  expect(totalsOf(grown)).toEqual(totalsOf(book));
  for (const grid of grown.pledges.flatMap(({ grids }) => grids))
    expect(grid.columns.map(({ key }) => key)).toEqual([
      "총계",
      "기투자",
      "소계",
      "2022",
      "2023",
      "2024",
      "2025",
      "2026",
      "2027",
      "2028이후"
    ]);
  expect(errorsOf(after, grown).filter((key) => !errorsOf(before, book).includes(key))).toEqual([]);
  // the title and every block of the card reach to its new edge
  const merges = (snapshot: Snapshot) => sheetNamed(snapshot, "1-1 실천계획")!.merges.map(formatRange);
  expect(merges(before)).toContain("A1:K1");
  expect(merges(after)).toContain("A1:L1");
});

test("a sheet whose grids end their years in different columns is left alone", async () => {
  const host = await fileOf(1);
  const snapshot = await host.read();
  const book = readBook(snapshot);
  const [pledge] = book.pledges;
  const [grid] = pledge!.grids;
  const short = { ...grid!, columns: grid!.columns.filter(({ year }) => year !== 2026) };
  const odd = { ...book, pledges: [{ ...pledge!, grids: [grid!, { ...short, key: "plan#2" }] }] };
  expect(await makeRoom(host, odd, snapshot, 2027)).toBeNull();
});
