import { MemoryHost } from "../../src/hosts/memory/memory-host";
import {
  annotatePatch,
  clearPatch,
  keptResultSheet,
  resultSheetOf,
  withoutResultSheet
} from "../../src/submission/annotate";
import type { Snapshot } from "../../src/workbook/snapshot";
import { workbookFromText } from "../builders/sheet-text";
import { book, finding, HEADER, range, result } from "./sample-result";

const plain = workbookFromText({ 이행현황: "계 | 179\n국비 | 77" });

async function annotated(findings = [finding()], before: Snapshot = plain): Promise<MemoryHost> {
  const host = MemoryHost.of(before);
  await host.apply(annotatePatch({ book: book(), result: result(findings) }, before, HEADER));
  return host;
}

const flagsOf = (snapshot: Snapshot): readonly unknown[] =>
  snapshot.sheets.flatMap((sheet) => sheet.flags.map(({ id, cell, severity }) => ({ id, cell, severity })));

describe("flags", () => {
  test("tell what was expected, what is there, and why probably", async () => {
    const snapshot = await (await annotated()).read();
    const [flag] = snapshot.sheets[0]?.flags ?? [];
    expect(flag).toMatchObject({ id: "e-1", cell: "F7", severity: "error" });
    expect(flag?.text).toContain("[오류] 계 = 재원의 합");
    expect(flag?.text).toContain("기대 1,102 · 현재 1,120 · 차이 +18 (단위: 백만원)");
    expect(flag?.text).toContain("이행현황!F7 → 1,102");
  });

  test("several findings on a cell are one flag of the highest severity that lists them all", async () => {
    const second = finding({ severity: "warning", message: { ko: "둘째 지적", en: "" } });
    const info = finding({ severity: "info", cells: [range("이행현황!B2")] });
    const snapshot = await (await annotated([second, finding(), info])).read();
    expect(flagsOf(snapshot)).toEqual([
      { id: "e-1", cell: "F7", severity: "error" },
      { id: "i-1", cell: "B2", severity: "info" }
    ]);
    expect(snapshot.sheets[0]?.flags[0]?.text).toMatch(/^지적 2건[^]*2023년의[^]*둘째 지적/);
  });

  test("cells and formats of the user's sheets stay as they are", async () => {
    const [before] = plain.sheets;
    const [after] = (await (await annotated()).read()).sheets;
    expect({ ...after, flags: [] }).toEqual(before);
  });
});

describe("the result sheet", () => {
  test("stands last and has a row a finding with a link to its cell", () => {
    const patch = annotatePatch({ book: book(), result: result([finding()]) }, plain, HEADER);
    const step = patch.steps.find((candidate) => candidate.kind === "add-sheet");
    if (step?.kind !== "add-sheet") throw new Error("no result sheet");
    expect(step.sheet).toBe("검증결과");
    const values = step.content.cells.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(["오류", "공감행정 ➁-8", 1102, 1120, 18, "2023-12-31"]));
    const numbers = step.content.formats.flatMap(({ format }) =>
      "numberFormat" in format ? [format.numberFormat] : []
    );
    expect(numbers).toEqual(["#,##0", "#,##0", "+#,##0;-#,##0;0"]);
    expect(step.content.links.map(({ target }) => target)).toEqual(["이행현황!F7"]);
    expect(step.content.page).toMatchObject({ paper: "A4", orientation: "landscape", fitToWidth: 1 });
  });

  test("gives way to a sheet of the user's of that name", async () => {
    const own = workbookFromText({ 이행현황: "계 | 179", 검증결과: "내 것" });
    const host = await annotated([finding()], own);
    const names = (await host.read()).sheets.map(({ name }) => name);
    expect(names).toEqual(["이행현황", "검증결과", "검증결과 (2)"]);
    await host.apply(clearPatch(await host.read()));
    expect(await host.read()).toEqual(own);
  });

  test("is kept out of the next check", async () => {
    const snapshot = await (await annotated()).read();
    expect(withoutResultSheet(snapshot).sheets.map(({ name }) => name)).toEqual(["이행현황"]);
    expect(withoutResultSheet(plain)).toBe(plain);
  });
});

describe("clearing", () => {
  test("gives the workbook back", async () => {
    const host = await annotated();
    await host.apply(clearPatch(await host.read()));
    expect(await host.read()).toEqual(plain);
  });

  test("drops what is kept of the last ribbon command, and no other setting", async () => {
    const settings = { lastCommand: "{}", profile: "{}" };
    const host = MemoryHost.of({ ...plain, settings });
    const inverse = await host.apply(clearPatch(await host.read()));
    expect((await host.read()).settings).toEqual({ profile: "{}" });
    await host.apply(inverse);
    expect((await host.read()).settings).toEqual(settings);
  });

  test("annotating twice is annotating once", async () => {
    const host = await annotated([finding(), finding({ cells: [range("이행현황!B2")] })]);
    const snapshot = await host.read();
    await host.apply(annotatePatch({ book: book(), result: result([finding()]) }, snapshot, HEADER));
    expect(await host.read()).toEqual(await (await annotated()).read());
  });

  test("leaves a result sheet that the user has written on, and says which", async () => {
    const host = await annotated();
    await host.apply({
      title: "조치 적기",
      steps: [
        {
          kind: "set-cells",
          sheet: "검증결과",
          changes: [{ cell: "M20", before: { value: null }, after: { value: "조치 완료" } }]
        }
      ]
    });
    const snapshot = await host.read();
    expect(keptResultSheet(snapshot)).toBe("검증결과");
    await host.apply(clearPatch(snapshot));
    const after = await host.read();
    expect(after.sheets.map(({ name }) => name)).toEqual(["이행현황", "검증결과"]);
    expect(flagsOf(after)).toEqual([]);
    expect(after.settings).toEqual({});
  });

  test("knows the result sheet again though it was renamed", async () => {
    const host = await annotated();
    await host.apply({
      title: "이름 바꾸기",
      steps: [{ kind: "rename-sheet", sheet: "검증결과", to: "점검 11월" }]
    });
    expect(resultSheetOf(await host.read())?.sheet.name).toBe("점검 11월");
    await host.apply(clearPatch(await host.read()));
    expect((await host.read()).sheets).toEqual(plain.sheets);
  });
});
