import type { Gradual } from "../gradual/gradual";
import type { Pledge } from "../pledge/pledge";
import type { SheetSnapshot } from "../workbook/snapshot";
import { changedPlaces, ListMemory } from "../workbook/list-memory";
import { askOfSheet, type Answer, type Facts } from "./ask";
import type { SheetRule } from "./rule";

/** What a rule said of the sheets of a workbook. */
interface Asked {
  readonly circumstances: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly pledges: readonly Pledge[];
  /** Null for one that rests on more than the sheet and its pledges. */
  readonly answers: readonly (Answer | null)[];
}

const asked = new WeakMap<SheetRule, ListMemory<SheetSnapshot, Asked>>();

/** Answers that stand are only looked up: no screen waits for so many of them. */
const KNOWN_AT_ONCE = 200;

/**
 * What a rule says of each sheet. Of a sheet that was not read anew, with the very same pledges on it, the answer stands
 * where the rule says that it rests on nothing else.
 */
export function* askOfSheets<Come>(
  rule: SheetRule,
  facts: Facts,
  circumstances: string,
  come: Come
): Gradual<readonly Answer[], Come> {
  const { sheets } = facts.snapshot;
  const memory = asked.get(rule) ?? new ListMemory<SheetSnapshot, Asked>();
  asked.set(rule, memory);
  const before = memory.before(sheets);
  const touched =
    before?.circumstances === circumstances ? sheetsTouched(before.pledges, facts.book.pledges) : null;
  const answers: Answer[] = [];
  const kept: (Answer | null)[] = [];
  for (const sheet of sheets) {
    const at = answers.length;
    const alone = rule.restsOnSheet?.(sheet, facts.snapshot) === true;
    const stands = alone && touched !== null && before?.sheets[at] === sheet && !touched.has(sheet.name);
    const known = stands ? (before.answers[at] ?? null) : null;
    const answer = known ?? askOfSheet(rule, sheet, facts);
    answers.push(answer);
    kept.push(alone ? answer : null);
    if (!known || at % KNOWN_AT_ONCE === 0) yield come;
  }
  memory.keep(sheets, { circumstances, sheets, pledges: facts.book.pledges, answers: kept });
  return answers;
}

/** The sheets that hold a card of a pledge that was read anew; null where pledges have come or gone. */
function sheetsTouched(before: readonly Pledge[], after: readonly Pledge[]): ReadonlySet<string> | null {
  const places = changedPlaces(before, after);
  if (!places) return null;
  const sheets = new Set<string>();
  for (const at of places)
    for (const pledge of [before[at], after[at]])
      for (const { range } of pledge?.cards ?? []) sheets.add(range.sheet);
  return sheets;
}
