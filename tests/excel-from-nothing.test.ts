import { emptyXlsx } from "../src/hosts/xlsx/empty-workbook";
import { readXlsx } from "../src/hosts/xlsx/xlsx-host";
import { verifySeal } from "../src/submission/seal/verify";
import { judgePasted } from "../src/filling/judged-list";
import { PledgeSession } from "../src/taskpane/session/pledge-session";
import { reportHeader } from "../src/taskpane/session/seal-change";
import { formatCellRef, parseCell } from "../src/workbook/address";
import type { Finding } from "../src/rules/finding";
import {
  BASIS_DATE,
  EXPLAINED,
  LIST_COPIED,
  PLEDGES,
  executedCell,
  statusSheet,
  typingsOf,
  type Typing
} from "./builders/thirty-pledges";
import { xlsxOfSnapshot } from "./builders/xlsx-of-snapshot";
import { plainBook } from "./office-host/compare";
import { bookFrom } from "./office-host/model/from-snapshot";
import { typeIn } from "./office-host/model/type-in";
import { openExcel, openExcelBook, type OpenExcel } from "./office-host/open-excel";

/** Requests that a command may take, however many sheets there are. */
const MOST_SYNCS = 4;
const CHANGED = executedCell(EXPLAINED, 2023);
const TODAY = { year: 2026, month: 1, day: 12 };
const REASON = { reason: "준공 정산이 늦어 글에 먼저 적음", role: "건설과 담당", expires: "2026-06-30" };
const SEALING = { unreadSeen: false, signing: null };

let excel: OpenExcel;
let session: PledgeSession;
beforeAll(async () => {
  const empty = readXlsx(emptyXlsx());
  excel = await openExcelBook(bookFrom(empty));
  session = new PledgeSession(excel.host, BASIS_DATE, () => TODAY);
  await session.check();
});

const textOf = (): string => JSON.stringify(plainBook(excel.office.book));

/** What the pane tells of a command that was done. */
function told(): string {
  const { notice } = session.state;
  expect([notice?.kind, notice?.text.ko]).toEqual(["done", expect.any(String)]);
  expect(excel.office.complaints).toEqual([]);
  return notice?.text.ko ?? "";
}

/** What stands in the cells of every sheet, and what we keep. */
function contentsOf(): unknown {
  const { sheets, parts } = excel.office.book;
  return {
    sheets: sheets.map(({ name, cells }) => [name, [...cells].sort()]),
    parts: parts.map(({ xml }) => xml)
  };
}

/**
 * Gives a command, takes it back, and gives it again: few requests each, and nothing of it left in between. A sheet that
 * was replaced comes back with its contents: `looks` says whether also to compare how all of it looks.
 */
async function command(run: () => Promise<void>, { looks = true } = {}): Promise<string> {
  const before = textOf();
  const contents = contentsOf();
  expect((await excel.office.counting(run)).length).toBeLessThanOrEqual(MOST_SYNCS);
  const words = told();
  expect(textOf()).not.toBe(before);
  expect((await excel.office.counting(() => session.undo())).length).toBeLessThanOrEqual(MOST_SYNCS);
  told();
  expect(contentsOf()).toEqual(contents);
  if (looks) expect(textOf()).toBe(before);
  await run();
  expect(told()).toBe(words);
  return words;
}

/** Typed by the user: the host tells of it, and the pane reads those sheets again. */
async function typed(typings: readonly Typing[]): Promise<void> {
  const { book } = excel.office;
  for (const { sheet: name, cell, value } of typings) {
    const sheet = book.sheets.find((each) => each.name === name);
    const place = parseCell(cell);
    if (!sheet || !place) throw new Error(`${name}!${cell}`);
    typeIn(book, sheet, place.row, place.column, value);
  }
  book.stale = true;
  const sheets = [...new Set(typings.map(({ sheet }) => sheet))];
  // The sums of the overviews follow, and Excel tells of those sheets too.
  const following = book.sheets.flatMap(({ name }) => (/표$/.test(name) ? [name] : []));
  await session.refresh({ sheets: [...sheets, ...following] });
}

const findings = (): readonly Finding[] => session.state.checked?.result.findings ?? [];
const toExplain = (): readonly Finding[] => findings().filter(({ severity }) => severity !== "info");

function sealState(): ReturnType<typeof verifySeal> {
  const { checked } = session.state;
  if (!checked) throw new Error("never checked");
  return verifySeal(checked.snapshot, reportHeader(BASIS_DATE));
}

/** One story: each step goes on with what the one before has left. */
test("thirty pledges that are pasted become cards", async () => {
  const { checked } = session.state;
  if (!checked) throw new Error("never checked");
  const { fault, rows } = judgePasted(LIST_COPIED, checked.book, BASIS_DATE, "ko");
  expect([fault, rows.flatMap((row) => row.fault ?? [])]).toEqual([null, []]);
  const pledges = rows.flatMap(({ pledge }) => pledge ?? []);
  expect(await command(() => session.insert(pledges))).toBe("새 공약 30건의 카드를 넣었습니다.");
  expect(session.state.checked?.book.pledges.map(({ number }) => number)).toEqual(
    PLEDGES.map(({ number }) => number)
  );
});

test("with the amounts typed in and the overviews filled, one finding is left to explain", async () => {
  await typed(PLEDGES.flatMap(typingsOf));
  await command(() => session.fill());
  expect(toExplain()).toMatchObject([{ rule: "text-year-sum", expected: "142", actual: "147" }]);
  expect((await excel.office.counting(() => session.check())).length).toBeLessThanOrEqual(MOST_SYNCS);
  expect(toExplain()).toHaveLength(1);
});

test("it cannot be sealed before the reason, which is told with what to do; then it can", async () => {
  const before = textOf();
  await session.seal(SEALING);
  expect(session.state.notice).toMatchObject({
    kind: "failed",
    text: { ko: expect.stringContaining("사유 없는 주의 1건") }
  });
  expect(textOf()).toBe(before);
  await command(() => session.waive(toExplain(), REASON));
  expect(await command(() => session.seal(SEALING))).toContain("봉인");
  expect(sealState()).toMatchObject({ kind: "intact", reportGone: false });
});

test("after one cell is changed the pane names that cell, and the reason that it reaches", async () => {
  await typed([{ ...CHANGED, value: 90 }]);
  const state = sealState();
  if (state.kind !== "changed") throw new Error(state.kind);
  const [first, ...more] = state.changes;
  expect(first?.kind === "cell" && formatCellRef(first.cell)).toBe(`'${CHANGED.sheet}'!${CHANGED.cell}`);
  expect(more.map(({ kind }) => kind)).toEqual(["recalculated"]);
  expect(state.touchedWaivers).toMatchObject([{ cells: [`'${statusSheet(EXPLAINED)}'!G8`] }]);
  expect(session.state.checked?.waivers.lapsed).toMatchObject([{ why: "value-changed" }]);
  await session.seal(SEALING);
  expect(session.state.notice).toMatchObject({
    kind: "failed",
    text: { ko: expect.stringContaining("다시 적어야 할 사유 1건") }
  });
});

test("with the reason given anew it is sealed again, and the receiver finds it intact in Excel and in the file", async () => {
  await command(() => session.waive(toExplain(), REASON));
  await command(() => session.seal(SEALING), { looks: false });
  const sent = await excel.host.read();
  const file = { ...readXlsx(xlsxOfSnapshot(sent)), settings: sent.settings };
  const receiver = await openExcel(sent);
  for (const received of [await receiver.host.read(), file]) {
    const state = verifySeal(received, reportHeader(BASIS_DATE));
    expect("changes" in state && state.changes).toEqual([]);
    expect(state.kind).toBe("intact");
  }
});
