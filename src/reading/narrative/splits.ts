import { parseDecimal } from "../../pledge/decimal";
import type { SplitPart } from "../../pledge/narrative";
import type { Vocabulary } from "../labels/vocabulary";

const BRACKET = /^\s*\(([^()]*\d[^()]*)\)/;
const PART = /([가-힣·]{1,8}(?:\s?등)?)\s*:?\s*(\d[\d,]*(?:\.\d+)?)\s*(?:백만원|천원|억원|원|백만|억)?/gu;

/** "(국60, 군20)" right behind an amount: parts that are all sources. Empty where it is another bracket. */
export function splitAfter(rest: string, vocabulary: Vocabulary): readonly SplitPart[] {
  const bracket = BRACKET.exec(rest);
  if (!bracket) return [];
  const parts: SplitPart[] = [];
  for (const [, label = "", digits = ""] of (bracket[1] ?? "").matchAll(PART)) {
    const amount = parseDecimal(digits.replaceAll(",", ""));
    const source = vocabulary.meaningOf(label)?.source ?? null;
    if (amount) parts.push({ label, source, amount });
  }
  return parts.some((part) => part.source !== null) ? parts : [];
}
