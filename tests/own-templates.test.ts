import { at, BASIS, OPTIONS, pledge, set, withPledges } from "./builders/pledge-workbook";
import { refusalOf } from "./builders/refusal-of";
import { sheetFromText } from "./builders/sheet-text";
import { MemoryHost } from "../src/hosts/memory/memory-host";
import { DEFAULT_PROFILE } from "../src/pledge/profile";
import { checkWhole } from "../src/submission/checking/check-whole";
import type { PledgeBook } from "../src/pledge/pledge-book";
import { readBook } from "../src/reading";
import { placedCells } from "../src/workbook/own-sheet";
import { sheetNamed, type Snapshot } from "../src/workbook/snapshot";
import {
  addTemplatePatch,
  fillTemplatePatch,
  importTemplatePatch,
  madeSheets,
  markCellPatch,
  markSectionPatch,
  newPledgeSheetsPatch,
  removeTemplatePatch,
  renameTemplatePatch,
  templatesOf,
  tellTemplateNote,
  withoutTemplateSheets
} from "../src/templates/own";
import { EMPTY_CONTENT } from "../src/workbook/sheet-content";

const FORM = `
  {{공약명}} 이행표 | <
  관리번호          | {{관리번호}}
  주관부서          | {{주관부서}}
  담당자            | {{담당자}}
  {{#연도별}}{{연도}} | {{집행액.계.연도}}{{/연도별}}
  합계              | =SUM(B5:B5) → 0`;

interface Book {
  readonly book: PledgeBook;
  readonly snapshot: Snapshot;
}

async function read(host: MemoryHost): Promise<Book> {
  const snapshot = await host.read();
  return { snapshot, book: readBook(withoutTemplateSheets(snapshot), DEFAULT_PROFILE) };
}

/** Three pledges with their cards, and the form as a sheet of the workbook. */
async function withForm(form = FORM): Promise<MemoryHost> {
  const host = await withPledges("1-1", "1-2", "1-3");
  const { snapshot } = await read(host);
  const sheets = [...snapshot.sheets, sheetFromText("이행표", form)];
  return MemoryHost.of({ ...snapshot, sheets });
}

async function withTemplate(): Promise<MemoryHost> {
  const host = await withForm();
  const { book, snapshot } = await read(host);
  await host.apply(addTemplatePatch(book, snapshot, "이행표", { name: "이행표", kind: "pledge" }).patch);
  return host;
}

async function fill(host: MemoryHost, options: Partial<Parameters<typeof fillTemplatePatch>[3]> = {}) {
  const { book, snapshot } = await read(host);
  const filling = fillTemplatePatch(book, snapshot, "이행표", { basisDate: BASIS, ...options });
  const inverse = await host.apply(filling.patch);
  return { ...filling, inverse };
}

const names = ({ sheets }: Snapshot): readonly string[] => sheets.map(({ name }) => name);
const notes = (told: readonly Parameters<typeof tellTemplateNote>[0][]): readonly string[] =>
  told.map((note) => tellTemplateNote(note, "ko"));

test("a sheet becomes a template: moved into a hidden sheet, which is no card and no left-over, and back again", async () => {
  const host = await withForm();
  const { book, snapshot } = await read(host);
  expect(book.pledges).toHaveLength(4);
  const { patch } = addTemplatePatch(book, snapshot, "이행표", { name: "이행표", kind: "pledge" });
  const inverse = await host.apply(patch);
  const after = await host.read();
  expect(names(after)).toEqual([...names(snapshot).slice(0, -1), "서식 이행표"]);
  expect(sheetNamed(after, "서식 이행표")?.visibility).toBe("hidden");
  expect(templatesOf(after)).toMatchObject([
    { name: "이행표", kind: "pledge", pattern: "{{관리번호}} 이행표" }
  ]);
  const facts = { basisDate: BASIS, publicCopy: false, profile: DEFAULT_PROFILE, rules: ["left-over"] };
  const checked = checkWhole(after, facts);
  expect(checked.book.pledges.map(({ number }) => number)).toEqual(["1-1", "1-2", "1-3"]);
  expect(checked.result.findings).toEqual([]);
  const forPublic = checkWhole(after, { ...facts, publicCopy: true }).result.findings;
  expect(forPublic.map(({ messageId }) => messageId)).toContain("hidden-sheet");
  await host.apply(inverse);
  expect(await host.read()).toEqual(snapshot);
});

test("is filled for all pledges in one patch, refreshed, and left alone where the user has changed a sheet", async () => {
  const host = await withTemplate();
  const first = await fill(host);
  expect(first.sheetsAdded).toEqual(["1-1 이행표", "1-2 이행표", "1-3 이행표"]);
  expect(await at(host, "1-2 이행표", "A1")).toMatchObject({ value: "공약 1-2 이행표" });
  expect(await at(host, "1-2 이행표", "A9")).toMatchObject({ value: 2026 });
  expect(await at(host, "1-2 이행표", "B10")).toMatchObject({ formula: "=SUM(B5:B9)" });
  expect(notes(first.notes).at(3)).toBe(
    "'서식 이행표'!B4 '{{담당자}}': 값이 없어 비워 두었습니다 (공약 3건: 1-1, 1-2, 1-3)"
  );
  expect((await read(host)).book.pledges).toHaveLength(3);
  expect(notes((await fill(host)).notes).slice(0, 3)).toEqual([
    "시트 '1-1 이행표'는 이미 맞아 바꾸지 않았습니다.",
    "시트 '1-2 이행표'는 이미 맞아 바꾸지 않았습니다.",
    "시트 '1-3 이행표'는 이미 맞아 바꾸지 않았습니다."
  ]);
  await set(host, "1-1 실천계획", "C4", "다른과");
  await set(host, "1-2 이행표", "B4", "직접 적음");
  const { book } = await read(host);
  const changed = {
    ...book,
    pledges: book.pledges.map((pledge) => ({ ...pledge, name: `${pledge.name} 변경` }))
  };
  const filling = fillTemplatePatch(changed, await host.read(), "이행표", { basisDate: BASIS });
  await host.apply(filling.patch);
  expect(notes(filling.notes).slice(0, 3)).toEqual([
    expect.stringMatching(/^시트 '1-1 이행표'의 셀 \d개를 새로 채웠습니다\.$/),
    "시트 '1-2 이행표'는 채운 뒤에 직접 고친 내용이 있어 그대로 두었습니다. 새로 채우려면 시트를 지우고 다시 하십시오.",
    expect.stringMatching(/^시트 '1-3 이행표'의 셀/)
  ]);
  expect(await at(host, "1-1 이행표", "A1")).toMatchObject({ value: "공약 1-1 변경 이행표" });
  expect(await at(host, "1-2 이행표", "A1")).toMatchObject({ value: "공약 1-2 이행표" });
});

test("a sheet with another number of rows is made anew in its place, and all of it is taken back", async () => {
  const host = await withTemplate();
  await fill(host, { pledges: ["1-2"] });
  const before = await host.read();
  const { book } = await read(host);
  const longer = {
    ...book,
    profile: { ...book.profile, term: { label: "민선9기", from: "2026-07-01", to: "2027-06-30" } }
  };
  const filling = fillTemplatePatch(longer, before, "이행표", { basisDate: BASIS, pledges: ["1-2"] });
  expect(filling.sheetsRefreshed).toEqual(["1-2 이행표"]);
  const inverse = await host.apply(filling.patch);
  expect(names(await host.read())).toEqual(names(before));
  expect(await at(host, "1-2 이행표", "B7")).toMatchObject({ formula: "=SUM(B5:B6)" });
  await host.apply(inverse);
  expect(await host.read()).toEqual(before);
});

test("one pledge by its number, however it is written; a name that is taken is refused", async () => {
  const host = await withTemplate();
  expect(
    (await fill(host, { pledges: ["1-2)"], pattern: "표 {{관리번호}}/{{공약명}}" })).sheetsAdded
  ).toEqual(["표 1-2-공약 1-2"]);
  const { book, snapshot } = await read(host);
  const again = (options: object) => () =>
    fillTemplatePatch(book, snapshot, "이행표", { basisDate: BASIS, ...options });
  expect(refusalOf(again({ pledges: ["9-9"] }))).toBe("pledge-missing");
  expect(refusalOf(again({ pattern: "1-1 실천계획", pledges: ["1-1"] }))).toBe("name-taken");
  expect(refusalOf(again({ pattern: "이행표" }))).toBe("names-alike");
  expect(refusalOf(again({ pattern: "{{담당자}}" }))).toBe("name-empty");
  expect(refusalOf(again({ pattern: "{{없음}}" }))).toBe("pattern-faulty");
});

test("a template with faults is refused with every cell, and nothing is made", async () => {
  const host = await withForm("{{공약이름}}\n{{#추진현황}}{{내용}}");
  const { book, snapshot } = await read(host);
  const add = (): unknown => addTemplatePatch(book, snapshot, "이행표", { name: "이행표", kind: "pledge" });
  expect(refusalOf(add)).toBe("template-faulty");
  expect(add).toThrow(/고칠 곳이 3곳.*이행표!A1.*공약이름.*이행표!A2/s);
  const wanted = { name: "표", kind: "pledge" } as const;
  expect(refusalOf(() => addTemplatePatch(book, snapshot, "없음", wanted))).toBe("template-sheet-missing");
});

test("names: one template each, renamed, removed; the sheets that it made stay and are no cards", async () => {
  const host = await withTemplate();
  await fill(host, { pledges: ["1-1"] });
  const { book, snapshot } = await read(host);
  const wanted = { name: "이 행표", kind: "pledge" } as const;
  expect(refusalOf(() => addTemplatePatch(book, snapshot, "1-1 이행표", wanted))).toBe("template-name-taken");
  expect(refusalOf(() => renameTemplatePatch(book, snapshot, "없음", {}))).toBe("template-missing");
  await host.apply(
    renameTemplatePatch(book, snapshot, "이행표", { name: "새 이행표", pattern: "{{공약명}}" })
  );
  const renamed = await host.read();
  expect(templatesOf(renamed)).toMatchObject([{ name: "새 이행표", pattern: "{{공약명}}" }]);
  const inverse = await host.apply(removeTemplatePatch(renamed, "새 이행표"));
  const removed = await host.read();
  expect(templatesOf(removed)).toEqual([]);
  expect(madeSheets(removed).map(({ sheet }) => sheet.name)).toEqual(["1-1 이행표"]);
  expect((await read(host)).book.pledges).toHaveLength(3);
  await host.apply(inverse);
  expect(await host.read()).toEqual(renamed);
});

test("a template that was renamed or unhidden by the user is still the template", async () => {
  const host = await withTemplate();
  await host.apply({ title: "", steps: [{ kind: "rename-sheet", sheet: "서식 이행표", to: "내 양식" }] });
  expect(templatesOf(await host.read())[0]?.sheet.name).toBe("내 양식");
  expect((await fill(host, { pledges: ["1-1"] })).sheetsAdded).toEqual(["1-1 이행표"]);
});

test("a template that no setting remembers any more is known by its hidden sheet, and is no card", async () => {
  const { sheets } = await (await withTemplate()).read();
  const host = MemoryHost.of({ ...(await MemoryHost.of().read()), sheets });
  const { book, snapshot } = await read(host);
  expect(book.pledges.map(({ number }) => number)).toEqual(["1-1", "1-2", "1-3"]);
  expect(templatesOf(snapshot)).toMatchObject([{ name: "이행표", kind: "pledge" }]);
  expect((await fill(host, { pledges: ["1-1"] })).sheetsAdded).toEqual(["1-1 이행표"]);
  expect((await fill(host, { pledges: ["1-1"] })).sheetsAdded).toEqual([]);
  await host.apply(removeTemplatePatch(await host.read(), "이행표"));
  expect(templatesOf(await host.read())).toEqual([]);
});

test("new pledges get a sheet of the template beside the built-in cards, or instead of them", async () => {
  const host = await withTemplate();
  const insert = async (number: string, instead: boolean): Promise<readonly string[]> => {
    const { book, snapshot } = await read(host);
    const options = { ...OPTIONS, template: "이행표", instead };
    const { patch, sheetsAdded } = newPledgeSheetsPatch(book, snapshot, [pledge(number)], options);
    await host.apply(patch);
    return sheetsAdded;
  };
  expect(await insert("2-1", false)).toEqual(["2-1 실천계획", "2-1 이행현황", "2-1 이행표"]);
  expect(await at(host, "2-1 이행표", "B2")).toMatchObject({ value: "2-1" });
  expect(await insert("2-2", true)).toEqual(["2-2 이행표"]);
  expect(await at(host, "2-2 이행표", "B3")).toMatchObject({ value: "건설과" });
  const { book, snapshot } = await read(host);
  expect(book.pledges.map(({ number }) => number)).toEqual(["1-1", "1-2", "1-3", "2-1", "2-2"]);
  const card = { ...OPTIONS, template: "이행표", instead: true };
  expect(refusalOf(() => newPledgeSheetsPatch(book, snapshot, [pledge("2-1")], card))).toBe("number-exists");
});

test("a template from another file is kept hidden", async () => {
  const host = await withPledges("1-1");
  const { book, snapshot } = await read(host);
  const content = { ...EMPTY_CONTENT, cells: placedCells(sheetFromText("x", FORM)), merges: ["A1:B1"] };
  const { patch } = importTemplatePatch(book, snapshot, content, { name: "이행표", kind: "pledge" });
  await host.apply(patch);
  expect((await host.read()).sheets.at(-1)).toMatchObject({ name: "서식 이행표", visibility: "hidden" });
  expect((await fill(host)).sheetsAdded).toEqual(["1-1 이행표"]);
});

test("cells are marked by picking: in a merge its first cell, rows as a section", async () => {
  const host = MemoryHost.of({
    ...(await host0()),
    sheets: [sheetFromText("표", "제목 | <\n가 | =A1 → 1\n | ")]
  });
  const cell = (row: number, column: number) => ({ sheet: "표", row, column });
  await host.apply(markCellPatch(await host.read(), cell(0, 1), { ko: "공약명" }, "append"));
  expect(await at(host, "표", "A1")).toMatchObject({ value: "제목{{공약명}}" });
  await host.apply(markCellPatch(await host.read(), cell(1, 0), { ko: "연도" }, "replace"));
  await host.apply(markSectionPatch(await host.read(), cell(1, 0), cell(2, 1), "narrative"));
  expect(await at(host, "표", "A2")).toMatchObject({ value: "{{#추진현황}}{{연도}}" });
  expect(await at(host, "표", "B3")).toMatchObject({ value: "{{/추진현황}}" });
  const snapshot = await host.read();
  expect(refusalOf(() => markCellPatch(snapshot, cell(1, 1), { ko: "연도" }, "append"))).toBe(
    "cell-not-text"
  );
});

async function host0(): Promise<Snapshot> {
  return MemoryHost.of().read();
}
