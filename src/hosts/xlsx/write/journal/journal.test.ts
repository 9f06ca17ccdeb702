import { textsOf } from "../../../../../tests/builders/package-parts";
import { xlsxOfRows } from "../../../../../tests/builders/xlsx-zip";
import { largeXlsx } from "../../../../../tests/builders/xlsx-large";
import type { Patch, Step } from "../../../../workbook/patch";
import { EMPTY_CONTENT } from "../../../../workbook/sheet-content";
import { openXlsx, readXlsx } from "../../xlsx-host";

const ROWS = `<row r="1"><c r="A1"><v>1</v></c></row>`;

function annotation(sheet: string, cell = "A1"): Patch {
  const steps: Step[] = [
    {
      kind: "flag",
      sheet,
      flag: { id: `e-${sheet}-${cell}`.replaceAll(" ", "_"), cell, severity: "error", text: "합" }
    },
    {
      kind: "add-sheet",
      sheet: "검증결과",
      content: { ...EMPTY_CONTENT, cells: [{ cell: "A1", value: "합" }] }
    },
    { kind: "setting", key: "flags", before: null, after: "[]" }
  ];
  return { title: "표시", steps };
}

test("the journal is no setting that anybody sees", async () => {
  const host = openXlsx(xlsxOfRows(ROWS));
  await host.applyWithJournal(annotation("S"));
  expect((await host.read()).settings).toEqual({ flags: "[]" });
  expect((await openXlsx(host.bytes()).read()).settings).toEqual({ flags: "[]" });
});

test("a file with a byte order mark and one in UTF-16 come back byte for byte", async () => {
  const encodings = [
    (text: string) => Buffer.from(`\ufeff${text}`, "utf8"),
    (text: string) => Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, "utf16le")
  ];
  for (const encode of encodings) {
    const part = encode(textsOf(xlsxOfRows(ROWS))["xl/worksheets/sheet1.xml"] ?? "");
    const bytes = xlsxOfRows(ROWS, { more: { "xl/worksheets/sheet1.xml": part } });
    const first = openXlsx(bytes);
    await first.applyWithJournal(annotation("S"));
    const second = openXlsx(first.bytes());
    expect(await second.restoreFromJournal()).toBe(true);
    expect(textsOf(second.bytes())).toEqual(textsOf(bytes));
  }
});

test("later work by another hand is not thrown away", async () => {
  const first = openXlsx(xlsxOfRows(ROWS));
  await first.applyWithJournal(annotation("S"));
  const second = openXlsx(first.bytes());
  await second.apply({
    title: "고침",
    steps: [
      { kind: "set-cells", sheet: "S", changes: [{ cell: "A1", before: { value: 1 }, after: { value: 2 } }] }
    ]
  });
  const third = openXlsx(second.bytes());
  expect(await third.restoreFromJournal()).toBe(false);
  expect(third.bytes()).toEqual(second.bytes());
});

test("a setting that came later is not thrown away either", async () => {
  const first = openXlsx(xlsxOfRows(ROWS));
  await first.applyWithJournal(annotation("S"));
  const second = openXlsx(first.bytes());
  await second.apply({
    title: "설정",
    steps: [{ kind: "setting", key: "profile", before: null, after: "{}" }]
  });
  expect(await openXlsx(second.bytes()).restoreFromJournal()).toBe(false);
});

test("what is not our journal is none", async () => {
  for (const text of ["", "x", "1:2:AAAA", `<&>`]) {
    const host = openXlsx(xlsxOfRows(ROWS));
    await host.apply({
      title: "설정",
      steps: [{ kind: "setting", key: "journal", before: null, after: text }]
    });
    expect(await openXlsx(host.bytes()).restoreFromJournal()).toBe(false);
  }
});

test("a workbook that was annotated has its setting as it was", async () => {
  const host = openXlsx(xlsxOfRows(ROWS));
  await host.apply({
    title: "설정",
    steps: [{ kind: "setting", key: "profile", before: null, after: "{}" }]
  });
  const bytes = host.bytes();
  const first = openXlsx(bytes);
  await first.applyWithJournal(annotation("S"));
  const second = openXlsx(first.bytes());
  expect(await second.restoreFromJournal()).toBe(true);
  expect(textsOf(second.bytes())).toEqual(textsOf(bytes));
  expect(readXlsx(second.bytes()).settings).toEqual({ profile: "{}" });
});

test("a journal is small beside the file", async () => {
  const bytes = largeXlsx(40);
  const host = openXlsx(bytes);
  const patch = annotation("카드 1");
  const more = Array.from({ length: 39 }, (_, index) =>
    annotation(`카드 ${index + 2}`).steps.slice(0, 1)
  ).flat();
  await host.applyWithJournal({ ...patch, steps: [...patch.steps, ...more] });
  const settings = textsOf(host.bytes())["customXml/item1.xml"] ?? "";
  expect(settings.length).toBeLessThan(bytes.length / 10);
});
