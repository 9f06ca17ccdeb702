import type { Summary } from "../../pledge/summary";
import { standingOfMiss } from "../../pledge/tolerance";
import type { Unit } from "../../pledge/money";
import { figuresIn, isAdditive, type FigureAt } from "./figure-at";
import type { Members, Population } from "./members";
import { amountReadings, countReadings, type FigureReading, type ReadAlike } from "./readings";
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
  const figures = figuresIn(summary, unit);
  const additive = figures.flatMap((row, at) => (members[at] ? row.filter(isAdditive) : []));
  const amounts = additive.filter(({ column }) => column.measure === "amount");
  const counts = additive.filter(({ column }) => column.measure === "count");
  const membersOf = new Map(summary.rows.map((row, at) => [row, members[at] ?? null]));
  return [...amountReadings(summary, amounts), countReadings(summary, counts)].flatMap((alike) =>
    bestReading(alike, membersOf)
  );
}

/** Whether the pledges were read from this very table: then it is no roll-up of theirs. */
function isOwnTable({ range }: Summary, { facts }: Population): boolean {
  return facts.some(({ pledge }) => pledge.cards.some((card) => card.range.sheet === range.sheet));
}

type MembersOf = ReadonlyMap<FigureAt["row"], Members | null>;

interface Tried {
  readonly compared: readonly Compared[];
  readonly matches: number;
  readonly misses: number;
}

/** The reading under which most figures agree, if they are more than those that do not. */
function bestReading({ figures, readings }: ReadAlike, membersOf: MembersOf): readonly Compared[] {
  const tried = readings.map((reading) => tryReading(figures, reading, membersOf));
  const [best] = [...tried].sort((one, other) => other.matches - one.matches || one.misses - other.misses);
  if (!best || best.matches === 0 || best.matches <= best.misses) return [];
  const rivals = tried.filter(
    (other) => other !== best && other.matches === best.matches && other.misses === best.misses
  );
  const told = new Set(rivals.flatMap(({ compared }) => compared.filter(isOff).map(({ figure }) => figure)));
  // as many agree under another reading: only what is off under both is told
  return rivals.length === 0
    ? best.compared
    : best.compared.filter((each) => !isOff(each) || told.has(each.figure));
}

function isOff({ standing }: Compared): boolean {
  return standing !== "agrees";
}

function tryReading(figures: readonly FigureAt[], reading: FigureReading, membersOf: MembersOf): Tried {
  const known: Compared[] = [];
  const unknown: Compared[] = [];
  for (const figure of figures) {
    const members = membersOf.get(figure.row);
    if (!members || members.complete === "no") continue;
    const actual = figure.whole;
    const parts = actual === null ? null : reading.parts(figure, members.of);
    if (actual === null || parts === null) continue;
    const expected = parts.reduce((sum, part) => sum + part, 0n);
    const standing = standingOf(figure, actual - expected, parts);
    (members.complete === "yes" ? known : unknown).push({
      figure,
      of: members.of,
      actual,
      expected,
      standing
    });
  }
  const compared = isTrusted(unknown) ? [...known, ...unknown] : known;
  const telling = compared.filter(({ actual, expected }) => actual !== 0n || expected !== 0n);
  const matches = telling.filter(({ standing }) => standing === "agrees").length;
  return { compared, matches, misses: telling.length - matches };
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
