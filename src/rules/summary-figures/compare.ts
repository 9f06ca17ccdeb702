import type { Summary, SummaryMeasure } from "../../pledge/summary";
import { standingOfMiss } from "../../pledge/tolerance";
import type { Unit } from "../../pledge/money";
import { figuresIn, isAdditive, type FigureAt } from "./figure-at";
import type { Members, Population } from "./members";
import {
  amountReadings,
  countReadings,
  type FigureLines,
  type FigureReading,
  type ReadAlike
} from "./readings";
import type { PledgeFacts } from "./pledge-facts";

/** A figure of a roll-up beside what the cards give. Values in 원, or counts. */
export interface Compared {
  readonly figure: FigureAt;
  readonly of: readonly PledgeFacts[];
  readonly actual: bigint;
  readonly expected: bigint;
  /** `agrees` also within what rounding does; `unlikely` is more than it usually does. */
  readonly standing: "agrees" | "unlikely" | "differs";
}

/** All figures of the table that the cards can tell about; none where no reading of them agrees with most. */
export function compareTable(summary: Summary, population: Population, unit: Unit): readonly Compared[] {
  if (population.facts.length === 0 || isOwnTable(summary, population)) return [];
  const members = population.membersOf(summary);
  return readingsOf(summary, unit).flatMap((alike) => bestReading(alike, members));
}

const known = new WeakMap<Summary, readonly ReadAlike[]>();

/** The same for the same table, so that what was compared under a reading is found again. */
function readingsOf(summary: Summary, unit: Unit): readonly ReadAlike[] {
  let readings = known.get(summary);
  if (!readings) {
    const lines = figuresIn(summary, unit).map((line) => line.filter(isAdditive));
    const of = (measure: SummaryMeasure): FigureLines =>
      lines.map((line) => line.filter(({ column }) => column.measure === measure));
    readings = [...amountReadings(summary, of("amount")), countReadings(summary, of("count"))];
    known.set(summary, readings);
  }
  return readings;
}

/** Whether the pledges were read from this very table: then it is no roll-up of theirs. */
export function isOwnTable({ range }: Summary, { facts }: Population): boolean {
  return facts.some(({ pledge }) => pledge.cards.some((card) => card.range.sheet === range.sheet));
}

interface Tried {
  readonly compared: readonly Compared[];
  readonly matches: number;
  readonly misses: number;
}

/** The reading under which most figures agree, if they are more than those that do not. */
function bestReading(
  { lines, readings }: ReadAlike,
  members: readonly (Members | null)[]
): readonly Compared[] {
  const tried = readings.map((reading) => tryReading(lines, reading, members));
  const [best] = [...tried].sort((one, other) => other.matches - one.matches || one.misses - other.misses);
  if (!best || best.matches === 0 || !isAccepted(best)) return [];
  const rivals = tried.filter(
    (other) => other !== best && other.matches === best.matches && other.misses === best.misses
  );
  const compared = withoutStrangers(best.compared);
  const told = new Set(rivals.flatMap(({ compared }) => compared.filter(isOff).map(({ figure }) => figure)));
  // as many agree under another reading: only what is off under both is told
  return rivals.length === 0 ? compared : compared.filter((each) => !isOff(each) || told.has(each.figure));
}

/** More agree than not; of counts, classes that nobody is of agree too. */
function isAccepted({ compared, matches, misses }: Tried): boolean {
  if (matches > misses) return true;
  const none = compared.filter(
    ({ figure, actual, expected }) => figure.column.measure === "count" && actual === 0n && expected === 0n
  );
  return matches === misses && none.length > 0;
}

/** Without the columns that mostly disagree: they are of something else, as 세부사업 수 beside 공약 수. */
function withoutStrangers(compared: readonly Compared[]): readonly Compared[] {
  const matches = new Map<FigureAt["column"], number>();
  const misses = new Map<FigureAt["column"], number>();
  for (const each of compared) {
    if (each.actual === 0n && each.expected === 0n) continue;
    const counts = isOff(each) ? misses : matches;
    counts.set(each.figure.column, (counts.get(each.figure.column) ?? 0) + 1);
  }
  return compared.filter(({ figure: { column } }) => {
    const off = misses.get(column) ?? 0;
    return off < 2 || off <= 2 * (matches.get(column) ?? 0);
  });
}

function isOff({ standing }: Compared): boolean {
  return standing !== "agrees";
}

function tryReading(lines: FigureLines, reading: FigureReading, members: readonly (Members | null)[]): Tried {
  const sure: Compared[] = [];
  const unsure: Compared[] = [];
  lines.forEach((line, row) => {
    const own = members[row];
    if (!own || own.complete === "no") return;
    (own.complete === "yes" ? sure : unsure).push(...comparedLine(line, row, reading, own.of));
  });
  const compared = isTrusted(unsure) ? [...sure, ...unsure] : sure;
  const telling = compared.filter(({ actual, expected }) => actual !== 0n || expected !== 0n);
  const matches = telling.filter(({ standing }) => standing === "agrees").length;
  return { compared, matches, misses: telling.length - matches };
}

interface ComparedLine {
  readonly of: readonly PledgeFacts[];
  readonly compared: readonly Compared[];
}

const lines = new WeakMap<FigureReading, Map<number, ComparedLine>>();

/** After one edit only the rows that take in the edited pledge are compared anew. */
function comparedLine(
  line: readonly FigureAt[],
  row: number,
  reading: FigureReading,
  of: readonly PledgeFacts[]
): readonly Compared[] {
  let ofReading = lines.get(reading);
  if (!ofReading) lines.set(reading, (ofReading = new Map<number, ComparedLine>()));
  const before = ofReading.get(row);
  if (before?.of.length === of.length && before.of.every((facts, at) => facts === of[at]))
    return before.compared;
  const compared = line.flatMap((figure): readonly Compared[] => {
    const actual = figure.whole;
    const parts = actual === null ? null : reading.parts(figure, of);
    if (actual === null || parts === null) return [];
    const expected = parts.reduce((sum, part) => sum + part, 0n);
    return [{ figure, of, actual, expected, standing: standingOf(figure, actual - expected, parts) }];
  });
  ofReading.set(row, { of, compared });
  return compared;
}

/**
 * Where neither a list nor a count says that all pledges are there, the figures must: most of the total row agree, or
 * without one three of four figures.
 */
function isTrusted(compared: readonly Compared[]): boolean {
  const telling = compared.filter(({ actual, expected }) => actual !== 0n || expected !== 0n);
  const size = Math.max(0, ...telling.map(({ of }) => of.length));
  const whole = telling.filter(
    ({ of, figure }) => of.length === size && Object.values(figure.row.scope).includes(null)
  );
  const asked = whole.length > 0 ? whole : telling;
  const agree = asked.filter(({ standing }) => standing === "agrees").length;
  return whole.length > 0 ? agree * 2 > asked.length : agree * 4 >= asked.length * 3;
}

/** A figure printed in a coarser unit than the cards' may miss by what rounding each of them does. */
function standingOf(figure: FigureAt, miss: bigint, parts: readonly bigint[]): Compared["standing"] {
  if (miss === 0n) return "agrees";
  const { step } = figure;
  const finer = parts.filter((part) => part % step !== 0n).length;
  if (finer === 0) return "differs";
  const standing = standingOfMiss(miss, step, finer);
  if (standing === "violation") return "differs";
  return standing === "rounding-unlikely" ? "unlikely" : "agrees";
}
