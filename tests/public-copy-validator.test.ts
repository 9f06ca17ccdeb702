import { publicCopy } from "../src/hosts/xlsx/public-copy/public-copy";
import { openXlsx, readXlsx } from "../src/hosts/xlsx/xlsx-host";
import { readBook } from "../src/reading";
import { publicPlan } from "../src/submission/public-copy/public-plan";
import { everythingWorkbook } from "./builders/everything-workbook";
import { personalWorkbook } from "./builders/personal-workbook";
import { freshSchemaErrors } from "./builders/schema-errors";
import { xlsxBases } from "./builders/xlsx-bases";

async function copyOf(bytes: Uint8Array): Promise<Uint8Array> {
  const snapshot = readXlsx(bytes);
  return (await publicCopy(bytes, publicPlan(snapshot, readBook(snapshot)))).bytes;
}

test("a public copy has no schema error that the original had not, and is read as the original is", async () => {
  for (const { name, bytes } of [
    ...(await xlsxBases()),
    { name: "everything", bytes: everythingWorkbook() },
    { name: "personal", bytes: personalWorkbook() }
  ]) {
    const copy = await copyOf(bytes);
    expect([name, await freshSchemaErrors(bytes, copy)]).toEqual([name, []]);
    const shown = readXlsx(bytes).sheets.filter(({ visibility }) => visibility === "visible");
    expect(readXlsx(copy).sheets.map((sheet) => sheet.name)).toEqual(shown.map((sheet) => sheet.name));
  }
}, 300_000);

test("what refers to a sheet that goes has no schema error either", async () => {
  const host = openXlsx(everythingWorkbook());
  await host.edit([{ kind: "sheet-visibility", sheet: "자료", visibility: "hidden" }]);
  const bytes = host.bytes();
  const copy = await copyOf(bytes);
  expect(await freshSchemaErrors(bytes, copy)).toEqual([]);
  expect(readXlsx(copy).sheets.map(({ name }) => name)).not.toContain("자료");
});
