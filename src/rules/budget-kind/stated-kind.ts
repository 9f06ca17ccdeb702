import { fieldsOf, type CardFieldAt, type Pledge } from "../../pledge/pledge";

/** Where the card says whether the pledge needs money, in its own words. */
export interface StatedKind {
  readonly kind: "budget" | "none";
  readonly field: CardFieldAt;
}

/** Boxes that are ticked: "☑ 비예산", "■비예산 □예산", "예산( ) 비예산(○)". */
const TICK_BEFORE = /(?:[■▣☑☒✔✓●◉√]|[([]\s*[○●OoVv√]\s*[)\]])\s*(비\s*예산|예산)/gu;
const TICK_BEHIND = /(비\s*예산|예산)(?:\s*사업)?\s*[([]\s*[○●OoVv√]\s*[)\]]/gu;
const NO_BUDGET = /^비\s*예산(?:\s*사업)?$/;
const BUDGET = /^예산(?:\s*사업)?$/;

/** 예산구분, or else a 총사업비 that says 비예산; null where it is not said, or said in two ways. */
export function statedKind(pledge: Pledge): StatedKind | null {
  const stated = fieldsOf(pledge, "budgetKind").flatMap((field): StatedKind[] => {
    const kind = kindIn(field.text);
    return kind ? [{ kind, field }] : [];
  });
  const costs = fieldsOf(pledge, "totalCost").flatMap((field): StatedKind[] =>
    NO_BUDGET.test(field.text.trim()) ? [{ kind: "none", field }] : []
  );
  const all = [...stated, ...costs];
  const [first] = all;
  return first && all.every(({ kind }) => kind === first.kind) ? first : null;
}

function kindIn(text: string): StatedKind["kind"] | null {
  // a text that begins with the word has its boxes behind the words
  const ticked = text.matchAll(/^\s*비?\s*예산/u.test(text) ? TICK_BEHIND : TICK_BEFORE);
  const words = [...ticked].map(([, word]) => word ?? "");
  const [said] = words.length > 0 ? words : [text.trim()];
  if (words.length > 1 || said === undefined) return null;
  if (NO_BUDGET.test(said)) return "none";
  return BUDGET.test(said) ? "budget" : null;
}
