import type { MemoryHost } from "../src/hosts/memory/memory-host";
import { DEFAULT_PROFILE } from "../src/pledge/profile";
import { readBook } from "../src/reading";
import { checkBook } from "../src/rules/check";
import { formatRangeRef } from "../src/workbook/address";
import { filledBook } from "./builders/filled-book";
import { at, BASIS, set } from "./builders/pledge-workbook";

async function told(host: MemoryHost): Promise<readonly (readonly (string | null)[])[]> {
  const snapshot = await host.read();
  const book = readBook(snapshot, DEFAULT_PROFILE);
  const { findings, toolErrors } = checkBook(book, snapshot, { basisDate: BASIS, publicCopy: false });
  expect(toolErrors).toEqual([]);
  return findings
    .filter(({ rule }) => rule.startsWith("summary-"))
    .map(({ rule, cells, expected }) => [rule, cells.map(formatRangeRef).join(), expected]);
}

test("what the program fills has nothing to tell, and most of it is held to the cards", async () => {
  const host = await filledBook(5);
  const snapshot = await host.read();
  const book = readBook(snapshot, DEFAULT_PROFILE);
  expect(book.summaries.map(({ key }) => key)).toEqual([
    "총괄표",
    "총괄표#2",
    "총괄표#3",
    "총괄표#4",
    "추진현황표",
    "이행현황표"
  ]);
  expect(book.notUnderstood).toEqual([]);
  expect(await told(host)).toEqual([]);
  const { coverage } = checkBook(book, snapshot, { basisDate: BASIS, publicCopy: false });
  for (const rule of ["summary-amount", "summary-count", "summary-ratio"])
    expect(coverage[rule]?.pass).toBeGreaterThan(30);
});

/** Figures of the filled sheets, one of each kind: a typed value takes the place of the formula. */
const FIGURES: readonly (readonly [string, string, string])[] = [
  ["summary-amount", "총괄표", "E8"],
  ["summary-amount", "총괄표", "G9"],
  ["summary-amount", "총괄표", "I6"],
  ["summary-amount", "총괄표", "M7"],
  ["summary-amount", "추진현황표", "I8"],
  ["summary-count", "총괄표", "C14"],
  ["summary-count", "이행현황표", "F6"],
  ["summary-ratio", "총괄표", "U6"],
  ["summary-ratio", "총괄표", "V9"],
  ["summary-ratio", "이행현황표", "J8"]
];

test.each(FIGURES)("%s tells of one wrong figure on %s at %s, and of no other", async (rule, sheet, cell) => {
  const host = await filledBook(5);
  const right = (await at(host, sheet, cell))?.value;
  if (typeof right !== "number") throw new Error(`${cell} holds no number`);
  const ratio = rule === "summary-ratio";
  await set(host, sheet, cell, ratio ? Math.round((right + 0.07) * 1000) / 1000 : right + 9);
  const [first, ...others] = await told(host);
  expect(others).toEqual([]);
  expect(first?.slice(0, 2)).toEqual([rule, `${sheet}!${cell}`]);
  expect(Number(first?.[2])).toBeCloseTo(ratio ? right * 100 : right, 1);
});

test("a card that was changed after the sheets were filled is told once, where the roll-up has it", async () => {
  const host = await filledBook(5);
  // 군비 2024 of 1-2 with all that adds it up
  for (const cell of ["C8", "E8", "H8", "C11", "E11", "H11"]) {
    const value = (await at(host, "1-2 이행현황", cell))?.value;
    if (typeof value !== "number") throw new Error(`${cell} holds no number`);
    await set(host, "1-2 이행현황", cell, value + 50);
  }
  const left = (await at(host, "총괄표", "I8"))?.value;
  expect(await told(host)).toEqual([["summary-amount", "총괄표!I8", String(Number(left) + 50)]]);
});
