import type { CardChangeRequest } from "../../../filling/card-change";

export const CARD_KINDS = [
  "roll-over",
  "add-year",
  "move",
  "merge",
  "drop"
] as const satisfies readonly CardChangeRequest["kind"][];

export type CardKind = (typeof CARD_KINDS)[number];

/** What the form holds, whatever is chosen of it. */
export interface CardDraft {
  readonly kind: CardKind;
  /** Of the year to add, as typed. */
  readonly year: string;
  readonly number: string;
  readonly into: string;
  readonly department: string;
  readonly team: string;
  readonly leaveFinished: boolean;
  readonly reason: string;
  readonly basis: string;
}

export const BLANK_DRAFT: CardDraft = {
  kind: "roll-over",
  year: "",
  number: "",
  into: "",
  department: "",
  team: "",
  leaveFinished: false,
  reason: "",
  basis: ""
};

export function requestOf(draft: CardDraft): CardChangeRequest {
  const { kind, number, into, department, team, leaveFinished } = draft;
  const told = { reason: draft.reason.trim(), basis: draft.basis.trim() };
  switch (kind) {
    case "roll-over":
      return { kind, leaveFinished, ...told };
    case "add-year":
      return { kind, year: Number(draft.year.trim()), ...told };
    case "move":
      return { kind, number, department, team, ...told };
    case "merge":
      return { kind, number, into, ...told };
    case "drop":
      return { kind, number, ...told };
  }
}

/** Whether the form says enough to ask what would change. */
export function isComplete({ kind, year, number, into, department }: CardDraft): boolean {
  if (kind === "roll-over") return true;
  if (kind === "add-year") return /^(?:19|20)\d{2}$/.test(year.trim());
  if (number === "") return false;
  return kind === "merge" ? into !== "" : kind !== "move" || department.trim() !== "";
}
