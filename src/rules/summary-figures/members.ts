import type { PledgeBook } from "../../pledge/pledge-book";
import type { Summary, SummaryRow, SummaryScope } from "../../pledge/summary";
import { factsOf, type PledgeFacts } from "./pledge-facts";
import { isUnmarkedLabel, takesClass } from "./class-tests";

/** The pledges that a row is of. */
export interface Members {
  readonly of: readonly PledgeFacts[];
  /**
   * Whether these are all the pledges that the row adds up: `yes` says a list of pledges or a count that agrees,
   * `no` one that does not, `unknown` that nothing says so but the figures themselves.
   */
  readonly complete: "yes" | "no" | "unknown";
}

interface Listed {
  readonly facts: PledgeFacts | null;
  readonly scope: SummaryScope;
}

/** For each dimension of a table the pledges by name. */
type Groupings = ReadonlyMap<keyof SummaryScope, ReadonlyMap<string, readonly PledgeFacts[]>>;

type NameOf = (facts: PledgeFacts) => string | undefined;

const populations = new WeakMap<PledgeBook, Population>();

/** Worked out once a book. */
export function populationOf(book: PledgeBook): Population {
  let population = populations.get(book);
  if (!population) populations.set(book, (population = new Population(book)));
  return population;
}

/** The pledges of a book as its roll-ups group them. */
export class Population {
  readonly facts: readonly PledgeFacts[];
  private readonly byNumber: ReadonlyMap<string, PledgeFacts>;
  private readonly byName: ReadonlyMap<string, PledgeFacts>;
  private readonly listed: readonly Listed[];
  private readonly listedArea = new Map<PledgeFacts, string>();
  private readonly listedDepartment = new Map<PledgeFacts, string>();
  private readonly overall: Members["complete"];
  private readonly members = new Map<Summary, readonly (Members | null)[]>();

  constructor(private readonly book: PledgeBook) {
    this.facts = book.pledges.map(factsOf);
    this.byNumber = singly(this.facts, ({ number }) => number);
    this.byName = singly(this.facts, ({ name }) => name);
    this.listed = book.summaries.flatMap(({ rows }) =>
      rows.flatMap(({ scope }) => (scope.pledge ? [{ facts: this.pledgeOf(scope), scope }] : []))
    );
    for (const { facts, scope } of this.listed) {
      if (facts && typeof scope.area === "string") this.listedArea.set(facts, scope.area);
      if (facts && typeof scope.department === "string") this.listedDepartment.set(facts, scope.department);
    }
    this.overall = this.completeness();
  }

  /** By its number if the names do not contradict it, else by its name. */
  private pledgeOf({ pledge }: SummaryScope): PledgeFacts | null {
    if (!pledge) return null;
    const numbered = this.byNumber.get(pledge.number);
    if (numbered && agree(numbered.name, pledge.name)) return numbered;
    const named = this.byName.get(pledge.name);
    return named && agree(named.number, pledge.number) ? named : null;
  }

  /** For each row of the table its pledges; null where they cannot be told from the cards that are there. */
  membersOf(summary: Summary): readonly (Members | null)[] {
    let members = this.members.get(summary);
    if (!members) {
      const grouped = this.groupings(summary);
      this.members.set(summary, (members = summary.rows.map((row) => this.membersOfRow(row, grouped))));
    }
    return members;
  }

  private membersOfRow({ scope, ratio }: SummaryRow, grouped: Groupings): Members | null {
    if (ratio || typeof scope.sub === "string") return null;
    if (scope.pledge) {
      const facts = this.pledgeOf(scope);
      return facts && { of: [facts], complete: "yes" };
    }
    let of: readonly PledgeFacts[] = this.facts;
    for (const dimension of ["area", "department", "group"] as const) {
      const name = scope[dimension];
      if (typeof name !== "string") continue;
      const groups = grouped.get(dimension);
      if (!groups) return null;
      const own = groups.get(name) ?? [];
      const before = of;
      of = before === this.facts ? own : own.filter((facts) => before.includes(facts));
    }
    if (scope.class) {
      const wanted = scope.class;
      if (this.facts.some((facts) => facts.class === null && !takesClass(wanted, facts))) {
        // a card without a mark may belong here
        if (!isUnmarkedLabel(wanted.label)) return null;
      }
      of = of.filter((facts) => takesClass(wanted, facts));
    }
    return { of, complete: this.completeOf(scope) };
  }

  /** Areas, departments and groups of the table, those in which every card fits one of its rows. */
  private groupings(summary: Summary): Groupings {
    const area: readonly NameOf[] = [(facts) => this.listedArea.get(facts), (facts) => facts.area];
    const department: readonly NameOf[] = [
      (facts) => facts.department,
      (facts) => this.listedDepartment.get(facts)
    ];
    const ways = { area, department, group: [...area, ...department] };
    const grouped = new Map<keyof SummaryScope, ReadonlyMap<string, readonly PledgeFacts[]>>();
    for (const dimension of ["area", "department", "group"] as const) {
      const labels = new Set(summary.rows.flatMap(({ scope }) => scope[dimension] ?? []));
      if (labels.size === 0) continue;
      const nameOf = ways[dimension].find((way) => this.facts.every((facts) => labels.has(way(facts) ?? "")));
      if (nameOf) grouped.set(dimension, groupedBy(this.facts, nameOf));
    }
    return grouped;
  }

  private completeOf(scope: SummaryScope): Members["complete"] {
    if (this.overall !== "no") return this.overall;
    const missing = this.listed.filter(({ facts }) => facts === null);
    const named = (["area", "department"] as const).filter(
      (dimension) => typeof scope[dimension] === "string"
    );
    if (named.length === 0 || missing.length === 0) return "no";
    const apart = missing.every((listed) =>
      named.some(
        (dimension) =>
          typeof listed.scope[dimension] === "string" && listed.scope[dimension] !== scope[dimension]
      )
    );
    return apart ? "yes" : "no";
  }

  private completeness(): Members["complete"] {
    if (this.listed.length > 0) {
      if (this.listed.some(({ facts }) => facts === null)) return "no";
      const there = new Set(this.listed.map(({ facts }) => facts));
      if (this.facts.every((facts) => there.has(facts))) return "yes";
    }
    const counts = this.book.summaries.flatMap(countsOf);
    if (counts.length === 0) return "unknown";
    return counts.includes(this.facts.length) ? "yes" : "no";
  }
}

/** How many pledges the table says there are: in its total row, and as the sum of its other rows or of its classes. */
function countsOf({ rows, columns, cells }: Summary): readonly number[] {
  const column = columns.findIndex(({ measure, scope }) => measure === "count" && scope.class === undefined);
  if (column < 0 || rows.some(({ scope }) => scope.pledge)) return [];
  const numberAt = (row: number, at: number): number => {
    const value = rows[row]?.ratio ? null : cells[row]?.[at]?.value;
    return value && value.scale === 0 ? Number(value.coefficient) : 0;
  };
  const classesAt = (row: number): number =>
    columns.reduce(
      (sum, { measure, scope }, at) => (measure === "count" && scope.class ? sum + numberAt(row, at) : sum),
      0
    );
  const totals = rows.flatMap(({ scope, ratio }, at) =>
    isWhole(scope) && !ratio ? [numberAt(at, column), classesAt(at)] : []
  );
  const parts = rows.reduce(
    (sum, { scope }, at) => (Object.values(scope).includes(null) ? sum : sum + numberAt(at, column)),
    0
  );
  return [...totals, parts].filter((count) => count > 0);
}

/** 계 of everything. */
function isWhole({ area, department, group, sub, class: named }: SummaryScope): boolean {
  return [area, department, group, sub, named].every((value) => value === undefined || value === null);
}

function groupedBy(all: readonly PledgeFacts[], nameOf: NameOf): ReadonlyMap<string, readonly PledgeFacts[]> {
  const groups = new Map<string, PledgeFacts[]>();
  for (const facts of all) {
    const name = nameOf(facts) ?? "";
    const group = groups.get(name);
    if (group) group.push(facts);
    else groups.set(name, [facts]);
  }
  return groups;
}

/** Those that no other has the same of: a number or a name that stands twice tells nobody which is meant. */
function singly(
  all: readonly PledgeFacts[],
  nameOf: (facts: PledgeFacts) => string
): ReadonlyMap<string, PledgeFacts> {
  const groups = groupedBy(all, nameOf);
  return new Map(
    [...groups].flatMap(([name, [first, ...others]]) =>
      first && name !== "" && others.length === 0 ? [[name, first] as const] : []
    )
  );
}

/** A roll-up may leave one out, or shorten a name. */
function agree(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
