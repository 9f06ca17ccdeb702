import type { WorkbookHost } from "../src/workbook/host";
import { closeLiveGrids, liveGridOf } from "./builders/live-grid";
import { describeHost } from "./host-contract";

afterEach(closeLiveGrids);

describeHost("the grid of the workbench", liveGridOf);

/** What is taken back is written step by step, as when the grid's own undo has forgotten it. */
describeHost("the grid of the workbench, whose undo has forgotten everything", async (workbook) => {
  const host = await liveGridOf(workbook);
  const forgetful: WorkbookHost = {
    abilities: host.abilities,
    read: (scope) => host.read(scope),
    apply: ({ title, steps }) => host.apply({ title, steps }),
    select: (cell) => host.select(cell),
    watch: (onChange) => host.watch(onChange)
  };
  return forgetful;
});
