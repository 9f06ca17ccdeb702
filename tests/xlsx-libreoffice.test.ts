import { openXlsx } from "../src/hosts/xlsx/xlsx-host";
import { sheetNamed, type Snapshot } from "../src/workbook/snapshot";
import { annotatedBases } from "./builders/annotated-bases";
import { savedByLibreOffice } from "./builders/libreoffice";

function valueAt(snapshot: Snapshot, sheet: string, row: number, column: number): unknown {
  const cells = sheetNamed(snapshot, sheet)?.cells ?? [];
  return cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

test("LibreOffice opens what was written, gets the same sums, and keeps the flags findable", async () => {
  const bases = await annotatedBases();
  const files = new Map(bases.map(({ after }, index) => [`book${index}.xlsx`, after]));
  const saved = savedByLibreOffice(files);
  for (const [index, { name, after }] of bases.entries()) {
    const ours = await openXlsx(after).read();
    const theirs = saved.get(`book${index}.xlsx`);
    if (!theirs) throw new Error(`LibreOffice saved nothing of ${name}`);
    expect([name, theirs.sheets.map((sheet) => sheet.name)]).toEqual([
      name,
      ours.sheets.map((sheet) => sheet.name)
    ]);
    const [first] = ours.sheets;
    const sheet = first?.name ?? "";
    expect([name, valueAt(theirs, sheet, 3, 9), valueAt(theirs, sheet, 0, 9)]).toEqual([name, 42, "=1+1"]);
    expect([name, valueAt(theirs, "검증결과", 1, 1)]).toEqual([name, 2]);
    const ids = theirs.sheets.flatMap((one) =>
      one.flags.map((flag) => `${one.name} ${flag.id} ${flag.cell}`)
    );
    expect([name, ids]).toEqual([
      name,
      [`${sheet} e-1 J4`, `${sheet} i-1 J2`, `${sheet} w-1 J4`, "검증결과 w-2 B2"]
    ]);
  }
}, 300_000);
