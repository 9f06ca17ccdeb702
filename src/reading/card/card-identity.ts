import type { CardDraft } from "./card-draft";
import { compact } from "../labels/fold";

/** By what a card is known to be of the same pledge as another; texts are made comparable, "" where there is none. */
export interface CardIdentity {
  readonly number: string;
  readonly name: string;
  /** What is left of the sheet's name when the kind of card is taken out. */
  readonly stem: string;
  readonly kinds: ReadonlySet<CardDraft["cards"][number]["kind"]>;
}

const identities = new WeakMap<CardDraft, CardIdentity>();

/** Remembered: a thousand pledges are paired anew after every edit. */
export function identityOf(draft: CardDraft): CardIdentity {
  let identity = identities.get(draft);
  if (!identity) {
    identity = {
      number: draft.normalizedNumber,
      name: compact(draft.name),
      stem: stemOf(draft.sheet),
      kinds: new Set(draft.cards.map(({ kind }) => kind))
    };
    identities.set(draft, identity);
  }
  return identity;
}

const KIND_WORDS =
  /실천계획서?|이행현황|추진현황|추진실적|관리카드|계획서?|현황|카드|이행|실적|집행|plan|status/g;

/** "1-1 실천계획" and "1-1 이행현황" are one. */
function stemOf(sheet: string): string {
  return compact(sheet)
    .replace(KIND_WORDS, "")
    .replace(/[()[\]_\s.-]+$/g, "")
    .replace(/^[()[\]_\s.-]+/g, "");
}
