import { formatRange } from "../src/workbook/address";
import { MemoryHost } from "../src/hosts/memory/memory-host";
import { Refusal } from "../src/language/refusal";
import type { Abilities, WorkbookHost } from "../src/workbook/host";
import { sheetFingerprint } from "../src/workbook/own-sheet";
import {
  sheetsTouched,
  type CopySheetStep,
  type InsertLinesStep,
  type Patch,
  type Step
} from "../src/workbook/patch";
import { EMPTY_CONTENT } from "../src/workbook/sheet-content";
import { sheetNamed, type Cell, type SheetSnapshot, type Snapshot } from "../src/workbook/snapshot";
import { sheetFromText, workbookFromText } from "./builders/sheet-text";

/** Opens a host on a workbook that holds just this. */
export type OpenHost = (workbook: Snapshot) => Promise<WorkbookHost>;

const WORKBOOK: Snapshot = {
  ...workbookFromText({
    실천계획: "관리번호 | 1-2-2\n총사업비 | 640\n담당 | '007",
    이행현황: "구분 | 총계 | <\n계 | =SUM(B3:B4) → 179\n국비 | 100\n도비 | 79"
  }),
  names: [{ name: "합계", refersTo: "실천계획!$B$2" }]
};

const PROTECTED: Snapshot = {
  ...WORKBOOK,
  sheets: WORKBOOK.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === "이행현황" }))
};

/** Texts that a spreadsheet would take for formulas, were they typed in. */
const DANGEROUS = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  '=HYPERLINK("http://example.org","x")',
  "=cmd|' /C calc'!A0",
  "\t=1+1",
  "'=1+1",
  " 앞뒤 빈칸 ",
  "줄\n바꿈",
  "_x0041_",
  "&lt;<b>&",
  "👩‍🌾 농촌",
  "007"
];

function patchOf(...steps: Step[]): Patch {
  return { title: "시험", steps };
}

function setCells(
  sheet: string,
  changes: readonly (readonly [string, Cell["value"], Cell["value"]])[]
): Step {
  return {
    kind: "set-cells",
    sheet,
    changes: changes.map(([cell, before, after]) => ({
      cell,
      before: { value: before },
      after: { value: after }
    }))
  };
}

/**
 * What every host agrees on: ids are its own, and the order of merges is nobody's. What a formula gives is the host's
 * own where it calculates: the yardstick keeps what was written.
 */
function comparable(snapshot: Snapshot, { calculates }: Abilities): unknown {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      id: "",
      cells: sheet.cells.map(({ row, column, value, formula }) => ({
        row,
        column,
        value: calculates && formula !== undefined ? "calculated" : value,
        formula
      })),
      merges: sheet.merges.map(formatRange).sort()
    }))
  };
}

const COPY: CopySheetStep = {
  kind: "copy-sheet",
  sheet: "1-2-3 이행현황",
  from: "이행현황",
  fromFingerprint: sheetFingerprint(sheetIn(WORKBOOK, "이행현황")),
  repeated: [
    { rows: "2", times: 0 },
    { rows: "3:4", times: 2 }
  ],
  cells: [
    { cell: "A1", value: "구분" },
    { cell: "B2", value: 5 },
    { cell: "A5", value: "=도비" },
    { cell: "B6", value: 5, formula: "=SUM(B2:B5)" }
  ]
};

const COLUMN: InsertLinesStep = { kind: "insert-lines", sheet: "이행현황", axis: "column", at: 2, count: 1 };

function sheetIn(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = sheetNamed(snapshot, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function valueAt(snapshot: Snapshot, sheet: string, row: number, column: number): Cell["value"] | undefined {
  return sheetIn(snapshot, sheet).cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

async function refusalOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** The tests that every host must pass, whatever workbook program it stands on. */
export function describeHost(name: string, open: OpenHost): void {
  describe(`the host contract: ${name}`, () => {
    const flag = { id: "e-1", cell: "B3", severity: "error", text: "합이 다릅니다" } as const;
    const changes: readonly (readonly [string, Patch])[] = [
      ["a number", patchOf(setCells("이행현황", [["B3", 100, 102]]))],
      ["a text over a number", patchOf(setCells("이행현황", [["B3", 100, "미정"]]))],
      [
        "a truth, an error, a new row",
        patchOf(
          setCells("이행현황", [
            ["D9", null, true],
            ["E9", null, { error: "#N/A" }]
          ])
        )
      ],
      ["a cell made blank", patchOf(setCells("이행현황", [["B4", 79, null]]))],
      [
        "a formula with its value",
        patchOf({
          kind: "set-cells",
          sheet: "실천계획",
          changes: [{ cell: "B2", before: { value: 640 }, after: { value: 179, formula: "=이행현황!B2" } }]
        })
      ],
      [
        "a look",
        patchOf({ kind: "format", sheet: "실천계획", formats: [{ range: "A1:B3", format: { bold: true } }] })
      ],
      ["a merge", patchOf({ kind: "merge", sheet: "실천계획", range: "D1:E2" })],
      ["a merge taken away", patchOf({ kind: "unmerge", sheet: "이행현황", range: "B1:C1" })],
      [
        "a column inserted under a merge, and filled",
        patchOf(COLUMN, setCells("이행현황", [["C3", null, 5]]))
      ],
      ["a column at the sheet's begin", patchOf({ ...COLUMN, at: 0 })],
      [
        "rows inserted on a sheet that others refer to, a flag and a look among them",
        patchOf(
          { kind: "flag", sheet: "실천계획", flag },
          {
            kind: "set-cells",
            sheet: "이행현황",
            changes: [
              { cell: "C2", before: { value: null }, after: { value: 640, formula: "=실천계획!B2+합계" } }
            ]
          },
          { kind: "insert-lines", sheet: "실천계획", axis: "row", at: 1, count: 2 },
          { kind: "format", sheet: "실천계획", formats: [{ range: "A2:B2", format: { bold: true } }] }
        )
      ],
      [
        "a blank row and a blank column removed",
        patchOf(
          { kind: "remove-lines", sheet: "이행현황", axis: "row", at: 6, count: 2 },
          { kind: "remove-lines", sheet: "실천계획", axis: "column", at: 3, count: 1 }
        )
      ],
      [
        "lines inserted and removed in one",
        patchOf(COLUMN, { ...COLUMN, at: 3 }, { ...COLUMN, kind: "remove-lines" })
      ],
      [
        "widths",
        patchOf({ kind: "column-widths", sheet: "실천계획", widths: [{ columns: "A:B", width: 20 }] })
      ],
      ["a flag", patchOf({ kind: "flag", sheet: "이행현황", flag })],
      [
        "two flags on one cell",
        patchOf(
          { kind: "flag", sheet: "이행현황", flag },
          { kind: "flag", sheet: "이행현황", flag: { ...flag, id: "w-1", severity: "warning", text: "둘째" } }
        )
      ],
      [
        "a flag without a text",
        patchOf({ kind: "flag", sheet: "실천계획", flag: { ...flag, id: "i-1", severity: "info", text: "" } })
      ],
      [
        "a setting",
        patchOf({ kind: "setting", key: "profile", before: null, after: '{"unit":"백만원","줄":"a\\nb"}' })
      ],
      ["a name", patchOf({ kind: "set-name", name: "총계", before: null, after: "이행현황!$B$2" })],
      [
        "a name taken away",
        patchOf({ kind: "set-name", name: "합계", before: "실천계획!$B$2", after: null })
      ],
      [
        "a sheet",
        patchOf({
          kind: "add-sheet",
          sheet: "검증결과",
          content: {
            ...EMPTY_CONTENT,
            cells: [
              { cell: "A1", value: "번호" },
              { cell: "B2", value: 1 },
              { cell: "B3", value: 2, formula: "=B2+1" }
            ],
            formats: [{ range: "A1:B1", format: { bold: true, fill: "DDEBF7" } }],
            merges: ["A5:B5"]
          }
        })
      ],
      [
        "a sheet with charts",
        patchOf({
          kind: "add-sheet",
          sheet: "현황판",
          content: {
            ...EMPTY_CONTENT,
            cells: [
              { cell: "A1", value: "연도" },
              { cell: "B1", value: "집행" },
              { cell: "A2", value: 2022 },
              { cell: "B2", value: 77 },
              { cell: "A3", value: 2023 },
              { cell: "B3", value: 102 }
            ],
            charts: (["column", "bar", "line", "pie", "doughnut"] as const).map((kind, index) => ({
              kind,
              name: kind,
              title: `연도별 집행 <${kind}>`,
              description: "두 해의 집행",
              area: `D${index * 10 + 1}:H${index * 10 + 9}`,
              series: [{ name: "B1", values: "B2:B3", categories: "A2:A3", colors: ["0F6CBD", "9DB8D2"] }],
              categoryTitle: "연도",
              valueAxis: { title: "백만원", minimum: 0, step: 50 },
              numberFormat: "#,##0",
              labels: true
            }))
          }
        })
      ],
      ["a copy of a sheet, with rows repeated and left out", patchOf(COPY)],
      [
        "a copy of a copy in front, and a cell of it changed",
        patchOf(
          { ...COPY, repeated: [], cells: [{ cell: "A1", value: "구분" }], visibility: "hidden" },
          {
            ...COPY,
            sheet: "1-2-4 이행현황",
            from: COPY.sheet,
            fromFingerprint: sheetFingerprint(sheetFromText("", "구분")),
            position: 0
          },
          setCells("1-2-4 이행현황", [["B2", 5, 6]])
        )
      ],
      ["a sheet renamed", patchOf({ kind: "rename-sheet", sheet: "이행현황", to: "이행 현황 (2023)" })]
    ];

    test.each(changes)("%s is written as the patch says, and its inverse takes it back", async (_, patch) => {
      const host = await open(WORKBOOK);
      const yardstick = MemoryHost.of(WORKBOOK);
      const plain = (snapshot: Snapshot): unknown => comparable(snapshot, host.abilities);
      const before = plain(await host.read());
      await yardstick.apply(patch);
      const inverse = await host.apply(patch);
      expect(plain(await host.read())).toEqual(plain(await yardstick.read()));
      await host.apply(inverse);
      expect(plain(await host.read())).toEqual(before);
    });

    test.each(changes)(
      "%s: a reading that comes with the writing is the one that follows it",
      async (_, patch) => {
        const host = await open(WORKBOOK);
        if (!host.applyAndRead) return;
        await host.read();
        const sheets = sheetsTouched(patch);
        const { snapshot, inverse } = await host.applyAndRead(patch, { sheets });
        expect(snapshot).toEqual(await host.read({ sheets }));
        const back = await host.applyAndRead(inverse, { sheets });
        expect(back.snapshot).toEqual(await host.read({ sheets }));
      }
    );

    test("what it reads is what the workbook holds", async () => {
      const host = await open(WORKBOOK);
      expect(comparable(await host.read(), host.abilities)).toEqual(comparable(WORKBOOK, host.abilities));
    });

    test("it reads the sheets asked for alone, and leaves out those that are not there", async () => {
      const host = await open(WORKBOOK);
      const { sheets } = await host.read({ sheets: ["이행현황", "없음"] });
      expect(sheets.map((sheet) => sheet.name)).toEqual(["이행현황"]);
    });

    test("a text is a text, whatever it begins with", async () => {
      const host = await open(WORKBOOK);
      const cells = DANGEROUS.map((text, row) => [`H${row + 1}`, null, text] as const);
      await host.apply(patchOf(setCells("실천계획", cells)));
      const snapshot = await host.read();
      for (const [row, text] of DANGEROUS.entries()) {
        const cell = sheetIn(snapshot, "실천계획").cells.find((one) => one.row === row && one.column === 7);
        expect([text, cell?.value, cell?.formula]).toEqual([text, text, undefined]);
      }
    });

    const refusals: readonly (readonly [string, Patch, string])[] = [
      ["a cell that has changed", patchOf(setCells("이행현황", [["B3", 99, 1]])), "cell-changed"],
      ["a sheet that is not there", patchOf(setCells("없음", [["B3", null, 1]])), "sheet-missing"],
      ["a cell hidden by a merge", patchOf(setCells("이행현황", [["C1", null, 1]])), "cell-in-merge"],
      [
        "a sheet's name that is taken",
        patchOf({ kind: "add-sheet", sheet: "실천계획", content: EMPTY_CONTENT }),
        "sheet-exists"
      ],
      ["a copy of a sheet that has changed", patchOf({ ...COPY, fromFingerprint: "" }), "copied-changed"],
      [
        "lines that hold something",
        patchOf({ kind: "remove-lines", sheet: "이행현황", axis: "row", at: 3, count: 1 }),
        "lines-filled"
      ],
      [
        "lines in which a merge ends",
        patchOf({ kind: "remove-lines", sheet: "이행현황", axis: "column", at: 2, count: 1 }),
        "lines-held"
      ],
      ["a flag that is not there", patchOf({ kind: "unflag", sheet: "이행현황", flag }), "flag-missing"]
    ];

    test.each(refusals)(
      "%s is refused, and the steps before it are not done either",
      async (_, patch, code) => {
        const host = await open(WORKBOOK);
        const first = setCells("실천계획", [["B2", 640, 641]]);
        expect(await refusalOf(host.apply({ ...patch, steps: [first, ...patch.steps] }))).toBe(code);
        expect(comparable(await host.read(), host.abilities)).toEqual(comparable(WORKBOOK, host.abilities));
      }
    );

    test("a protected sheet is not written", async () => {
      const host = await open(PROTECTED);
      expect(await refusalOf(host.apply(patchOf(setCells("이행현황", [["B3", 100, 1]]))))).toBe(
        "sheet-protected"
      );
      expect(valueAt(await host.read(), "이행현황", 2, 1)).toBe(100);
    });

    test("a sheet of ours is added and removed whole", async () => {
      const host = await open(WORKBOOK);
      const cells = [{ cell: "A1", value: "결과" }];
      await host.apply(
        patchOf({ kind: "add-sheet", sheet: "검증결과", content: { ...EMPTY_CONTENT, cells } })
      );
      expect((await host.read()).sheets.map((sheet) => sheet.name)).toEqual([
        "실천계획",
        "이행현황",
        "검증결과"
      ]);
      await host.apply(patchOf({ kind: "remove-sheet", sheet: "검증결과", expected: cells }));
      expect(comparable(await host.read(), host.abilities)).toEqual(comparable(WORKBOOK, host.abilities));
    });

    test("a sheet that somebody has worked on since is not removed", async () => {
      const host = await open(WORKBOOK);
      const cells = [{ cell: "A1", value: "결과" }];
      await host.apply(
        patchOf({ kind: "add-sheet", sheet: "검증결과", content: { ...EMPTY_CONTENT, cells } })
      );
      await host.apply(patchOf(setCells("검증결과", [["C3", null, "검토 의견"]])));
      const removal = patchOf({ kind: "remove-sheet", sheet: "검증결과", expected: cells });
      expect(await refusalOf(host.apply(removal))).toBe("sheet-changed");
    });

    test("an inverse still undoes when other work has come between", async () => {
      const host = await open(WORKBOOK);
      const inverse = await host.apply(patchOf(setCells("이행현황", [["B3", 100, 102]])));
      await host.apply(patchOf(setCells("이행현황", [["B4", 79, 80]])));
      await host.apply(inverse);
      const snapshot = await host.read();
      expect([valueAt(snapshot, "이행현황", 2, 1), valueAt(snapshot, "이행현황", 3, 1)]).toEqual([100, 80]);
    });
  });
}
