import { changedPlaces, ListMemory } from "../../workbook/list-memory";
import type { CardDraft } from "./card-draft";
import { identityOf, type CardIdentity } from "./card-identity";

/** The cards of one pledge, in sheet order. */
export type CardGroup = readonly CardDraft[];

interface OpenGroup {
  readonly drafts: CardDraft[];
  number: string;
  name: string;
}

interface Paired {
  readonly drafts: readonly CardDraft[];
  readonly groups: readonly CardGroup[];
  /** By the place of a draft, that of its group. */
  readonly groupOf: readonly number[];
}

const paired = new ListMemory<CardDraft, Paired>();

/**
 * The cards of each pledge. After an edit that leaves alone what cards are paired by, only the groups of the cards that
 * were read anew are new; all others are the very same lists as before.
 */
export function pairCards(drafts: readonly CardDraft[]): readonly CardGroup[] {
  const before = paired.before(drafts);
  const now = (before && repaired(before, drafts)) ?? pairAnew(drafts);
  paired.keep(drafts, now);
  return now.groups;
}

function repaired(before: Paired, drafts: readonly CardDraft[]): Paired | null {
  const changed = changedPlaces(before.drafts, drafts);
  if (!changed) return null;
  const made = new Map<CardDraft, CardDraft>();
  const open = new Set<number>();
  for (const at of changed) {
    const [old, draft, group] = [before.drafts[at], drafts[at], before.groupOf[at]];
    if (!old || !draft || group === undefined || !pairsAlike(old, draft)) return null;
    made.set(old, draft);
    open.add(group);
  }
  const groups = before.groups.slice();
  for (const at of open) groups[at] = (groups[at] ?? []).map((draft) => made.get(draft) ?? draft);
  return { drafts, groups, groupOf: before.groupOf };
}

/** Whether nothing that cards are paired by is different. */
function pairsAlike(one: CardDraft, other: CardDraft): boolean {
  const [first, second] = [identityOf(one), identityOf(other)];
  return (
    one.sheet === other.sheet &&
    one.title === other.title &&
    first.number === second.number &&
    one.name === other.name &&
    one.grids.length > 0 === other.grids.length > 0 &&
    one.cards.length === other.cards.length &&
    one.cards.every(({ kind }, at) => kind === other.cards[at]?.kind)
  );
}

/**
 * Joins plan and status cards of one pledge: by 관리번호, by 공약명, by the sheets' names, and a status card that says
 * neither belongs to the plan card before it. Two cards of one kind with one number stay two pledges.
 */
function pairAnew(drafts: readonly CardDraft[]): Paired {
  const groups: OpenGroup[] = [];
  const byNumber = new Map<string, OpenGroup>();
  const byName = new Map<string, OpenGroup>();
  const byStem = new Map<string, OpenGroup>();
  const inTurn = pairsInTurn(drafts);
  const groupOf = new Map<CardDraft, OpenGroup>();
  let last: OpenGroup | undefined;
  for (const draft of drafts) {
    const { number, name, stem } = identityOf(draft);
    const turn = inTurn.get(draft);
    const candidates =
      number !== ""
        ? [byNumber.get(number), unnumbered(byName.get(name))]
        : name !== ""
          ? [byName.get(name)]
          : [stem === "" ? undefined : byStem.get(stem), turn && groupOf.get(turn), last];
    let group = candidates.find(
      (candidate) => candidate !== undefined && joins(candidate, draft, candidate === last)
    );
    if (group) group.drafts.push(draft);
    else groups.push((group = { drafts: [draft], number: "", name: "" }));
    if (group.number === "") group.number = number;
    if (group.name === "") group.name = name;
    if (number !== "") byNumber.set(number, group);
    if (name !== "") byName.set(name, group);
    if (stem !== "") byStem.set(stem, group);
    groupOf.set(draft, group);
    last = group;
  }
  const places = new Map(groups.map((group, at) => [group, at]));
  return {
    drafts,
    groups: groups.map((group) => group.drafts),
    groupOf: drafts.map((draft) => {
      const group = groupOf.get(draft);
      return (group && places.get(group)) ?? -1;
    })
  };
}

function unnumbered(group: OpenGroup | undefined): OpenGroup | undefined {
  return group?.number === "" ? group : undefined;
}

function sharesKind(kinds: CardIdentity["kinds"], other: CardDraft): boolean {
  for (const kind of identityOf(other).kinds) if (kinds.has(kind)) return true;
  return false;
}

/** A group takes a card of a kind that it lacks, or the next page of its last card. */
function joins(group: OpenGroup, draft: CardDraft, follows: boolean): boolean {
  const { kinds } = identityOf(draft);
  if (!group.drafts.some((other) => sharesKind(kinds, other))) return true;
  const before = group.drafts.at(-1);
  if (!follows || !before || before.sheet !== draft.sheet) return false;
  const sameTitle = draft.title !== null && draft.title === before.title;
  const identified = draft.normalizedNumber !== "" || draft.name !== "";
  const another = draft.grids.length > 0 && group.drafts.some((other) => other.grids.length > 0);
  return sameTitle && !identified && !another;
}

/** As many nameless status cards as plan cards right before them go together one by one. */
function pairsInTurn(drafts: readonly CardDraft[]): ReadonlyMap<CardDraft, CardDraft> {
  const pairs = new Map<CardDraft, CardDraft>();
  let plans: CardDraft[] = [];
  let nameless: CardDraft[] = [];
  const settle = (): void => {
    if (nameless.length > 1 && nameless.length === plans.length)
      nameless.forEach((draft, at) => {
        const plan = plans[at];
        if (plan) pairs.set(draft, plan);
      });
    plans = [];
    nameless = [];
  };
  for (const draft of drafts) {
    const isPlan = draft.cards.every(({ kind }) => kind === "plan");
    const isNameless = draft.normalizedNumber === "" && draft.name === "";
    if (isPlan && nameless.length > 0) settle();
    if (isPlan) plans.push(draft);
    else if (isNameless) nameless.push(draft);
    else settle();
  }
  settle();
  return pairs;
}
