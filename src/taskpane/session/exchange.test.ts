import { MemoryHost } from "../../hosts/memory/memory-host";
import type { ReadScope, WorkbookHost } from "../../workbook/host";
import type { Patch } from "../../workbook/patch";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { Exchange } from "./exchange";
import { PledgeSession } from "./pledge-session";

const sheet = (name: string): SheetSnapshot => ({
  id: name,
  name,
  visibility: "visible",
  protected: false,
  used: { top: 0, left: 0, bottom: 0, right: 0 },
  cells: [{ row: 0, column: 0, value: 1 }],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  notes: [],
  flags: []
});
const workbook: Snapshot = {
  sheets: ["가", "나", "다"].map(sheet),
  names: [{ name: "여기", refersTo: "다!$A$1", sheet: "다" }],
  date1904: false,
  externalLinks: [],
  settings: {}
};
const edit = (name: string, before: number, after: number): Patch => ({
  title: "고치기",
  steps: [
    {
      kind: "set-cells",
      sheet: name,
      changes: [{ cell: "A1", before: { value: before }, after: { value: after } }]
    }
  ]
});
const valueOn = (snapshot: Snapshot, name: string): unknown =>
  snapshot.sheets.find((each) => each.name === name)?.cells[0]?.value;

/** A workbook in memory that tells what it was asked, and can refuse to be read. */
function openHost(): {
  host: WorkbookHost;
  asked: (readonly string[] | null)[];
  refuse: (yes: boolean) => void;
} {
  const memory = MemoryHost.of(workbook);
  const asked: (readonly string[] | null)[] = [];
  let refusing = false;
  const host: WorkbookHost = {
    abilities: memory.abilities,
    remarks: [{ ko: "나누어 읽었습니다.", en: "Read in parts." }],
    read: async (scope?: ReadScope) => {
      if (refusing) throw new Error("not now");
      asked.push(scope?.sheets ?? null);
      const read = await memory.read(scope);
      // As Excel does: the names of sheets that were not asked for are not told.
      const names = read.names.filter((name) => !scope || scope.sheets.includes(name.sheet ?? ""));
      return { ...read, names };
    },
    apply: (patch) => memory.apply(patch),
    select: (cell) => memory.select(cell),
    watch: (onChange) => memory.watch(onChange)
  };
  return {
    host,
    asked,
    refuse: (yes) => {
      refusing = yes;
    }
  };
}

test("what was written is read again, and nothing else", async () => {
  const { host, asked } = openHost();
  const exchange = new Exchange(host);
  const known = await exchange.readAll();
  const after = await exchange.change(known, edit("나", 1, 2), () => undefined);
  expect(asked).toEqual([null, ["나"]]);
  expect(valueOn(after, "나")).toBe(2);
  expect(after.sheets[0]).toBe(known.sheets[0]);
  expect(after.names).toEqual(workbook.names);
});

test("what could not be read again is overdue until it is taken up", async () => {
  const { host, asked, refuse } = openHost();
  const exchange = new Exchange(host);
  const known = await exchange.readAll();
  const inverses: Patch[] = [];
  refuse(true);
  await expect(exchange.change(known, edit("나", 1, 2), (inverse) => inverses.push(inverse))).rejects.toThrow(
    "not now"
  );
  expect(inverses).toHaveLength(1);
  expect(exchange.isOverdue).toBe(true);
  refuse(false);
  const after = await exchange.change(known, edit("가", 1, 3), () => undefined);
  expect(asked.at(-1)).toEqual(["나", "가"]);
  expect([valueOn(after, "가"), valueOn(after, "나")]).toEqual([3, 2]);
  exchange.caughtUp();
  expect(exchange.isOverdue).toBe(false);
});

test("where the set of sheets may have changed, everything is read", async () => {
  const { host, asked } = openHost();
  const exchange = new Exchange(host);
  await exchange.reread(await exchange.readAll(), null);
  expect(asked).toEqual([null, null]);
});

test("what the host remarks is told once with the outcome, and not while following edits", async () => {
  const { host } = openHost();
  const session = new PledgeSession(host, { year: 2023, month: 12, day: 31 });
  await session.check();
  expect(session.state.notice).toEqual({ kind: "done", text: host.remarks?.[0] });
  session.dismiss();
  await session.refresh({ sheets: ["가"] });
  expect(session.state.notice).toBeNull();
  await session.clear();
  expect(session.state.notice?.text.ko).toBe("바꿀 것이 없습니다.");
});

test("a command after a reading that failed reads first, and then does its work", async () => {
  const { host, asked, refuse } = openHost();
  const session = new PledgeSession(host, { year: 2023, month: 12, day: 31 });
  await session.check();
  refuse(true);
  await session.refresh({ sheets: ["다"] });
  expect(session.state.notice?.kind).toBe("failed");
  refuse(false);
  await session.clear();
  expect(asked).toEqual([null, ["다"]]);
  expect(session.state.notice?.kind).toBe("done");
});
