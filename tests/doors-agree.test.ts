import { readXlsx, openXlsx } from "../src/hosts/xlsx/xlsx-host";
import { flagIdIn } from "../src/workbook/flag-marker";
import { FLAGS_SETTING } from "../src/workbook/door-settings";
import type { Flag } from "../src/workbook/flag";
import type { Patch, Step } from "../src/workbook/patch";
import { settingsFromXml } from "../src/workbook/settings-part";
import type { Snapshot } from "../src/workbook/snapshot";
import { workbookFromText } from "./builders/sheet-text";
import { textsOf } from "./builders/package-parts";
import { xlsxOfSnapshot } from "./builders/xlsx-of-snapshot";
import { bookFromFile } from "./office-host/model/from-file";
import { openExcel, openExcelBook } from "./office-host/open-excel";

/** What one door marks and keeps, every other door finds: the command line on files, and Excel. */

const workbook = workbookFromText({
  실천계획: "총사업비 | 640",
  이행현황: "구분 | 총계\n계 | 179\n국비 | 100"
});
const flags: readonly (readonly [string, Flag])[] = [
  ["이행현황", { id: "e-1", cell: "B2", severity: "error", text: "합이 <179>\r\n아닙니다" }],
  ["이행현황", { id: "w-1", cell: "B2", severity: "warning", text: "둘째" }],
  ["실천계획", { id: "i-1", cell: "B1", severity: "info", text: "" }]
];
const settings = { profile: '{"unit":"백만원","줄":"a\\nb","<&>":"\'"}', annotation: "\t줄\n바꿈 " };
const patch: Patch = {
  title: "표시",
  steps: [
    ...flags.map(([sheet, flag]): Step => ({ kind: "flag", sheet, flag })),
    ...Object.entries(settings).map(([key, after]): Step => ({ kind: "setting", key, before: null, after }))
  ]
};

const flagsOf = ({ sheets }: Snapshot): readonly (readonly [string, readonly Flag[]])[] =>
  sheets.map((sheet) => [sheet.name, sheet.flags]);

async function flaggedFile(): Promise<Uint8Array> {
  const host = openXlsx(xlsxOfSnapshot(workbook));
  await host.apply(patch);
  return host.bytes();
}

test("Excel finds what the command line has marked and kept, without a further question", async () => {
  const bytes = await flaggedFile();
  const file = readXlsx(bytes);
  const { host, office } = await openExcelBook(bookFromFile(bytes));
  const trips = await office.counting(async () => {
    const found = await host.read();
    expect(flagsOf(found)).toEqual(flagsOf(file));
    expect(found.settings).toEqual(file.settings);
    expect(found.settings).toEqual(settings);
  });
  expect(trips).toHaveLength(2);
  expect(office.complaints).toEqual([]);
});

test("Excel takes away all that the command line has marked and kept", async () => {
  const { host, office } = await openExcelBook(bookFromFile(await flaggedFile()));
  const found = await host.read();
  const steps = [
    ...found.sheets.flatMap((sheet) =>
      sheet.flags.map((flag): Step => ({ kind: "unflag", sheet: sheet.name, flag }))
    ),
    ...Object.entries(found.settings).map(([key, before]): Step => ({
      kind: "setting",
      key,
      before,
      after: null
    }))
  ];
  await host.apply({ title: "모두 지우기", steps });
  expect(office.book.parts).toEqual([]);
  expect(office.book.sheets.flatMap((sheet) => sheet.conditionalFormats)).toEqual([]);
});

test("the command line finds what Excel has marked and kept: both write the same formulas and the same part", async () => {
  const { host, office } = await openExcel(workbook);
  await host.apply(patch);
  const bytes = await flaggedFile();
  const parts = textsOf(bytes);
  const inExcel = bookFromFile(bytes).sheets.flatMap((sheet) => sheet.conditionalFormats);
  const marks = office.book.sheets.flatMap((sheet) => sheet.conditionalFormats);
  const plain = ({ range, formula, fill }: (typeof marks)[number]): unknown => ({ range, formula, fill });
  expect(marks.map(plain)).toHaveLength(flags.length);
  expect(marks.map(plain)).toEqual(inExcel.map(plain));
  expect(marks.map(({ formula }) => flagIdIn(formula))).toEqual(
    expect.arrayContaining(["e-1", "w-1", "i-1"])
  );

  const part = parts["customXml/item1.xml"] ?? "";
  expect(part.slice(part.indexOf("<settings"))).toBe(office.book.parts[0]?.xml);
  expect(Object.keys(settingsFromXml(part))).toContain(FLAGS_SETTING);
});

test("the journal of a file is no setting in Excel, and is dropped when Excel writes", async () => {
  const host = openXlsx(xlsxOfSnapshot(workbook));
  await host.applyWithJournal(patch);
  const excel = await openExcelBook(bookFromFile(host.bytes()));
  expect((await excel.host.read()).settings).toEqual(settings);
  await excel.host.apply({
    title: "설정",
    steps: [{ kind: "setting", key: "annotation", before: settings.annotation, after: null }]
  });
  expect(Object.keys(settingsFromXml(excel.office.book.parts[0]?.xml ?? "")).sort()).toEqual([
    FLAGS_SETTING,
    "profile"
  ]);
});
