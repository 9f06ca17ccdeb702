import { UNITS, type Unit } from "../../pledge/money";

/** A unit that was declared; `unit` is null for one that is none of ours (만원, 십억원, USD). */
export interface UnitMeaning {
  readonly unit: Unit | null;
  readonly text: string;
  /** Whether it says 단위, or is a unit and nothing else; otherwise it stands behind a label in brackets. */
  readonly line: boolean;
}

const LINE = /단위[:;.\-=]?([^)\]>〉》】}]*)/;
const ENGLISH: readonly (readonly [RegExp, Unit])[] = [
  [/^unit.*(?:krw)?(?:million|mil\.?)(?:won|krw)?/, "백만원"],
  [/^unit.*thousand/, "천원"],
  [/^unit.*(?:krw|won)/, "원"]
];

function unitIn(text: string): Unit | null | undefined {
  const match = /(십억|백억|천억|억|천만|백만|십만|만|천|조)?원/.exec(text);
  if (!match) return /백만/.test(text) ? "백만원" : /억/.test(text) ? "억원" : undefined;
  const name = `${match[1] ?? ""}원`;
  return UNITS.find((unit) => unit === name) ?? null;
}

/** Reads "<단위:백만원>", "(백만원)", "단위:천원,%" or the bracket of "총계(백만원)" in a compact label. */
export function unitOf(label: string): UnitMeaning | null {
  const line = LINE.exec(label);
  if (line) {
    const unit = unitIn(line[1] ?? "");
    return unit === undefined ? null : { unit, text: label, line: true };
  }
  const bare = /^[(<[{〈《【]?((?:십|백|천)?(?:억|만)?원|천원)[)>\]}〉》】]?$/.exec(label);
  if (bare) return { unit: unitIn(bare[1] ?? "") ?? null, text: label, line: true };
  const tail = /[(<[]((?:백만|천|억)?원)[)>\]]$/.exec(label);
  if (tail) return { unit: unitIn(tail[1] ?? "") ?? null, text: label, line: false };
  for (const [pattern, unit] of ENGLISH) if (pattern.test(label)) return { unit, text: label, line: true };
  return null;
}
