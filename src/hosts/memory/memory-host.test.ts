import { workbookFromText } from "../../../tests/builders/sheet-text";
import type { Patch, Step } from "../../workbook/patch";
import type { CellContent } from "../../workbook/snapshot";
import { MemoryHost } from "./memory-host";

const book = workbookFromText({
  이행현황: "구분 | 총계 | <\n계 | =SUM(B3:B4) → 179 | 'x\n국비 | 100\n도비 | 79"
});

const set = (cell: string, before: CellContent, after: CellContent): Step => ({
  kind: "set-cells",
  sheet: "이행현황",
  changes: [{ cell, before, after }]
});

test("a patch whose last step fails changes nothing", async () => {
  const host = MemoryHost.of(book);
  const before = host.state;
  const patch: Patch = {
    title: "고치기",
    steps: [set("B3", { value: 100 }, { value: 101 }), set("B4", { value: 80 }, { value: 78 })]
  };
  await expect(host.apply(patch)).rejects.toMatchObject({
    code: "cell-changed",
    data: { place: "이행현황!B4", expected: "80", actual: "79" }
  });
  expect(host.state).toBe(before);
  expect(await host.read()).toEqual(book);
});

test("those who watch hear of the user's edits, not of ours", async () => {
  const host = MemoryHost.of(book);
  const hints: unknown[] = [];
  const stop = await host.watch((hint) => hints.push(hint));
  const patch: Patch = { title: "고치기", steps: [set("B3", { value: 100 }, { value: 101 })] };
  const inverse = await host.apply(patch);
  expect(hints).toEqual([]);
  await host.edit(inverse);
  expect(hints).toEqual([{ sheets: ["이행현황"] }]);
  stop();
  await host.edit(patch);
  expect(hints).toHaveLength(1);
});
