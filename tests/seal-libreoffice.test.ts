import { openXlsx, readXlsx } from "../src/hosts/xlsx/xlsx-host";
import { changeWords, sealRemarks } from "../src/submission/seal/seal-words";
import { verifySeal, type SealState } from "../src/submission/seal/verify";
import type { SheetSnapshot, Snapshot } from "../src/workbook/snapshot";
import { EMPTY_SNAPSHOT } from "../src/workbook/workbook-state";
import { makeBook } from "./accuracy/book/make-book";
import { randomFrom } from "./accuracy/random";
import { savedByLibreOffice } from "./builders/libreoffice";
import { SEAL_HEADER, sealedSample, sealUnchecked } from "./builders/sealed-workbook";
import { sheetFromText } from "./builders/sheet-text";
import { xlsxOfSnapshot } from "./builders/xlsx-of-snapshot";

/** Saving a sealed workbook unchanged in LibreOffice breaks no seal: its values and formulas are the same. */

const CARDS = 80;

/** Cards of many offices' forms in one workbook; sheets that look at others are left out, since names change. */
function manyCards(): readonly SheetSnapshot[] {
  const cards: SheetSnapshot[] = [];
  for (let seed = 1; cards.length < CARDS; seed++) {
    const { snapshot } = makeBook(randomFrom(`seal ${seed}`));
    for (const sheet of snapshot.sheets) {
      const name = `${cards.length + 1}번 카드`;
      const alone = !sheet.cells.some(({ formula }) => formula?.includes("!"));
      if (alone && cards.length < CARDS) cards.push({ ...sheet, id: name, name });
    }
  }
  return cards;
}

/** What programs like to write otherwise. */
const AWKWARD: SheetSnapshot = {
  ...sheetFromText(
    "까다로운 '값' 모음",
    [
      "셈 | =0.1+0.2 → 0.30000000000000004 | =1/3 → 0.333333333333333 | 12345678901234.5",
      "참 | =IF(TRUE,1,2) → 1 | =SUM(A:A) → 0 | =COUNTA($3:$4) → 4",
      '글 | \'12 | 줄\\n바꿈 | ="가  나"&"다" → 가  나다',
      "배 | =sum( B1 : C1 ) → 0.633333333333333 | ='1번 카드'!A1&\"\" → 0 | =-2^2 → 4",
      "날 | =DATE(2026,6,30) → 46203 | =ROUND(10%,2) → 0.1 | =COUNTIF(B1:C1,0.3) → 0"
    ].join("\n")
  ),
  visibility: "hidden"
};
const WITH_ODDITIES: SheetSnapshot = {
  ...AWKWARD,
  cells: [
    ...AWKWARD.cells,
    { row: 6, column: 0, value: "한글".normalize("NFD") },
    { row: 6, column: 1, value: true },
    { row: 6, column: 2, value: { error: "#N/A" } },
    { row: 6, column: 3, value: { error: "#DIV/0!" }, formula: "=1/0" },
    { row: 7, column: 0, value: " 앞뒤 빈칸 " },
    { row: 7, column: 1, value: 1e-9 },
    { row: 7, column: 2, value: 45_000.75, format: "yyyy-mm-dd hh:mm" }
  ]
};

async function sealedCards(): Promise<Uint8Array> {
  const whole: Snapshot = { ...EMPTY_SNAPSHOT, sheets: [...manyCards(), WITH_ODDITIES] };
  const host = openXlsx(xlsxOfSnapshot(whole));
  await sealUnchecked(host);
  return host.bytes();
}

let saved: ReadonlyMap<string, Snapshot>;
let cards: Uint8Array;
beforeAll(async () => {
  cards = await sealedCards();
  const sample = (await sealedSample()).bytes();
  saved = savedByLibreOffice(
    new Map([
      ["sample.xlsx", sample],
      ["cards.xlsx", cards]
    ])
  );
}, 300_000);

function told(state: SealState): readonly string[] {
  return "changes" in state ? state.changes.map((change) => changeWords(change, "ko")) : [state.kind];
}

function stateOf(name: string): SealState {
  const snapshot = saved.get(name);
  if (!snapshot) throw new Error(`LibreOffice saved nothing of ${name}`);
  return verifySeal(snapshot, SEAL_HEADER);
}

test("the sample's seal is whole, and that our settings are gone is told", () => {
  const state = stateOf("sample.xlsx");
  expect([state.kind, told(state)]).toEqual(["intact", []]);
  expect(sealRemarks(state, SEAL_HEADER, "ko").join()).toContain("LibreOffice");
});

test("eighty cards of many forms and the values that programs write otherwise are the same", () => {
  const before = verifySeal(readXlsx(cards), SEAL_HEADER);
  expect([before.kind, told(before)]).toEqual(["intact", []]);
  const state = stateOf("cards.xlsx");
  expect([state.kind, told(state)]).toEqual(["intact", []]);
});

test("what is changed afterwards is found there as well", () => {
  const snapshot = saved.get("cards.xlsx");
  if (!snapshot) throw new Error("nothing was saved");
  const [first, ...rest] = snapshot.sheets;
  const cell = first?.cells.find(({ value }) => typeof value === "number");
  if (!first || !cell) throw new Error("no number");
  const cells = first.cells.map((one) => (one === cell ? { ...one, value: 1 + Number(one.value) } : one));
  const state = verifySeal({ ...snapshot, sheets: [{ ...first, cells }, ...rest] }, SEAL_HEADER);
  expect(state).toMatchObject({
    kind: "changed",
    changes: [{ kind: "cell", cell: { sheet: first.name, row: cell.row, column: cell.column } }]
  });
});
