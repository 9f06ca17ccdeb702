import { GROUP_MEMBERS } from "../../reading/labels/source-labels";
import type { Unit } from "../../pledge/money";
import { scopeText, type Summary, type SummaryScope } from "../../pledge/summary";
import { figuresIn, isAdditive, type FigureAt } from "./figure-at";

/** A sum that a roll-up states of itself: 계 = Σ its rows, 계 = Σ its columns. */
export interface OwnSum {
  readonly total: FigureAt;
  readonly addends: readonly FigureAt[];
  /** total − Σ addends, in 원 or as a count. */
  readonly miss: bigint;
  /** 원 of the last digit. */
  readonly step: bigint;
}

/** Figures that would add up line by line, if they do in most lines. */
type Family = readonly OwnSum[];

/** The sums that the table states, told by its labels and by that most lines of each kind hold. */
export function ownSumsOf(summary: Summary, unit: Unit): readonly OwnSum[] {
  let sums = known.get(summary);
  if (!sums) {
    const figures = figuresIn(summary, unit);
    known.set(summary, (sums = [...downSums(summary, figures), ...acrossSums(summary, figures)]));
  }
  return sums;
}

const known = new WeakMap<Summary, readonly OwnSum[]>();

function sumOf(total: FigureAt | undefined, addends: readonly (FigureAt | undefined)[]): OwnSum | null {
  const there = addends.filter((addend) => addend !== undefined);
  if (!total || !isAdditive(total) || there.length === 0 || there.some((addend) => !alike(total, addend)))
    return null;
  let miss = total.whole;
  for (const { whole } of there) {
    if (miss === null || whole === null) return null;
    miss -= whole;
  }
  return miss === null ? null : { total, addends: there, miss, step: total.step };
}

function alike(one: FigureAt, other: FigureAt): boolean {
  return one.column.measure === other.column.measure && one.unit === other.unit;
}

/** Rounding may be behind it. */
export function isNear({ miss, step, addends }: OwnSum): boolean {
  const size = miss < 0n ? -miss : miss;
  return size !== 0n && step > 1n && 2n * size <= step * BigInt(addends.length + 1);
}

function isTelling({ total, addends }: OwnSum): boolean {
  return [total, ...addends].some(({ whole }) => whole !== 0n);
}

/**
 * Whether most lines that say anything hold; a few that do not are the errors that are looked for. Of many lines a third
 * that do not hold are no errors: then it is no sum.
 */
function isStated(family: Family): boolean {
  const telling = family.filter(isTelling);
  const holding = telling.filter((sum) => sum.miss === 0n || isNear(sum)).length;
  const failing = telling.length - holding;
  return holding > 0 && holding >= failing && (failing < 3 || failing * 3 <= telling.length);
}

function holdingIn(family: Family): number {
  return family.filter((sum) => isTelling(sum) && sum.miss === 0n).length;
}

const OVER = ["area", "department", "group", "sub", "pledge", "class", "source"] as const;

/** 계 rows against the rows that they are of: sub-totals where there are, else the single rows. */
function downSums(summary: Summary, figures: readonly (readonly FigureAt[])[]): readonly OwnSum[] {
  const sums: OwnSum[] = [];
  summary.rows.forEach((row, at) => {
    const nulls = row.ratio ? [] : OVER.filter((dimension) => row.scope[dimension] === null);
    if (nulls.length === 0) return;
    const inside = summary.rows.flatMap(({ scope, ratio }, other) => {
      const within = other !== at && !ratio && isWithin(scope, row.scope);
      if (!within) return [];
      return [
        {
          at: other,
          nulls: OVER.filter((dimension) => scope[dimension] === null),
          named: OVER.filter((dimension) => scope[dimension] !== undefined)
        }
      ];
    });
    const families = new Map<string, number[]>();
    for (const each of inside) {
      if (each.nulls.length >= nulls.length) continue;
      const key = `${each.nulls.join()}|${each.named.join()}`;
      const family = families.get(key);
      if (family) family.push(each.at);
      else families.set(key, [each.at]);
    }
    const tried = [...families.values()]
      .flatMap((family) => [family, withoutHeads(summary, family), withoutBrackets(summary, family)])
      .map((family) =>
        (figures[at] ?? []).flatMap(
          (total, column) =>
            sumOf(
              total,
              family.map((each) => figures[each]?.[column])
            ) ?? []
        )
      );
    sums.push(...(mostHolding(tried.filter(isStated)) ?? onlyColumn(summary, tried)));
  });
  return sums;
}

/** The family in which most lines hold; of several such the one with the fewest addends. */
function mostHolding(families: readonly Family[]): Family | undefined {
  const most = Math.max(0, ...families.map(holdingIn));
  return families
    .filter((family) => holdingIn(family) === most)
    .sort((one, other) => sizeOf(one) - sizeOf(other))[0];
}

function sizeOf(family: Family): number {
  return family[0]?.addends.length ?? 0;
}

/** A table with one column of figures has no other column to show that its 계 adds up its rows; plain labels do. */
function onlyColumn({ rows }: Summary, tried: readonly Family[]): Family {
  const [only, ...others] = tried.filter((family) => family.some(isTelling));
  const plain = rows.every(({ scope }) => Object.keys(scope).length === 1 && scope.group === undefined);
  return only &&
    plain &&
    others.every((other) => sizeOf(other) === sizeOf(only)) &&
    only.filter(isTelling).length === 1
    ? only
    : [];
}

/** Whether the row is of a part of what the other is of, and of the same in all that both name. */
function isWithin(scope: SummaryScope, whole: SummaryScope): boolean {
  if (scope.kind !== whole.kind || scopeText(scope.part) !== scopeText(whole.part)) return false;
  return OVER.every((dimension) => {
    const wanted = whole[dimension];
    if (wanted === null) return true;
    if (wanted === undefined) return scope[dimension] !== null;
    return scopeText(scope[dimension]) === scopeText(wanted);
  });
}

/** Without rows that others are the parts of: 추진중 over 정상 and 일부, 지방비 over 도비 and 군비. */
function withoutHeads({ rows }: Summary, family: readonly number[]): number[] {
  const scopes = family.map((at) => rows[at]?.scope ?? {});
  return family.filter((_, at) => {
    const own = scopes[at] ?? {};
    return !scopes.some((other, otherAt) => otherAt !== at && isHeadOf(own, other));
  });
}

function withoutBrackets({ rows }: Summary, family: readonly number[]): number[] {
  return family.filter((at) => rows[at]?.bracketed !== true);
}

function isHeadOf(head: SummaryScope, part: SummaryScope): boolean {
  if (head.class && part.class) {
    const { classes } = part.class;
    return (
      classes.length > 0 &&
      classes.length < head.class.classes.length &&
      classes.every((each) => head.class?.classes.includes(each))
    );
  }
  if (typeof head.source !== "string" || typeof part.source !== "string") return false;
  return head.source !== part.source && (GROUP_MEMBERS[head.source] ?? []).includes(part.source);
}

/** 계 columns against sources, years or classes beside them, where most rows agree. */
function acrossSums(summary: Summary, figures: readonly (readonly FigureAt[])[]): readonly OwnSum[] {
  return summary.columns.flatMap(({ measure, scope }, total) => {
    if (measure !== "amount" && measure !== "count") return [];
    return partsOf(summary, total, scope).flatMap((ways) => {
      const families = ways
        .filter((parts) => parts.length >= 2)
        .map((parts) =>
          figures.flatMap(
            (line) =>
              sumOf(
                line[total],
                parts.map((part) => line[part])
              ) ?? []
          )
        );
      return mostHolding(families.filter(isStated)) ?? [];
    });
  });
}

type Parts = readonly number[];

/** What the column may be the sum of: for each kind of sum the ways to take its parts, likeliest first. */
function partsOf({ columns }: Summary, total: number, scope: SummaryScope): readonly (readonly Parts[])[] {
  const scopeAt = (at: number): SummaryScope => columns[at]?.scope ?? {};
  const fit = columns.flatMap((column, at) =>
    at !== total && column.measure === columns[total]?.measure && fitsKind(scope, column.scope) ? [at] : []
  );
  const where = (test: (scope: SummaryScope) => boolean): Parts => fit.filter((at) => test(scopeAt(at)));
  const inside = (parts: Parts): Parts => parts.filter((at) => columns[at]?.bracketed !== true);
  const leavesOf = (parts: Parts): Parts =>
    parts.filter((at) => !parts.some((other) => isHeadOf(scopeAt(at), scopeAt(other))));
  if (columns[total]?.measure === "count") {
    const classes = where((other) => other.class !== undefined && other.class !== null);
    return scope.class
      ? [[classes.filter((at) => isHeadOf(scope, scopeAt(at)))]]
      : [[leavesOf(classes), classes]];
  }
  if (scope.class) return [];
  if (typeof scope.source === "string")
    return [[where((other) => isHeadOf(scope, other) && samePart(other, scope))], overYears(where, scope)];
  const sources = where((other) => typeof other.source === "string" && samePart(other, scope));
  return [[sources, leavesOf(sources), inside(sources), inside(leavesOf(sources))], overYears(where, scope)];
}

function overYears(
  where: (test: (scope: SummaryScope) => boolean) => Parts,
  scope: SummaryScope
): readonly Parts[] {
  const same = (other: SummaryScope): boolean => (other.source ?? null) === (scope.source ?? null);
  const of = (test: (part: SummaryScope["part"]) => boolean): Parts =>
    where((other) => same(other) && test(other.part));
  const years = of((part) => typeof part === "number");
  if (scope.part === "term") return [years];
  if (scope.part !== undefined && scope.part !== "all") return [];
  const [before, after] = [of((part) => part === "prior"), of((part) => part === "after")];
  const term = of((part) => part === "term").slice(0, 1);
  return [[...before, ...(term.length > 0 ? term : years), ...after], years];
}

function samePart(one: SummaryScope, other: SummaryScope): boolean {
  return (one.part ?? "all") === (other.part ?? "all");
}

/** Where one of them does not say of which money it is, the head of its neighbours may hold for it. */
function fitsKind(one: SummaryScope, other: SummaryScope): boolean {
  return one.kind === undefined || other.kind === undefined || one.kind === other.kind;
}
