import { sheetFingerprint } from "../src/workbook/own-sheet";
import type { Patch, Step } from "../src/workbook/patch";
import { EMPTY_CONTENT } from "../src/workbook/sheet-content";
import { sheetNamed, type CellContent, type Snapshot } from "../src/workbook/snapshot";
import { workbookFromText } from "./builders/sheet-text";
import { plainBook } from "./office-host/compare";
import type { Fault } from "./office-host/office-host";
import { openExcel, type OpenExcel } from "./office-host/open-excel";

const flag = { id: "e-1", cell: "B3", severity: "error", text: "합계가 다릅니다" } as const;
const result = { cell: "A1", value: "검증결과" };

const drawn = workbookFromText({
  실천계획: "관리번호 | 1-2-2\n총사업비 | 640",
  이행현황: "구분 | 총계 | <\n계 | =SUM(B3:B4) → 179 | 'x\n국비 | 100\n도비 | 79",
  검증결과: "검증결과",
  메모: "확인"
});

/** The memo's cell has the text format. */
const book: Snapshot = {
  ...drawn,
  sheets: drawn.sheets.map((sheet) =>
    sheet.name === "메모" ? { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, format: "@" })) } : sheet
  ),
  names: [{ name: "합", refersTo: "1" }],
  settings: { seal: "{}" }
};

function fail(): never {
  throw new Error("no such sheet");
}

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
const copy: Step = {
  kind: "copy-sheet",
  sheet: "1-2-3 이행현황",
  from: "이행현황",
  fromFingerprint: sheetFingerprint(sheetNamed(book, "이행현황") ?? fail()),
  position: 1,
  repeated: [
    { rows: "2", times: 0 },
    { rows: "3:4", times: 3 }
  ],
  cells: [
    { cell: "A1", value: "구분" },
    { cell: "B2", value: 7 },
    { cell: "B8", value: 7, formula: "=SUM(B2:B7)" }
  ]
};
const setting: Step = { kind: "setting", key: "annotation", before: null, after: "{}" };

/** Patches such as the commands make. */
const commands: readonly [string, readonly Step[]][] = [
  ["고치기", cells],
  ["서식", looks],
  [
    "글을 수로",
    [
      {
        kind: "set-cells",
        sheet: "메모",
        changes: [{ cell: "A1", before: { value: "확인" }, after: { value: 5 } }]
      }
    ]
  ],
  ["표시", [...flags, setting]],
  ["채우기", [...cells, ...looks, setting]],
  ["새 공약", [{ ...add, sheet: "1-2-3 이행현황" }, set("A9", { value: null }, { value: "1-2-3" })]],
  ["양식 사본", [copy, ...flags, setting]],
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
    "연도 열",
    [
      { kind: "insert-lines", sheet: "이행현황", axis: "column", at: 2, count: 1 },
      { kind: "insert-lines", sheet: "메모", axis: "row", at: 0, count: 2 },
      set("C3", { value: null }, { value: 5 }),
      set("D9", { value: null }, { value: 1, formula: "=B2" }),
      ...flags,
      setting
    ]
  ],
  [
    "빈 줄 지우기",
    [
      { kind: "remove-lines", sheet: "메모", axis: "row", at: 3, count: 1 },
      { kind: "insert-lines", sheet: "이행현황", axis: "row", at: 2, count: 1 },
      { kind: "insert-lines", sheet: "이행현황", axis: "row", at: 4, count: 1 },
      set("B4", { value: 100 }, { value: 5 })
    ]
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

describe("what Excel does not do is told in its own words", () => {
  const patch: Patch = { title: "고치기", steps: cells };

  test.each([
    ["InvalidOperationInCellEditMode", "cell-being-edited"],
    ["AccessDenied", "access-denied"],
    ["ItemNotFound", "sheet-gone"],
    ["RequestPayloadSizeLimitExceeded", "answer-too-large"],
    ["RequestAborted", "call-refused"]
  ])("%s is %s", async (code, refusal) => {
    const { host, office } = await open();
    await host.read();
    const before = plainBook(office.book);
    office.arm({ request: 2, when: "before", code });
    await expect(host.apply(patch)).rejects.toMatchObject({ code: refusal });
    expect(plainBook(office.book)).toEqual(before);
  });

  test("a cell being edited stops every command, and none is half done", async () => {
    const { host, office } = await open();
    await host.read();
    office.editing = true;
    const trips = await office.counting(async () => {
      await expect(host.apply(patch)).rejects.toMatchObject({ code: "cell-being-edited" });
      await expect(host.read()).rejects.toMatchObject({ code: "cell-being-edited" });
    });
    expect(trips).toHaveLength(2);
    office.editing = false;
    await host.apply(patch);
  });

  test("a sheet deleted meanwhile", async () => {
    const { host, office } = await open();
    await host.read();
    office.book.sheets.splice(1, 1);
    await expect(host.apply(patch)).rejects.toMatchObject({ code: "sheet-missing" });
    expect((await host.read()).sheets.map((sheet) => sheet.name)).not.toContain("이행현황");
  });

  test("a cell changed meanwhile", async () => {
    const { host, office } = await open();
    await host.read();
    office.book.sheets[1]?.cells.set("2,1", { value: 99, kind: "Double" });
    await expect(host.apply(patch)).rejects.toMatchObject({
      code: "cell-changed",
      data: { place: "이행현황!B3", expected: "100", actual: "99" }
    });
  });

  test("a protected structure, before anything is written", async () => {
    const { host, office } = await open();
    office.book.structureProtected = true;
    const trips = await office.counting(async () => {
      await expect(host.apply({ title: "채우기", steps: [cells[0], add] as Step[] })).rejects.toMatchObject({
        code: "structure-protected"
      });
    });
    expect(trips).toHaveLength(1);
  });

  test("a text longer than a cell holds, and what is no number", async () => {
    const { host, office } = await open();
    const before = plainBook(office.book);
    for (const [value, code] of [
      ["가".repeat(32_768), "text-too-long"],
      [NaN, "not-a-number"]
    ] as const) {
      const steps = [...cells, set("A9", { value: null }, { value })];
      await expect(host.apply({ title: "채우기", steps })).rejects.toMatchObject({ code });
    }
    expect(plainBook(office.book)).toEqual(before);
  });

  test("a sheet beyond what Excel reads, with its name and its range", async () => {
    const { host, office } = await open();
    office.book.sheets[3]?.cells.set("1048575,16383", { value: 1, kind: "Double" });
    await expect(host.read()).rejects.toMatchObject({
      code: "sheet-too-large",
      data: { sheet: "메모", range: "A1:XFD1048576" }
    });
  });
});

describe("a failure that cannot be taken back at once", () => {
  const patch: Patch = { title: "채우기", steps: [...cells, ...looks, ...flags, setting] };

  test.each([3, 4])("at request %d is told, and the next command takes it back first", async (request) => {
    const { host, office } = await open();
    await host.read();
    const before = plainBook(office.book);
    office.arm(
      { request: 2, when: "after", code: "GeneralException" },
      { request, when: "before", code: "RequestAborted" }
    );
    await expect(host.apply(patch)).rejects.toMatchObject({
      code: "not-restored",
      data: { reason: "GeneralException", code: "RequestAborted", sheets: "이행현황, 실천계획" }
    });
    expect(plainBook(office.book)).not.toEqual(before);
    const snapshot = await host.read();
    expect(plainBook(office.book)).toEqual(before);
    expect(snapshot.sheets[1]?.flags).toEqual([]);
  });
});

describe("more than one exchange can hold", () => {
  const many = workbookFromText(
    Object.fromEntries(
      Array.from({ length: 220 }, (_, sheet) => [
        `카드 ${sheet}`,
        Array.from(
          { length: 60 },
          (__, row) => `재원 ${row} | ${row} | ${sheet} | =B${row + 1} → ${row}`
        ).join("\n")
      ])
    )
  );

  test("is read in parts, and their number is told", async () => {
    const { host, office } = await open(many);
    const trips = await office.counting(() => host.read());
    const largest = Math.max(...trips.map((trip) => trip.answerBytes));
    office.limits = { requestBytes: Infinity, answerBytes: largest - 1 };
    const snapshot = await host.read();
    expect(snapshot.sheets.map((sheet) => sheet.cells.length)).toEqual(Array(220).fill(240));
    expect(host.lastTraffic.notices).toEqual([{ code: "chunked", data: { count: 2 } }]);
    expect(host.lastTraffic.syncs).toBe(6);
  });

  test("is written all the same where the reading that goes with it is refused", async () => {
    const sheets = many.sheets.map((sheet) => sheet.name);
    const changes = [{ cell: "H1", before: { value: null }, after: { value: "가".repeat(300) } }];
    const patch: Patch = {
      title: "채우기",
      steps: sheets.map((sheet) => ({ kind: "set-cells", sheet, changes }))
    };
    const free = await open(many);
    free.office.book.manual = true;
    await free.host.read();
    const trips = await free.office.counting(() => free.host.applyAndRead(patch, { sheets }));
    expect(trips).toHaveLength(2);

    const { host, office } = await open(many);
    office.book.manual = true;
    await host.read();
    office.limits = { requestBytes: Infinity, answerBytes: (trips[0]?.answerBytes ?? 0) + 1_000 };
    expect(trips[1]?.answerBytes).toBeGreaterThan(office.limits.answerBytes);
    const { snapshot } = await host.applyAndRead(patch, { sheets });
    // Texts, because comparing so many cells one by one takes longer than all the rest.
    const text = (value: unknown): string => JSON.stringify(value);
    expect(text(plainBook(office.book)) === text(plainBook(free.office.book))).toBe(true);
    expect(text(snapshot) === text(await host.read({ sheets }))).toBe(true);
    expect(snapshot?.sheets.every((sheet) => sheet.cells.some((cell) => cell.column === 7))).toBe(true);
  });

  test("that stays unread after it was written is told, and stays written", async () => {
    const { host, office } = await open();
    const before = await host.read();
    office.arm(
      { request: 2, when: "after", code: "GeneralException" },
      { request: 4, when: "before", code: "GeneralException" }
    );
    const patch: Patch = { title: "지우기", steps: [remove] };
    const { snapshot, inverse } = await host.applyAndRead(patch, { sheets: ["이행현황"] });
    expect(snapshot).toBeNull();
    office.arm();
    expect(office.book.sheets.map((sheet) => sheet.name)).not.toContain("검증결과");
    await host.apply(inverse);
    expect((await host.read()).sheets.map((sheet) => sheet.name)).toEqual(
      before.sheets.map((sheet) => sheet.name)
    );
  });

  test("is written in parts, and a failure of the last takes back the first", async () => {
    const { host, office } = await open(many);
    await host.read();
    const before = plainBook(office.book);
    const changes = Array.from({ length: 500 }, (_, row) => ({
      cell: `H${row + 1}`,
      before: { value: null },
      after: { value: `1${"가".repeat(9_000)}` }
    }));
    const big: Patch = {
      title: "채우기",
      steps: ["카드 0", "카드 1"].map((sheet) => ({ kind: "set-cells", sheet, changes }))
    };
    office.arm({ request: 3, when: "before", code: "GeneralException" });
    await expect(host.apply(big)).rejects.toMatchObject({ code: "call-refused" });
    expect(plainBook(office.book)).toEqual(before);
    office.arm();
    await host.apply(big);
    expect(host.lastTraffic.notices).toEqual([{ code: "chunked", data: { count: 2 } }]);
  });
});
