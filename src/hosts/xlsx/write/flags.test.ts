import { textsOf } from "../../../../tests/builders/package-parts";
import { xlsxBases } from "../../../../tests/builders/xlsx-bases";
import { xlsxFrom } from "../../../../tests/builders/xlsx-zip";
import { Refusal } from "../../../language/refusal";
import type { Flag } from "../../../workbook/flag";
import type { Patch, Step } from "../../../workbook/patch";
import { openXlsx, type XlsxHost } from "../xlsx-host";

function flag(id: string, cell: string, text = "확인"): Flag {
  const severity = id.startsWith("e") ? "error" : id.startsWith("w") ? "warning" : "info";
  return { id, cell, severity, text };
}

function flags(sheet: string, ...list: Flag[]): Patch {
  return { title: "표시", steps: list.map((item): Step => ({ kind: "flag", sheet, flag: item })) };
}

/** The steps without the token: as another process undoes them. */
async function unflag(host: XlsxHost, sheet: string, ...list: Flag[]): Promise<void> {
  await host.apply({
    title: "지우기",
    steps: list.map((item): Step => ({ kind: "unflag", sheet, flag: item }))
  });
}

async function base(name: string): Promise<Uint8Array> {
  const found = (await xlsxBases()).find((candidate) => candidate.name === name);
  if (!found) throw new Error(name);
  return found.bytes;
}

const ROWS = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;

test("a flag is a rule that names it, behind all rules of the user's", async () => {
  const rules = `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="4"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>`;
  const extension = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:cfRule xmlns:x14="urn:x14" priority="9"/></ext></extLst>`;
  const bytes = xlsxFrom({
    sheets: {
      S: `${ROWS}${rules}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>${extension}`
    },
    styles: `<cellXfs><xf/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`
  });
  const host = openXlsx(bytes);
  await host.apply(flags("S", flag("e-합계.1", "B7", ""), flag("w-1", "A1", ""), flag("w-2", "A2", "")));
  const parts = textsOf(host.bytes());
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain(rules);
  expect(sheet).toContain(
    `<conditionalFormatting sqref="B7"><cfRule type="expression" dxfId="1" priority="10"><formula>LEN("공약지기:e-합계.1")&gt;0</formula></cfRule></conditionalFormatting>` +
      `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="2" priority="11">`
  );
  expect(sheet.indexOf("공약지기")).toBeLessThan(sheet.indexOf("<pageMargins"));
  expect(parts["xl/styles.xml"]?.match(/<dxf>/g)).toHaveLength(3);
  expect(parts["xl/styles.xml"]).toContain(`<dxfs count="3">`);
  expect(Object.keys(parts).filter((name) => name.includes("comments"))).toEqual([]);
  expect(host.notices).toEqual([]);
});

test("looks of flags are used again", async () => {
  const host = openXlsx(await base("by hand"));
  await host.apply(flags("이행현황", flag("e-1", "B3")));
  await host.apply(flags("빈 시트", flag("e-2", "B3"), flag("e-3", "B4")));
  expect(textsOf(host.bytes())["xl/styles.xml"]?.match(/FFFFC7CE/g)).toHaveLength(1);
});

test("an id that does not tell its severity is a fault of the program", async () => {
  const host = openXlsx(xlsxFrom({ sheets: { S: ROWS } }));
  const wrong = [
    { ...flag("w-1", "A1"), severity: "error" as const },
    flag('e-"quoted"', "A1"),
    flag(`e-${"가".repeat(150)}`, "A1")
  ];
  for (const item of wrong) {
    const error: unknown = await host.apply(flags("S", item)).catch((cause: unknown) => cause);
    expect(error instanceof Refusal ? error.code : error).toBe("flag-id-invalid");
  }
});

test("a rule of the user's that stops later ones is told", async () => {
  const host = openXlsx(await base("by hand"));
  await host.apply(flags("이행현황", flag("e-1", "B3"), flag("e-2", "A1")));
  expect(host.notices).toHaveLength(1);
  expect(host.noticesIn("en")[0]).toContain("Cell 이행현황!B3");
});

test("notes of ours stand beside the user's, and where one is, ours is left out and told", async () => {
  const bytes = await base("with notes");
  const host = openXlsx(bytes);
  await host.apply(
    flags("이행현황", flag("e-1", "B2"), flag("e-2", "B3", "합 <179>\n차이"), flag("w-3", "B3", "둘째"))
  );
  const parts = textsOf(host.bytes());
  expect(host.notices.join()).toContain("이행현황!B2");
  expect(parts["xl/comments1.xml"]).toContain(
    `<comment ref="B2" authorId="0"><text><t>확인함</t></text></comment>`
  );
  expect(parts["xl/comments1.xml"]?.match(/<comment /g)).toHaveLength(2);
  expect(parts["xl/comments1.xml"]).toContain("합 &lt;179&gt;\n차이");
  const [sheet] = (await openXlsx(host.bytes()).read()).sheets;
  // The record among our settings has the text that found no place for a note.
  expect(sheet?.flags.map(({ id, text }) => [id, text])).toEqual([
    ["e-1", "확인"],
    ["e-2", "합 <179>\n차이"],
    ["w-3", "둘째"]
  ]);
  expect(sheet?.notes).toEqual([{ row: 1, column: 1, text: "확인함", threaded: false }]);
});

test("numbers of drawn notes are unique in the workbook", async () => {
  const host = openXlsx(await base("with notes"));
  await host.apply(flags("이행현황", flag("e-1", "A1"), flag("e-2", "A2")));
  await host.apply(flags("실천계획", flag("e-3", "A1"), flag("e-4", "A2")));
  const drawings = Object.entries(textsOf(host.bytes())).filter(([name]) => name.endsWith(".vml"));
  const numbers = drawings.flatMap(([, text]) =>
    [...text.matchAll(/id="_x0000_s(\d+)"/g)].map((match) => match[1])
  );
  expect(drawings).toHaveLength(2);
  expect(new Set(numbers).size).toBe(5);
  const blocks = drawings.map(([, text]) => /data="([\d,]+)"/.exec(text)?.[1]);
  expect(blocks).toEqual(["1", "2"]);
});

test("unflagging leaves nothing of ours but the look, in a file that was saved in between", async () => {
  const all = [flag("e-1", "B3"), flag("w-1", "B3", "둘째"), flag("i-1", "A9", "")];
  for (const name of ["by hand", "with notes", "by exceljs"]) {
    const bytes = await base(name);
    const first = openXlsx(bytes);
    const sheet = (await first.read()).sheets[0]?.name ?? "";
    await first.apply(flags(sheet, ...all));
    const second = openXlsx(first.bytes());
    await unflag(second, sheet, ...all);
    const before = textsOf(bytes);
    const after = textsOf(second.bytes());
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const [part, text] of Object.entries(after)) {
      if (part === "[Content_Types].xml" || part === "xl/styles.xml") continue;
      expect([part, text]).toEqual([part, before[part]]);
    }
  }
});

test("one of two flags goes and the other's note stays", async () => {
  const host = openXlsx(await base("by hand"));
  const [one, other] = [flag("e-1", "B3", "첫째"), flag("w-1", "B3", "둘째")];
  await host.apply(flags("이행현황", one, other));
  await unflag(host, "이행현황", one);
  expect((await host.read()).sheets[0]?.flags).toEqual([other]);
  const comments = textsOf(host.bytes())["xl/comments1.xml"] ?? "";
  expect(comments).toContain("둘째");
  expect(comments).not.toContain("첫째");
});

test("a flag under a merged range is shown at its first cell", async () => {
  const merged = `${ROWS}<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>`;
  const host = openXlsx(xlsxFrom({ sheets: { S: merged } }));
  await host.apply(flags("S", flag("e-1", "C3")));
  expect(textsOf(host.bytes())["xl/worksheets/sheet1.xml"]).toContain(`<conditionalFormatting sqref="B2">`);
  expect(textsOf(host.bytes())["xl/comments1.xml"]).toContain(`ref="B2"`);
});

test("hundreds of notes take further blocks of numbers", async () => {
  const host = openXlsx(xlsxFrom({ sheets: { S: ROWS } }));
  const many = Array.from({ length: 1100 }, (_, index) => flag(`i-${index}`, `C${index + 1}`));
  await host.apply(flags("S", ...many));
  const vml = textsOf(host.bytes())["xl/drawings/vmlDrawing1.vml"] ?? "";
  expect(vml).toContain(`data="1,2"`);
  const numbers = [...vml.matchAll(/id="_x0000_s(\d+)"/g)].map((match) => Number(match[1]));
  expect(new Set(numbers).size).toBe(1100);
  expect(Math.max(...numbers)).toBeLessThan(3 * 1024);
});
