import { refusalOf } from "../../../tests/builders/refusal-of";
import { workbookFromText } from "../../../tests/builders/sheet-text";
import { DEFAULT_PROFILE } from "../../pledge/profile";
import { readBook } from "../../reading";
import { applyPatch } from "../../workbook/apply-patch";
import { snapshotOf, stateOf } from "../../workbook/workbook-state";
import type { Filling } from "../fill";
import { rollOverPatch } from "./roll-over";
import { shiftYear, shiftYearsInText } from "./shift-years";

const BASIS = { year: 2026, month: 6, day: 30 };
const PROFILE = { ...DEFAULT_PROFILE, term: { ...DEFAULT_PROFILE.term, label: "민선6기" } };

const cardOf = (rows: string, status = "정상추진"): string => `민선 6기 군수 공약사업 관리카드(이행현황)
관리번호 | 1-1 | 공약명 | 민선6기 기록관
<단위 : 백만원>
재원 | 총계 | 기투자(~'21) | 집행액(2022~2026) | < | < | < | < | < | 2027이후
^ | ^ | ^ | 소계 | 2022 | 23년 | '24 | 2025년 | 2026 | ^
${rows}
추진상태 | ${status} | 이행률 | 50%`;

const TYPED = "계 | 20 | 1 | 15 | 1 | 2 | 3 | 4 | 5 | 4\n군비 | 20 | 1 | 15 | 1 | 2 | 3 | 4 | 5 | 4";
const FORMULAS = `계 | =C6+D6+J6 → 20 | =C7 → 1 | =SUM(E6:I6) → 15 | =E7 → 1 | =F7 → 2 | =G7 → 3 | =H7 → 4 | =I7 → 5 | =J7 → 4
군비 | =C7+D7+J7 → 20 | 1 | =SUM(E7:I7) → 15 | 1 | 2 | 3 | 4 | 5 | 4`;

function rolled(sheets: Record<string, string>, leaveFinished = false) {
  const snapshot = workbookFromText(sheets);
  const book = readBook(snapshot, PROFILE);
  const roll = (): Filling => rollOverPatch(book, snapshot, { basisDate: BASIS, leaveFinished });
  const written = ({ patch }: Filling): Record<string, unknown> =>
    Object.fromEntries(
      patch.steps.flatMap((step) =>
        step.kind !== "set-cells"
          ? []
          : step.changes.map(({ cell, after }) => [`${step.sheet}!${cell}`, after.formula ?? after.value])
      )
    );
  const after = (filling: Filling) =>
    readBook(snapshotOf(applyPatch(stateOf(snapshot), filling.patch).state));
  return { roll, written, after };
}

test("a typed grid: years move on, the old term goes into 기투자, 이후 stays, and so does every 총계", () => {
  const { roll, written, after } = rolled({ 카드: cardOf(TYPED) });
  const filling = roll();
  expect(written(filling)).toEqual({
    "카드!A1": "민선 7기 군수 공약사업 관리카드(이행현황)",
    "카드!C4": "기투자(~'25)",
    "카드!D4": "집행액(2026~2030)",
    "카드!J4": "2031이후",
    "카드!E5": 2026,
    "카드!F5": "27년",
    "카드!G5": "2028",
    "카드!H5": "2029년",
    "카드!I5": 2030,
    "카드!C6": 16,
    "카드!D6": null,
    "카드!E6": null,
    "카드!F6": null,
    "카드!G6": null,
    "카드!H6": null,
    "카드!I6": null,
    "카드!C7": 16,
    "카드!D7": null,
    "카드!E7": null,
    "카드!F7": null,
    "카드!G7": null,
    "카드!H7": null,
    "카드!I7": null,
    "카드!B8": null,
    "카드!D8": null
  });
  const book = after(filling);
  expect(book.profile.term).toEqual({ label: "민선7기", from: "2026-07-01", to: "2030-06-30" });
  expect(book.pledges[0]!.name).toBe("민선6기 기록관");
  expect(filling.summary.notes.map(({ code }) => code)).toEqual([
    "term-set",
    "grid-rolled",
    "after-money-left",
    "status-cleared",
    "title-changed",
    "sheet-added"
  ]);
});

test("years that are over say nothing as the office says it: 0 where it writes 0", () => {
  const zeros = TYPED.replaceAll("| 4 | 5 | 4", "| 0 | 0 | 4").replaceAll("20 | 1 | 15", "11 | 1 | 6");
  const { roll, written } = rolled({ 카드: cardOf(zeros) });
  expect(written(roll())).toMatchObject({ "카드!C7": 7, "카드!E6": 0, "카드!G7": 0 });
});

test("what is done to many cards alike is told once, with how often", () => {
  const second = cardOf(TYPED).replace("1-1", "1-2");
  const { roll } = rolled({ 하나: cardOf(TYPED), 둘: second });
  const told = roll().summary.notes.filter(({ code }) => /^(status|title)/.test(code));
  const [before, after] = [
    "민선 6기 군수 공약사업 관리카드(이행현황)",
    "민선 7기 군수 공약사업 관리카드(이행현황)"
  ];
  expect(told).toEqual([
    { code: "statuses-cleared", data: { count: 2 } },
    { code: "titles-changed", data: { count: 2, before, after } }
  ]);
});

test("formulas stay formulas, with the results that they will have, on other sheets too", () => {
  const { roll, written } = rolled({ 카드: cardOf(FORMULAS), 모음: "=카드!D6 → 15 | =카드!B6 → 20" });
  const cells = written(roll());
  expect(cells).toMatchObject({
    "카드!C6": "=C7",
    "카드!C7": 16,
    "카드!D7": "=SUM(E7:I7)",
    "카드!I6": "=I7",
    "모음!A1": "=카드!D6"
  });
  expect(cells).not.toHaveProperty("카드!B6");
  expect(cells).not.toHaveProperty("모음!B1");
});

test.each([
  ["grid-left-years", cardOf(TYPED).replace(" | 2026 | ^", " | 2027 | ^").replace("2027이후", "이후")],
  ["grid-left-amount", cardOf(TYPED.replace("| 3 | 4 | 5 | 4\n", "| 미정 | 4 | 5 | 4\n"))],
  ["grid-left-sums", cardOf(TYPED.replace("계 | 20", "계 | 21"))],
  ["grid-left-formula", cardOf(TYPED.replace("군비 | 20 | 1 |", "군비 | 20 | =ROUND(1.2,0) → 1 |"))]
])(
  "a grid that does not fit is left alone, and where there is no other, nothing is done: %s",
  (code, card) => {
    const { roll } = rolled({ 카드: card });
    expect(refusalOf(roll)).toBe("nothing-rolled");
    const both = rolled({ 카드: card, 다른: cardOf(TYPED).replace("1-1", "1-2") });
    const filling = both.roll();
    expect(filling.summary.notes.map((note) => note.code)).toContain(code);
    expect(Object.keys(both.written(filling)).filter((cell) => cell.startsWith("카드!"))).toEqual([]);
  }
);

test("cards of pledges that have ended stay as they are, where that is asked for", () => {
  const sheets = {
    카드: cardOf(TYPED, "완료").replace("50%", "100%"),
    다른: cardOf(TYPED).replace("1-1", "1-2")
  };
  const { roll, written } = rolled(sheets, true);
  const filling = roll();
  expect(Object.keys(written(filling)).some((cell) => cell.startsWith("카드!"))).toBe(false);
  expect(filling.summary.notes).toContainEqual({
    code: "pledge-left-finished",
    data: { pledge: "1-1", class: "완료" }
  });
});

test.each([
  ["2022년", "2026년"],
  ["'22 ~ ’26", "'26 ~ ’30"],
  ["２０２２", "２０２６"],
  ["98년", "02년"],
  ["20220 1,2022", null],
  ["이후", null]
])("years in a heading move on in their own spelling: %s", (text, expected) => {
  expect(shiftYearsInText(text, 4)).toBe(expected);
});

test("a heading that is a day stays that day of another year", () => {
  expect(shiftYear(44562, "yyyy", 2022, 4, false)).toBe(46023);
  expect(shiftYear(22, undefined, 2022, 4, false)).toBe(2026);
  expect(shiftYear(1234, undefined, 2022, 4, false)).toBeNull();
});
