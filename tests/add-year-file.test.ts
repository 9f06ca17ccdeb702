import { addYearPatch } from "../src/filling/add-year/add-year";
import { wantedColumns } from "../src/filling/add-year/room";
import { emptyXlsx } from "../src/hosts/xlsx/empty-workbook";
import { openXlsx, readXlsx, type XlsxHost } from "../src/hosts/xlsx/xlsx-host";
import { formatDecimal, ZERO } from "../src/pledge/decimal";
import { grandTotal } from "../src/pledge/grid-lookup";
import type { PledgeBook } from "../src/pledge/pledge-book";
import { readBook } from "../src/reading";
import { checkBook } from "../src/rules/check";
import { sameBytes } from "../src/hosts/xlsx/write/package-overlay";
import { formatRange } from "../src/workbook/address";
import { WAIVERS_SETTING } from "../src/submission/waivers/waiver";
import { applyPatch } from "../src/workbook/apply-patch";
import { snapshotOf, stateOf } from "../src/workbook/workbook-state";
import { sheetNamed, type Snapshot } from "../src/workbook/snapshot";
import { contentOfSheet } from "../src/workbook/steps/sheets";
import type { Filling } from "../src/filling";
import { Refusal } from "../src/language/refusal";
import { termYears } from "../src/pledge/profile";
import { makeBook } from "./accuracy/book/make-book";
import { randomFrom } from "./accuracy/random";
import { check } from "./accuracy/try-book";
import { xlsxOfSnapshot } from "./builders/xlsx-of-snapshot";
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
  pledges.map(({ grids }) => grids.map((grid) => formatDecimal(grandTotal(grid)?.amount ?? ZERO)));

const withoutIds = ({ sheets }: Snapshot) =>
  sheets.map(({ name, cells, merges }) => ({ name, cells, merges: merges.map(formatRange).sort() }));

test("a year is put into the cards of a file: column, head, sums and the tables beside it", async () => {
  const host = await fileOf(3);
  const before = await host.read();
  const book = readBook(before);
  const bytes = host.bytes();
  const { patch } = addYearPatch(book, before, { year: 2027, basisDate: BASIS });
  const inverse = await host.apply(patch);
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
  await host.apply(inverse);
  expect(sameBytes(host.bytes(), bytes)).toBe(true);
});

test("reasons go with the cells that they were given for", async () => {
  const host = await fileOf(1);
  const covers = (behind: string) => [
    { cell: `'1-1 실천계획'!C5`, value: "1" },
    { cell: `'1-1 실천계획'!${behind}`, value: "2" },
    { cell: "expected", value: "3" }
  ];
  const reason = (behind: string): string =>
    JSON.stringify({
      "rule | 1-1": { reason: "", role: "", date: "2026-01-01", expires: null, covers: covers(behind) }
    });
  await host.apply({
    title: "",
    steps: [{ kind: "setting", key: WAIVERS_SETTING, before: null, after: reason("K5") }]
  });
  const snapshot = await host.read();
  const { patch } = addYearPatch(readBook(snapshot), snapshot, { year: 2027, basisDate: BASIS });
  const inverse = await host.apply(patch);
  expect((await host.read()).settings[WAIVERS_SETTING]).toBe(reason("L5"));
  await host.apply(inverse);
  expect((await host.read()).settings[WAIVERS_SETTING]).toBe(reason("K5"));
});

test("a sheet whose grids end their years in different columns is left alone", async () => {
  const host = await fileOf(1);
  const snapshot = await host.read();
  const book = readBook(snapshot);
  const [pledge] = book.pledges;
  const [grid] = pledge!.grids;
  const short = { ...grid!, columns: grid!.columns.filter(({ year }) => year !== 2026) };
  const odd = { ...book, pledges: [{ ...pledge!, grids: [grid!, { ...short, key: "plan#2" }] }] };
  expect(wantedColumns(odd, snapshot, 2027)).toEqual([]);
});

test("clean cards of any layout take a year without a new error, or say why not", async () => {
  let made = 0;
  const refused: string[] = [];
  for (let index = 0; index < 40; index++) {
    const truth = makeBook(randomFrom(`add year ${index}`), {
      rounded: "no",
      rollUp: "none",
      form: "sheet-a-card"
    });
    const host = openXlsx(xlsxOfSnapshot(truth.snapshot));
    const snapshot = await host.read();
    const before = check(snapshot, truth.basisDate);
    const year = Math.max(...termYears(before.book.profile)) + 1;
    let filling: Filling;
    try {
      filling = addYearPatch(before.book, snapshot, { year, basisDate: truth.basisDate });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(error.message.includes("위아래로 놓여 있거나") ? "other form" : error.message);
      continue;
    }
    made += 1;
    const inverse = await host.apply(filling.patch);
    const memory = applyPatch(stateOf(snapshot), filling.patch);
    expect(withoutIds(await host.read())).toEqual(withoutIds(snapshotOf(memory.state)));
    expect(withoutIds(snapshotOf(applyPatch(memory.state, memory.inverse).state))).toEqual(
      withoutIds(snapshot)
    );
    const after = check(await host.read(), truth.basisDate);
    const where = `${index} ${JSON.stringify(truth.layout)}`;
    const known = new Set(before.result.findings.map(({ key }) => key));
    const left = filling.summary.notes.some(
      ({ code }) => ["year-no-room", "year-other-form"].includes(code) || code.startsWith("grid-left")
    );
    const fresh = after.result.findings.filter(
      ({ key, severity, rule }) => severity === "error" && !known.has(key) && !(left && rule === "term-years")
    );
    expect([where, fresh.map(({ key }) => key)]).toEqual([where, []]);
    expect([where, totalsOf(after.book)]).toEqual([where, totalsOf(before.book)]);
    // as another session undoes it, and exactly
    const other = openXlsx(host.bytes());
    await other.apply({ title: inverse.title, steps: inverse.steps });
    expect(withoutIds(await other.read())).toEqual(withoutIds(snapshot));
    await host.apply(inverse);
    expect(withoutIds(await host.read())).toEqual(withoutIds(snapshot));
  }
  expect(made).toBeGreaterThan(15);
  // years one below another, or over several columns each; and years of three kinds in turn
  expect(refused.filter((why) => why !== "other form").length).toBeLessThan(3);
});
