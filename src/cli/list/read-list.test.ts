import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pledgesFromRows } from "../../filling";
import { decodeCsv } from "../../filling/list-file";
import { readListRows } from "./read-list";

test("reads UTF-8 with its mark, and the Korean code page", () => {
  expect(decodeCsv(new TextEncoder().encode("\ufeff공약"))).toBe("공약");
  expect(decodeCsv(Uint8Array.of(0xb0, 0xf8, 0xbe, 0xe0))).toBe("공약");
});

test("a CSV file is a list of pledges", async () => {
  const folder = await mkdtemp(join(tmpdir(), "list-"));
  try {
    const path = join(folder, "list.csv");
    await writeFile(path, "공약명,관리 번호,부서,시작\n길 넓히기,1-2,건설과,2026\n\n숲 가꾸기,1-3,,\n");
    expect(pledgesFromRows(await readListRows(path))).toMatchObject([
      {
        number: "1-2",
        name: "길 넓히기",
        department: "건설과",
        period: { from: { year: 2026, month: 1, day: 1 }, to: null }
      },
      { number: "1-3", name: "숲 가꾸기", department: "" }
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
