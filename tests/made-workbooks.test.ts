import { readXlsx } from "../src/hosts/xlsx/read";
import type { Snapshot } from "../src/workbook/snapshot";
import { madeWorkbooks } from "./builders/made-workbooks";

test("a workbook means the same in whichever dialect it is written", async () => {
  const first = new Map<string, Snapshot>();
  let compared = 0;
  for (const { name, bytes } of await madeWorkbooks()) {
    const [kind = "", dialect] = name.split(", ");
    if (dialect === undefined || dialect === "annotated") continue;
    const read = readXlsx(bytes);
    const other = first.get(kind);
    if (other) {
      expect([name, read]).toEqual([name, other]);
      compared += 1;
    } else first.set(kind, read);
  }
  expect(compared).toBeGreaterThan(150);
});
