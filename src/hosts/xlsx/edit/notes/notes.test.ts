import { everythingWorkbook } from "../../../../../tests/builders/everything-workbook";
import { textsOf } from "../../../../../tests/builders/package-parts";
import { formatCell } from "../../../../workbook/address";
import { sheetNamed } from "../../../../workbook/snapshot";
import { openXlsx } from "../../xlsx-host";
import type { FileEdit } from "../file-edit";

const note = (sheet: string, cell: string, text: string | null): FileEdit => ({
  kind: "note",
  sheet,
  cell,
  text
});

async function edited(...edits: FileEdit[]) {
  const host = openXlsx(everythingWorkbook());
  await host.edit(edits);
  const snapshot = await host.read();
  const notes = (sheet: string) =>
    sheetNamed(snapshot, sheet)!.notes.map((one) => [formatCell(one), one.text, one.threaded]);
  return { notes, parts: textsOf(host.bytes()) };
}

test("a note gets another text, and keeps its author and its box", async () => {
  const { notes, parts } = await edited(note("자료", "B5", "새 글\n둘째 줄"));
  expect(notes("자료")).toEqual([
    ["B5", "새 글\n둘째 줄", false],
    ["C7", "확인 부탁", true]
  ]);
  expect(parts["xl/comments1.xml"]).toContain(
    `<comment ref="B5" authorId="0"><text><t xml:space="preserve">새 글\n둘째 줄</t></text></comment>`
  );
  expect(parts["xl/drawings/vmlDrawing1.vml"]).toBe(
    textsOf(everythingWorkbook())["xl/drawings/vmlDrawing1.vml"]
  );
});

test("the same text keeps the formats of its pieces", async () => {
  const { parts } = await edited(note("자료", "B5", "담당: 확인"));
  expect(parts).toEqual(textsOf(everythingWorkbook()));
});

test("a note comes where there was none, nobody's, and goes without a trace", async () => {
  const { notes, parts } = await edited(note("둘째", "A1", "메모"), note("자료", "d2", "하나 더"));
  expect(notes("둘째")).toEqual([["A1", "메모", false]]);
  expect(notes("자료").map(([cell]) => cell)).toEqual(["D2", "B5", "C7"]);
  expect(parts["xl/comments2.xml"]).toContain(`<authors><author></author></authors>`);
  const back = await edited(
    note("둘째", "A1", "메모"),
    note("둘째", "A1", null),
    note("자료", "D2", "하나 더"),
    note("자료", "D2", null)
  );
  const types = "[Content_Types].xml";
  expect({ ...back.parts, [types]: "" }).toEqual({ ...textsOf(everythingWorkbook()), [types]: "" });
});

test("a thread is never touched, nor the note of a flag", async () => {
  await expect(edited(note("자료", "C7", "글"))).rejects.toMatchObject({ code: "edit-note-threaded" });
  await expect(edited(note("자료", "C7", null))).rejects.toMatchObject({ code: "edit-note-threaded" });
  await expect(edited(note("자료", "7C", "글"))).rejects.toMatchObject({ code: "edit-cell-invalid" });
  await expect(edited(note("자료", "D3", "가".repeat(32_768)))).rejects.toMatchObject({
    code: "edit-note-too-long"
  });
  const host = openXlsx(everythingWorkbook());
  const flag = { id: "e-1", cell: "D3", severity: "error", text: "확인" } as const;
  await host.apply({ title: "시험", steps: [{ kind: "flag", sheet: "자료", flag }] });
  await expect(host.edit([note("자료", "D3", "글")])).rejects.toMatchObject({ code: "edit-note-ours" });
});

test("flags and their notes go with their lines", async () => {
  const host = openXlsx(everythingWorkbook());
  const flag = { id: "e-1", cell: "D3", severity: "error", text: "확인" } as const;
  await host.apply({ title: "시험", steps: [{ kind: "flag", sheet: "자료", flag }] });
  await host.edit([{ kind: "insert-lines", sheet: "자료", axis: "row", at: 1, count: 3 }]);
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.flags).toEqual([{ ...flag, cell: "D6" }]);
  await host.apply({
    title: "시험",
    steps: [{ kind: "unflag", sheet: "자료", flag: { ...flag, cell: "D6" } }]
  });
  expect((await host.read()).sheets[0]?.flags).toEqual([]);
});
