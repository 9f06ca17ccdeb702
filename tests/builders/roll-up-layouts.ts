import fc from "fast-check";
import type { SmallCard } from "./roll-up-book";

/** A roll-up drawn in text, each figure of it right; `figures` are the places of its figures, as [line, cell]. */
export interface DrawnRollUp {
  readonly lines: readonly (readonly string[])[];
  readonly figures: readonly (readonly [number, number])[];
}

const AREAS = ["행정", "환경", "복지"];
const DEPARTMENTS = ["총무과", "산림과", "민원과", "건설과"];
const CLASSES = ["완료", "이행후 계속추진", "정상추진", "일부추진"] as const;

const amount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9000 }));

/** Some cards whose figures are all different enough to tell one from another. */
export const someCards: fc.Arbitrary<readonly SmallCard[]> = fc
  .array(
    fc.record({
      area: fc.constantFrom(...AREAS),
      department: fc.constantFrom(...DEPARTMENTS),
      money: fc.tuple(amount, amount, amount, fc.integer({ min: 1, max: 9000 })),
      class: fc.constantFrom(...CLASSES),
      rate: fc.integer({ min: 1, max: 100 })
    }),
    { minLength: 3, maxLength: 9 }
  )
  .map((cards) =>
    cards.map((card, at) => ({
      ...card,
      number: `${String(at + 1)}-1`,
      name: `공약 ${String.fromCharCode(0xac00 + 588 * at)}`
    }))
  );

type Column = readonly [heading: string, of: (cards: readonly SmallCard[]) => string];

const total = (cards: readonly SmallCard[], places: readonly number[]): number =>
  cards.reduce((sum, { money }) => sum + places.reduce((part, place) => part + (money[place] ?? 0), 0), 0);

/** One digit behind the point, as 억원 are printed. */
function typed(figure: number): string {
  return String(Math.round(figure * 10 + 1e-9) / 10);
}

/** 백만원 in the unit, as it is typed. */
const UNITS = { 백만원: 1, 천원: 1000, 억원: 0.01 } as const;

function moneyColumns(unit: keyof typeof UNITS): readonly Column[] {
  const of = (places: readonly number[]) => (cards: readonly SmallCard[]) =>
    typed(total(cards, places) * UNITS[unit]);
  return [
    ["계", of([0, 1, 2, 3])],
    ["국비", of([0, 1])],
    ["군비", of([2, 3])]
  ];
}

const yearColumns = (places: readonly [number, number][]): readonly Column[] => [
  ["합계", (cards) => String(total(cards, places.flat()))],
  ...places.map(([n, o], at): Column => [`${String(2022 + at)}년`, (cards) => String(total(cards, [n, o]))])
];

const countColumns: readonly Column[] = [
  ["공약수", (cards) => String(cards.length)],
  ...CLASSES.map((name): Column => [
    name,
    (cards) => String(cards.filter((card) => card.class === name).length)
  ])
];

const doneColumn: Column = [
  "완료율(%)",
  (cards) =>
    (
      (100 * cards.filter((card) => card.class.startsWith("완료") || card.class.startsWith("이행")).length) /
      cards.length
    ).toFixed(1)
];

const meanColumn: Column = [
  "평균 이행도",
  (cards) => (cards.reduce((sum, { rate }) => sum + rate, 0) / cards.length).toFixed(1)
];

function drawn(
  title: string,
  head: readonly string[],
  rows: readonly (readonly [labels: readonly string[], of: readonly SmallCard[]])[],
  columns: readonly Column[]
): DrawnRollUp {
  const lines = [[title], [...head, ...columns.map(([heading]) => heading)]];
  const figures: [number, number][] = [];
  for (const [labels, of] of rows) {
    columns.forEach((_, at) => figures.push([lines.length, head.length + at]));
    lines.push([...labels, ...columns.map(([, text]) => text(of))]);
  }
  return { lines, figures };
}

type Row = readonly [labels: readonly string[], of: readonly SmallCard[]];

function grouped(cards: readonly SmallCard[], by: "area" | "department"): readonly Row[] {
  return [...new Set(cards.map((card) => card[by]))].map((name) => [
    [name],
    cards.filter((card) => card[by] === name)
  ]);
}

function withTotal(
  cards: readonly SmallCard[],
  rows: readonly Row[],
  first: boolean,
  labels: readonly string[]
): readonly Row[] {
  const whole: Row = [labels, cards];
  return first ? [whole, ...rows] : [...rows, whole];
}

export interface RollUpShape {
  readonly layout: "areas" | "departments" | "pledges" | "nested" | "years";
  readonly totalFirst: boolean;
  readonly unit: keyof typeof UNITS;
}

export const someShape: fc.Arbitrary<RollUpShape> = fc.record({
  layout: fc.constantFrom("areas", "departments", "pledges", "nested", "years"),
  totalFirst: fc.boolean(),
  unit: fc.constantFrom("백만원", "천원", "억원")
});

/** The roll-up of the cards in that shape. */
export function drawRollUp(
  cards: readonly SmallCard[],
  { layout, totalFirst, unit }: RollUpShape
): DrawnRollUp {
  const title = `공약사업 총괄 (단위: ${unit})`;
  const money = moneyColumns(unit);
  switch (layout) {
    case "areas":
      return drawn(title, ["분야"], withTotal(cards, grouped(cards, "area"), totalFirst, ["계"]), [
        ...countColumns,
        ...money,
        doneColumn,
        meanColumn
      ]);
    case "departments":
      return drawn(title, ["부 서"], withTotal(cards, grouped(cards, "department"), totalFirst, ["합 계"]), [
        ...countColumns.slice(0, 1),
        ...money
      ]);
    case "pledges": {
      const rows = cards.map((card): Row => [[card.number, card.name, card.area], [card]]);
      return drawn(
        title,
        ["관리번호", "공약명", "분야"],
        withTotal(cards, rows, totalFirst, ["계", "<", "<"]),
        [...money, ["이행도", (of) => (of.length === 1 ? String(of[0]?.rate) : meanColumn[1](of))]]
      );
    }
    case "nested": {
      const rows = grouped(cards, "area").flatMap(([[area = ""], own]): readonly Row[] => [
        [[area, "소계"], own],
        ...grouped(own, "department").map(([[department = ""], of]): Row => [["^", department], of])
      ]);
      return drawn(title, ["분야", "부서"], withTotal(cards, rows, totalFirst, ["계", "<"]), [
        ...countColumns.slice(0, 1),
        ...money
      ]);
    }
    case "years":
      return drawn(
        "재원별 총괄 (단위: 백만원)",
        ["재원"],
        [
          [["계"], cards],
          [
            ["국비"],
            cards.map((card) => ({ ...card, money: [card.money[0], card.money[1], 0, 0] as const }))
          ],
          [["군비"], cards.map((card) => ({ ...card, money: [0, 0, card.money[2], card.money[3]] as const }))]
        ].map(([labels, of]): Row => [labels as readonly string[], of as readonly SmallCard[]]),
        yearColumns([
          [0, 2],
          [1, 3]
        ])
      );
  }
}

/** The text for `sheetFromText`, with one figure changed. */
export function rollUpText(
  { lines }: DrawnRollUp,
  change?: { readonly at: readonly [number, number]; readonly to: string }
): string {
  return lines
    .map((line, row) =>
      line
        .map((text, cell) => (change?.at[0] === row && change.at[1] === cell ? change.to : text))
        .join(" | ")
    )
    .join("\n");
}
