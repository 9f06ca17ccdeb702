import { compact } from "../../reading/labels/fold";
import { GROUP_MEMBERS } from "../../reading/labels/source-labels";
import { SOURCES } from "../../pledge/source";
import type { ClassSet, Summary } from "../../pledge/summary";
import { isUnmarkedLabel, takesClass, type Continued } from "./class-tests";
import type { FigureAt } from "./figure-at";
import { moneyQuery, type MoneyOf, type PledgeFacts, type SourceTest } from "./pledge-facts";

/** One way to understand figures that leave something open: what each card then gives (원, or a count). */
export interface FigureReading {
  /** Null where one of the cards does not say. */
  readonly parts: (figure: FigureAt, of: readonly PledgeFacts[]) => readonly bigint[] | null;
}

/** Figures row by row, in the order of the table's rows; a row may have none. */
export type FigureLines = readonly (readonly FigureAt[])[];

/** Figures that must be read alike, and the ways to read them, likeliest first. */
export interface ReadAlike {
  readonly lines: FigureLines;
  readonly readings: readonly FigureReading[];
}

/** The amounts of a table, those together whose money is named alike: 계획, 확보, 집행, 총사업비 or nothing. */
export function amountReadings(summary: Summary, lines: FigureLines): readonly ReadAlike[] {
  const named = namedSources(summary);
  const groups = new Map<string, FigureAt[][]>();
  lines.forEach((line, row) => {
    for (const figure of line) {
      const { kind, source, part } = figure.scope;
      const plain = kind === "plan" && source === undefined && part === undefined;
      const key = plain ? "cost" : (kind ?? "");
      let group = groups.get(key);
      if (!group) groups.set(key, (group = lines.map(() => [])));
      group[row]?.push(figure);
    }
  });
  return [...groups].map(([key, group]) => ({
    lines: group,
    readings: (["all", "term"] as const).flatMap((open) =>
      moneyOf(key).map((of): FigureReading => ({
        parts: (figure, pledges) => {
          const query = moneyQuery(of, sourceTest(figure, named), figure.scope.part ?? open);
          return eachOf(pledges, (facts) => facts.amount(query));
        }
      }))
    )
  }));
}

function moneyOf(key: string): readonly MoneyOf[] {
  switch (key) {
    case "cost":
      return ["cost", "plan"];
    case "plan":
    case "secured":
    case "executed":
      return [key];
    default:
      return ["executed", "plan", "secured", "cost"];
  }
}

function eachOf(
  pledges: readonly PledgeFacts[],
  partOf: (facts: PledgeFacts) => bigint | null
): readonly bigint[] | null {
  const parts: bigint[] = [];
  for (const facts of pledges) {
    const part = partOf(facts);
    if (part === null) return null;
    parts.push(part);
  }
  return parts;
}

/** All sources that the table has a row or a column of. */
function namedSources({ rows, columns }: Summary): ReadonlySet<string> {
  return new Set(
    [...rows, ...columns].flatMap(({ scope }) => (typeof scope.source === "string" ? [scope.source] : []))
  );
}

/** 기타 takes in whatever has no place of its own in the table; 지방비 and the like their members. */
function sourceTest({ scope }: FigureAt, named: ReadonlySet<string>): SourceTest | null {
  const wanted = scope.source;
  if (wanted === undefined || wanted === null) return null;
  if (wanted === SOURCES.other)
    return {
      key: `${wanted} ${[...named].join()}`,
      takes: (source) => source === wanted || (!named.has(source) && !named.has(compact(source)))
    };
  const members = GROUP_MEMBERS[wanted];
  if (members) return { key: wanted, takes: (source) => members.includes(source) };
  return { key: wanted, takes: (source) => source === wanted || compact(source) === wanted };
}

const CONTINUED: readonly Continued[] = ["apart", "completed", "in-progress"];

/** The counts of a table. Where it has no place for 이행후 계속추진, that is counted with 완료, with 추진중 or not at all. */
export function countReadings(summary: Summary, lines: FigureLines): ReadAlike {
  const apart = [...summary.rows, ...summary.columns].some(
    ({ scope }) => scope.class?.classes.includes("continued") === true
  );
  return {
    lines,
    readings: (apart ? CONTINUED.slice(0, 1) : CONTINUED).map((continued): FigureReading => ({
      parts: ({ scope }, pledges) =>
        eachOf(pledges, (facts) => counted(facts, scope.class ?? null, continued))
    }))
  };
}

/** Null where the card's class is not known, so that it may or may not belong. */
function counted(facts: PledgeFacts, set: ClassSet | null, continued: Continued): bigint | null {
  if (set === null) return 1n;
  if (facts.class === null && !isUnmarkedLabel(set.label)) return null;
  return takesClass(set, facts, continued) ? 1n : 0n;
}
