import type { Fact } from "../../pledge/fact";
import type { Grid, GridKind } from "../../pledge/grid";
import type { Money, Unit } from "../../pledge/money";
import type { CardFieldAt, Period, Pledge } from "../../pledge/pledge";
import type { NotUnderstood } from "../../pledge/pledge-book";
import type { Profile } from "../../pledge/profile";
import { moneyOfField } from "../amounts/money-text";
import { unitOf } from "../labels/unit-labels";
import { compact, foldSpaces } from "../labels/fold";
import type { CardDraft } from "./card-draft";
import type { CardGroup } from "./pairing";
import { periodOf } from "./period";

/** A pledge, and what on its cards could not be read. */
export interface MadePledge {
  readonly pledge: Pledge;
  readonly notUnderstood: readonly NotUnderstood[];
}

interface Remembered {
  readonly group: CardGroup;
  readonly unit: Unit;
  readonly made: MadePledge;
}

const pledges = new WeakMap<CardDraft, Remembered>();

/** The pledge of a group of cards; the very same object as before while its cards are the same. */
export function pledgeOf(group: CardGroup, profile: Profile): MadePledge {
  const [first] = group;
  const known = first && pledges.get(first);
  if (known?.unit === profile.unit && sameGroup(known.group, group)) return known.made;
  const made = makePledge(group, profile);
  if (first) pledges.set(first, { group, unit: profile.unit, made });
  return made;
}

function sameGroup(one: CardGroup, other: CardGroup): boolean {
  return one.length === other.length && one.every((draft, at) => draft === other[at]);
}

/** One pledge out of its cards. Of the profile it takes the unit alone. */
function makePledge(group: CardGroup, profile: Pick<Profile, "unit">): MadePledge {
  const notUnderstood = group.flatMap((draft) => draft.notUnderstood);
  const fields = withDepartment(group.flatMap((draft) => draft.fields));
  const grids = keyed(group);
  const period = factOf(fields, "period", (field) => periodOf(field.text));
  const unit = grids.find((grid) => grid.unit)?.unit?.value ?? profile.unit;
  const totalCost = factOf(fields, "totalCost", (field) => costOf(field, unit));
  for (const [fact, field] of [
    [period, "period"],
    [totalCost, "totalCost"]
  ] as const) {
    const stated = fields.find((candidate) => candidate.field === field && candidate.text !== "");
    if (fact || !stated || /^[-–\s]*$|비예산|미정|없음|해당/.test(stated.text)) continue;
    const { sheet, row, column } = stated.cell;
    notUnderstood.push({
      range: { sheet, top: row, bottom: row, left: column, right: column },
      reason: field === "period" ? "period-unreadable" : "cost-unreadable",
      data: { text: stated.text }
    });
  }
  const named = group.find((draft) => draft.number !== "" || draft.name !== "");
  const first = <Part>(part: (draft: CardDraft) => Part | null): Part | null => {
    for (const draft of group) {
      const found = part(draft);
      if (found !== null) return found;
    }
    return null;
  };
  const pledge: Pledge = {
    number: group.find((draft) => draft.number !== "")?.number ?? "",
    normalizedNumber: group.find((draft) => draft.normalizedNumber !== "")?.normalizedNumber ?? "",
    name: group.find((draft) => draft.name !== "")?.name ?? (named ? "" : sheetName(group)),
    cards: group.flatMap((draft) => draft.cards),
    fields,
    period,
    totalCost,
    grids,
    narrative: group.flatMap((draft) => draft.narrative),
    futurePlans: first((draft) => draft.futurePlans),
    status: first((draft) => draft.status),
    changes: first((draft) => draft.changes),
    others: first((draft) => draft.others)
  };
  return { pledge, notUnderstood };
}

/** A pledge without number and name is called as its sheet is. */
function sheetName(group: CardGroup): string {
  return foldSpaces(group[0]?.sheet ?? "");
}

/** Cards that name the department under 총괄부서 alone have it for both. */
function withDepartment(fields: readonly CardFieldAt[]): readonly CardFieldAt[] {
  if (fields.some(({ field }) => field === "department")) return fields;
  return fields.flatMap((field) =>
    field.field === "leadDepartment" ? [field, { ...field, field: "department" as const }] : [field]
  );
}

function keyed(group: CardGroup): readonly Grid[] {
  const times = new Map<GridKind, number>();
  return group.flatMap((draft) =>
    draft.grids.map(({ grid, kind }) => {
      const count = (times.get(kind) ?? 0) + 1;
      times.set(kind, count);
      return { ...grid, kind, key: count === 1 ? kind : `${kind}#${count}` };
    })
  );
}

function factOf<Value extends Period | Money>(
  fields: readonly CardFieldAt[],
  wanted: CardFieldAt["field"],
  read: (field: CardFieldAt) => Value | null
): Fact<Value> | null {
  for (const field of fields) {
    if (field.field !== wanted || field.text === "") continue;
    const value = read(field);
    if (value) return { value, cell: field.cell, text: field.text };
  }
  return null;
}

/** The unit of the label's bracket goes before that of the grid. */
function costOf(field: CardFieldAt, unit: Unit): Money | null {
  return moneyOfField(field.text, unitOf(compact(field.label.text))?.unit ?? unit);
}
