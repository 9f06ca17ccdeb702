import { MemoryHost } from "../src/hosts/memory/memory-host";
import { openXlsx } from "../src/hosts/xlsx/xlsx-host";
import { parseSeal } from "../src/submission/seal/seal";
import { verifySeal } from "../src/submission/seal/verify";
import { formatCell } from "../src/workbook/address";
import type { WorkbookHost } from "../src/workbook/host";
import type { Snapshot } from "../src/workbook/snapshot";
import { SEAL_HEADER, sealUnchecked } from "./builders/sealed-workbook";
import { makeBook } from "./accuracy/book/make-book";
import { randomFrom } from "./accuracy/random";
import { closeLiveGrids, openLiveBytes } from "./builders/live-grid";
import { xlsxOfSnapshot } from "./builders/xlsx-of-snapshot";
import { openExcel } from "./office-host/open-excel";

/** A seal does not depend on the door that it was made through, and every door verifies what another has sealed. */

const plain: Snapshot = makeBook(randomFrom("doors"), { formulas: "all" }).snapshot;
const SAMPLE = xlsxOfSnapshot(plain);

async function sealedBy(host: WorkbookHost): Promise<Snapshot> {
  await sealUnchecked(host);
  return host.read();
}

const textOf = ({ settings }: Snapshot): string => settings["seal"] ?? "";

afterEach(closeLiveGrids);

test("Excel, the file, the grid and memory give one seal, and each is intact in the others", async () => {
  const file = openXlsx(SAMPLE);
  const { host: excel, office } = await openExcel(plain);
  const { host: grid } = await openLiveBytes(SAMPLE);
  const snapshots = [
    await sealedBy(file),
    await sealedBy(excel),
    await sealedBy(grid),
    await sealedBy(MemoryHost.of(plain))
  ];
  const [first = "", ...others] = snapshots.map(textOf);
  expect(parseSeal(first)?.digest).toMatch(/^[0-9a-f]{64}$/);
  for (const other of others) expect(other).toBe(first);
  for (const snapshot of snapshots) {
    expect(verifySeal(snapshot, SEAL_HEADER)).toMatchObject({
      kind: "intact",
      changes: [],
      settingsGone: false
    });
  }
  expect(office.complaints).toEqual([]);
}, 120_000);

test("what Excel has sealed is changed in Excel and told with its cell; undone, it is intact", async () => {
  const { host } = await openExcel(plain);
  const sealed = await sealedBy(host);
  const sheet = sealed.sheets.find(({ cells }) => cells.some(({ formula }) => formula !== undefined));
  const cell = sheet?.cells.find(({ value, formula }) => typeof value === "number" && formula === undefined);
  if (!sheet || !cell) throw new Error("no number");
  const { row, column, value } = cell;
  const inverse = await host.apply({
    title: "",
    steps: [
      {
        kind: "set-cells",
        sheet: sheet.name,
        changes: [
          { cell: formatCell({ row, column }), before: { value }, after: { value: Number(value) + 1 } }
        ]
      }
    ]
  });
  const state = verifySeal(await host.read(), SEAL_HEADER);
  const changes = "changes" in state ? state.changes : [];
  expect(changes).toContainEqual(
    expect.objectContaining({ kind: "cell", how: "value", cell: { sheet: sheet.name, row, column } })
  );
  await host.apply(inverse);
  expect(verifySeal(await host.read(), SEAL_HEADER).kind).toBe("intact");
});
