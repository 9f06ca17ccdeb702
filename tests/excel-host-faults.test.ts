import type { Patch, Step } from "../src/workbook/patch";
import { EMPTY_CONTENT } from "../src/workbook/sheet-content";
import type { CellContent, Snapshot } from "../src/workbook/snapshot";
import { workbookFromText } from "./builders/sheet-text";
import { plainBook } from "./office-host/compare";
import type { Fault } from "./office-host/office-host";
import { openExcel, type OpenExcel } from "./office-host/open-excel";

const flag = { id: "e-1", cell: "B3", severity: "error", text: "합계가 다릅니다" } as const;
const result = { cell: "A1", value: "검증결과" };

const book: Snapshot = {
  ...workbookFromText({
    실천계획: "관리번호 | 1-2-2\n총사업비 | 640",
    이행현황: "구분 | 총계 | <\n계 | =SUM(B3:B4) → 179 | 'x\n국비 | 100\n도비 | 79",
    검증결과: "검증결과",
    메모: "확인"
  }),
  names: [{ name: "합", refersTo: "1" }],
  settings: { seal: "{}" }
};

const set = (cell: string, before: CellContent, after: CellContent): Step => ({
  kind: "set-cells",
  sheet: "이행현황",
  changes: [{ cell, before, after }]
});
const cells = [
  set("B3", { value: 100 }, { value: "=위험" }),
  set("D9", { value: null }, { value: 1, formula: "=B2" })
];
const looks: readonly Step[] = [
  {
    kind: "format",
    sheet: "이행현황",
    formats: [{ range: "A1:B3", format: { bold: true, fill: "DDEBF7" } }]
  },
  { kind: "column-widths", sheet: "이행현황", widths: [{ columns: "B", width: 30 }] },
  { kind: "unmerge", sheet: "이행현황", range: "B1:C1" },
  { kind: "merge", sheet: "이행현황", range: "E1:F2" }
];
const flags: readonly Step[] = [
  { kind: "flag", sheet: "이행현황", flag },
  { kind: "flag", sheet: "실천계획", flag: { ...flag, id: "w-1", cell: "B2", severity: "warning" } }
];
const remove: Step = { kind: "remove-sheet", sheet: "검증결과", expected: [result] };
const add: Step = {
  kind: "add-sheet",
  sheet: "검증결과",
  content: { ...EMPTY_CONTENT, cells: [result], merges: ["A1:C1"] }
};
const setting: Step = { kind: "setting", key: "annotation", before: null, after: "{}" };

/** Patches such as the commands make. */
const commands: readonly [string, readonly Step[]][] = [
  ["고치기", cells],
  ["서식", looks],
  ["표시", [...flags, setting]],
  ["채우기", [...cells, ...looks, setting]],
  ["새 공약", [{ ...add, sheet: "1-2-3 이행현황" } as Step, set("A9", { value: null }, { value: "1-2-3" })]],
  [
    "시트 이름",
    [{ kind: "rename-sheet", sheet: "메모", to: "비고" }, set("B3", { value: 100 }, { value: 5 })]
  ],
  ["지우기", [remove, { ...setting, key: "seal", before: "{}", after: null }]],
  ["다시 표시", [remove, add, ...flags, setting]],
  [
    "모두 지우기",
    [remove, { kind: "remove-sheet", sheet: "메모", expected: [{ cell: "A1", value: "확인" }] }]
  ],
  [
    "이름",
    [
      { kind: "set-name", name: "합", before: "1", after: "이행현황!$B$2" },
      { kind: "set-name", name: "국비", scope: "이행현황", before: null, after: "$B$3" },
      ...cells
    ]
  ]
];

const opened: OpenExcel[] = [];
const count = { tried: 0, survived: 0 };

async function open(snapshot = book): Promise<OpenExcel> {
  const excel = await openExcel(snapshot);
  opened.push(excel);
  return excel;
}

afterEach(() => {
  for (const { office } of opened.splice(0)) expect(office.complaints).toEqual([]);
});

afterAll(() => {
  console.log(`faults tried: ${count.tried}, survived: ${count.survived}`);
});

interface Clean {
  readonly before: unknown;
  readonly after: unknown;
  /** How many actions each request had. */
  readonly actions: readonly number[];
}

/** The workbook before and after the patch when nothing fails. */
async function clean(patch: Patch): Promise<Clean> {
  const { host, office } = await open();
  await host.read();
  const before = plainBook(office.book);
  const trips = await office.counting(() => host.apply(patch));
  return { before, after: plainBook(office.book), actions: trips.map((trip) => trip.actions) };
}

/** After the fault the workbook is as before or as after; and the patch can then be applied as if nothing had been. */
async function survive(patch: Patch, { before, after }: Clean, faults: readonly Fault[]): Promise<void> {
  count.tried += 1;
  const { host, office } = await open();
  await host.read();
  office.arm(...faults);
  const outcome: unknown = await host.apply(patch).then(
    () => "applied",
    (error: unknown) => error
  );
  office.arm();
  if (outcome !== "applied") {
    expect(outcome).toMatchObject({ name: "Refusal" });
    expect(plainBook(office.book)).toEqual(before);
    await host.apply(patch);
  }
  expect(plainBook(office.book)).toEqual(after);
  count.survived += 1;
}

describe.each(commands)("%s", (title, steps) => {
  const patch: Patch = { title, steps };
  test("survives a failure before, in and after any request", async () => {
    const run = await clean(patch);
    expect(run.actions).toHaveLength(2);
    for (const [index, actions] of run.actions.entries()) {
      const inside = index === 0 ? [] : Array.from({ length: actions }, (_, action) => action);
      for (const when of ["before", "after", ...inside] as const) {
        await survive(patch, run, [{ request: index + 1, when, code: "GeneralException" }]);
      }
    }
  });
});
