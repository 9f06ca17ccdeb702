import type { Patch, Step } from "../src/workbook/patch";
import { EMPTY_CONTENT } from "../src/workbook/sheet-content";
import type { Snapshot } from "../src/workbook/snapshot";
import { workbookFromText } from "./builders/sheet-text";
import { openExcel } from "./office-host/open-excel";

/** Cards of 40 × 15. */
function cards(count: number): Snapshot {
  const card = Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 15 }, (__, column) => (column === 0 ? `재원 ${row}` : String(row * column))).join(
      " | "
    )
  ).join("\n");
  return workbookFromText(
    Object.fromEntries(Array.from({ length: count }, (_, card_) => [`카드 ${card_ + 1}`, card]))
  );
}

const onEach = (book: Snapshot, step: (sheet: string, index: number) => Step): readonly Step[] =>
  book.sheets.map((sheet, index) => step(sheet.name, index));

const flagOf = (sheet: string, index: number): Step => ({
  kind: "flag",
  sheet,
  flag: { id: `e-${index}`, cell: "B2", severity: "error", text: "확인" }
});

/** A command as a button does it in a page that has just opened: reads everything, then writes on every sheet. */
const commands: Readonly<Record<string, (book: Snapshot) => readonly Step[] | null>> = {
  check: () => null,
  fill: (book) =>
    onEach(book, (sheet) => ({
      kind: "set-cells",
      sheet,
      changes: [{ cell: "P1", before: { value: null }, after: { value: "완료" } }]
    })),
  "new pledge": (book) => [
    ...book.sheets.slice(0, 1).map((sheet): Step => ({
      kind: "set-cells",
      sheet: sheet.name,
      changes: [{ cell: "P2", before: { value: null }, after: { value: 1 } }]
    })),
    {
      kind: "add-sheet",
      sheet: "새 공약",
      content: { ...EMPTY_CONTENT, cells: [{ cell: "A1", value: "공약" }] }
    }
  ],
  flag: (book) => [
    ...onEach(book, flagOf),
    {
      kind: "add-sheet",
      sheet: "검증결과",
      content: { ...EMPTY_CONTENT, cells: [{ cell: "A1", value: "검증결과" }] }
    },
    { kind: "setting", key: "annotation", before: null, after: "{}" }
  ],
  rename: (book) => [{ kind: "rename-sheet", sheet: book.sheets[0]?.name ?? "", to: "이름" }]
};

const rows: Record<string, Record<string, string>> = {};

afterAll(() => {
  const lines = Object.entries(rows).map(
    ([command, cells]) => `${command.padEnd(12)} ${Object.values(cells).join("   ")}`
  );
  console.log(["syncs (bytes out / in) on 1, 10, 100 sheets", ...lines].join("\n"));
});

describe.each([1, 10, 100])("on %d sheets", (count) => {
  const book = cards(count);

  test.each(Object.keys(commands))("%s takes at most 4 round trips", async (name) => {
    const { host, office } = await openExcel(book);
    const trips = await office.counting(async () => {
      const steps = commands[name]?.(await host.read());
      if (steps) await host.apply({ title: name, steps } satisfies Patch);
    });
    note(name, count, trips);
    expect(trips.length).toBeLessThanOrEqual(4);
    expect(office.complaints).toEqual([]);
  });

  test("clear, by a page that finds the flags there, takes at most 4 round trips", async () => {
    const { host, office } = await openExcel(book);
    await host.read();
    await host.apply({ title: "표시", steps: onEach(book, flagOf) });
    const page = await openExcel(book);
    page.office.book.sheets.splice(0, Infinity, ...office.book.sheets);
    page.office.book.parts.push(...office.book.parts);
    const trips = await page.office.counting(async () => {
      const { sheets } = await page.host.read();
      const steps = sheets.flatMap((sheet) =>
        sheet.flags.map((flag): Step => ({ kind: "unflag", sheet: sheet.name, flag }))
      );
      expect(steps).toHaveLength(count);
      await page.host.apply({ title: "지우기", steps });
    });
    note("clear", count, trips);
    expect(trips.length).toBeLessThanOrEqual(4);
    expect(page.office.book.sheets.every((sheet) => sheet.conditionalFormats.length === 0)).toBe(true);
  });
});

function note(
  name: string,
  count: number,
  trips: readonly { readonly requestBytes: number; readonly answerBytes: number }[]
): void {
  const total = (member: "requestBytes" | "answerBytes"): string =>
    `${Math.round(trips.reduce((sum, trip) => sum + trip[member], 0) / 1000)} KB`;
  rows[name] = {
    ...rows[name],
    [count]: `${trips.length} (${total("requestBytes")} / ${total("answerBytes")})`
  };
}
