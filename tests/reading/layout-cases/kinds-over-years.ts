import type { LayoutCase } from "./layout-case";

const HEADS = {
  merged: (kind: string) => `${kind} | < | <`,
  alone: (kind: string) => `${kind} | | `
};

/** 계획, 확보 and 집행 over years, a block of source rows a pledge, each with its total headed `total`. */
function account(total: string, kinds: readonly string[], head: keyof typeof HEADS, down: string): string {
  const row = (label: string, figures: string): string =>
    `${label} | ${kinds.map(() => figures).join(" | ")}`;
  return [
    "(단위: 백만원)",
    `연번 | 공약명 | 재원 | ${kinds.map(HEADS[head]).join(" | ")}`,
    row(`${down} | ${down} | ${down}`, `${total} | 2022 | 2023`),
    row("1 | 다리 | 계", "30 | 10 | 20"),
    row("^ | ^ | 국비", "18 | 6 | 12"),
    row("^ | ^ | 시비", "12 | 4 | 8"),
    row("2 | 숲 | 계", "40 | 21 | 19"),
    row("^ | ^ | 국비", "24 | 11 | 13"),
    row("^ | ^ | 시비", "16 | 10 | 6")
  ].join("\n");
}

const BRIDGE = "총계 | 2022 | 2023\n계 | 30 | 10 | 20\n국비 | 18 | 6 | 12\n시비 | 12 | 4 | 8";
const WOOD = "총계 | 2022 | 2023\n계 | 40 | 21 | 19\n국비 | 24 | 11 | 13\n시비 | 16 | 10 | 6";

const ALL = `
  다리
  plan C4:F6 백만원 | ${BRIDGE}
  secured C4:I6 백만원 | ${BRIDGE}
  executed C4:L6 백만원 | ${BRIDGE}
  숲
  plan C7:F9 백만원 | ${WOOD}
  secured C7:I9 백만원 | ${WOOD}
  executed C7:L9 백만원 | ${WOOD}`;

const TWO = `
  다리
  plan C4:F6 백만원 | ${BRIDGE}
  executed C4:I6 백만원 | ${BRIDGE}
  숲
  plan C7:F9 백만원 | ${WOOD}
  executed C7:I9 백만원 | ${WOOD}`;

/** 공약가계부 with 계획, 확보 and 집행 over the years, merged or not. */
export const KINDS_OVER_YEARS: readonly LayoutCase[] = [
  {
    name: "계획, 확보 and 집행 merged over their years",
    sheet: account("계", ["계획", "확보", "집행"], "merged", "^"),
    told: ALL,
    wrong: [
      ["H5", 7],
      ["J4", 31]
    ]
  },
  {
    name: "계획, 확보 and 집행 over the first of their columns alone",
    sheet: account("계", ["계획", "확보", "집행"], "alone", "^"),
    told: ALL,
    wrong: [["J4", 31]]
  },
  {
    name: "계획, 확보 and 집행 over the first of their columns in a head without merges",
    sheet: account("소계", ["계획", "확보", "집행"], "alone", ""),
    told: ALL,
    wrong: [["J4", 31]]
  },
  {
    name: "계획 and 집행 over 총계 and years, not merged",
    sheet: account("총계", ["계획", "집행"], "alone", "^"),
    told: TWO,
    wrong: [["G4", 31]]
  }
];
