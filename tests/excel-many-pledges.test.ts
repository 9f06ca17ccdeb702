import { newPledgePatch } from "../src/filling";
import { rollOverPatch } from "../src/filling/roll-over/roll-over";
import { MemoryHost } from "../src/hosts/memory/memory-host";
import { readBook } from "../src/reading";
import { formatCell, formatRange } from "../src/workbook/address";
import type { Snapshot } from "../src/workbook/snapshot";
import { openExcel } from "./office-host/open-excel";
import { OPTIONS, pledge, withPledges } from "./builders/pledge-workbook";

test("80 new pledges, and then all of them into the next term, take at most 4 round trips each", async () => {
  const { host, office } = await openExcel(await (await withPledges("1-1")).read());
  const book = await host.read();
  const news = Array.from({ length: 80 }, (_, at) => pledge(`2-${at + 1}`));
  const { patch } = newPledgePatch(readBook(book), book, news, OPTIONS);
  const made = await office.counting(() => host.apply(patch));
  expect(made.length).toBeLessThanOrEqual(4);
  // Excel on the web takes no request of more than 5 MB
  expect(Math.max(...made.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_000_000);
  const grown = await host.read();
  expect(grown.sheets).toHaveLength(2 + 160);
  const memory = MemoryHost.of(book);
  await memory.apply(patch);
  // what formulas give is Excel's own work
  const shown = ({ sheets }: Snapshot) =>
    sheets.map(({ name, cells, merges }) => [
      name,
      merges.map(formatRange).sort(),
      cells.map(({ value, formula, ...cell }) => [formatCell(cell), formula ?? value, cell.format])
    ]);
  expect(shown(grown)).toEqual(shown(await memory.read()));
  const { basisDate } = OPTIONS;
  const rolled = rollOverPatch(readBook(grown), grown, { basisDate });
  const trips = await office.counting(() => host.apply(rolled.patch));
  expect(trips.length).toBeLessThanOrEqual(4);
  const after = readBook(await host.read());
  expect(after.profile.term.from).toBe("2026-07-01");
  expect(
    after.pledges.every(({ grids }) =>
      grids.every(({ columns }) => columns.some(({ year }) => year === 2030))
    )
  ).toBe(true);
  expect(office.complaints).toEqual([]);
});
