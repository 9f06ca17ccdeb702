import fc from "fast-check";
import { formatDecimal } from "../../src/pledge/decimal";
import type { Grid } from "../../src/pledge/grid";
import type { Cell } from "../../src/workbook/snapshot";
import { EMPTY_SNAPSHOT } from "../../src/workbook/workbook-state";
import { usedBy } from "../../src/workbook/steps/cells";
import { readSnapshot } from "./read-text";

/** What offices write for the same thing. */
const WORDS = {
  grand: ["총계", "총 계", "합계", "總計", "총사업비", "Total", "Grand total", "계", "전체 사업비(A)"],
  prior: [
    "기투자",
    "旣投資",
    "기 투 입",
    "~2021",
    "2021년까지",
    "2021 이전",
    "기투자(~'21)",
    "Prior",
    "임기전",
    "앞선 몫"
  ],
  subtotal: ["소계", "小計", "임기내", "임기 중 계", "Subtotal", "임기내('22~'26)", "민선8기", "합계"],
  after: [
    "2027이후",
    "2027~",
    "'27년 이후",
    "향후(2027~)",
    "임기 후",
    "After 2026",
    "以後",
    "향후",
    "Beyond",
    "뒷날"
  ],
  total: ["계", "합 계", "計", "총계", "Total", "합계(A)"],
  national: [
    "국비",
    "國費",
    "국 비",
    "국고보조금",
    "국고·특교",
    "국비(균특)",
    "National",
    "ｎａｔｉｏｎａｌ"
  ],
  province: ["도비", "道費", "시·도비", "Province", "도\u00a0비"],
  own: ["군비", "郡費", "군비(자체)", "자체재원", "County", "군\u200b비"],
  other: ["특별교부세", "지방소멸대응기금", "고향사랑기부금", "(민자 등)", "체육진흥 배분금", "其他"],
  unit: [
    "단위: 백만원",
    "<단위 : 백만원>",
    "(단위:백만 원)",
    "[단위：백만원]",
    "單位: 百萬元",
    "Unit: KRW million",
    "(Unit: million won)",
    "금액: 백만원"
  ]
} as const;

const YEARS: readonly ((year: number) => Partial<Cell>)[] = [
  (year) => ({ value: year }),
  (year) => ({ value: `${year}년` }),
  (year) => ({ value: `'${year % 100}` }),
  (year) => ({ value: `’${year % 100}년` }),
  (year) => ({ value: `${year % 100}년도` }),
  (year) => ({ value: `FY${year}` }),
  (year) => ({ value: `${year - 2021}차년도(${year})` }),
  (year) => ({ value: `${year}년 예산` }),
  (year) => ({ value: `${year}\n실적` }),
  (year) => ({ value: `２０${year % 100}` }),
  (year) => ({ value: year === 2022 ? "2022.7~12월" : year === 2026 ? "2026(상)" : `${year}년` }),
  (year) => ({ value: Math.round(Date.UTC(year, 0, 1) / 86_400_000) + 25_569, format: "yyyy" })
];

const ZEROS: readonly Cell["value"][] = ["-", "–", " - ", 0, null];

const pick = <Word extends string>(words: readonly Word[]): fc.Arbitrary<Word> => fc.constantFrom(...words);

const drawing = fc.record({
  grand: pick(WORDS.grand),
  prior: pick(WORDS.prior),
  subtotal: pick(WORDS.subtotal),
  after: pick(WORDS.after),
  total: pick(WORDS.total),
  sources: fc.tuple(pick(WORDS.national), pick(WORDS.province), pick(WORDS.own), pick(WORDS.other)),
  unit: pick(WORDS.unit),
  year: fc.nat(YEARS.length - 1),
  zero: fc.constantFrom(...ZEROS),
  text: fc.boolean(),
  hasPrior: fc.boolean(),
  hasSubtotal: fc.boolean(),
  hasAfter: fc.boolean(),
  totalsLast: fc.boolean(),
  figures: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9000 })), {
    minLength: 28,
    maxLength: 28
  })
});

type Drawing = typeof drawing extends fc.Arbitrary<infer Value> ? Value : never;

const TERM = [2022, 2023, 2024, 2025, 2026];

/** The figures of a row in the order 총계, 기투자, 소계, years, 이후. */
interface Line {
  readonly label: string;
  readonly figures: readonly number[];
}

function linesOf(of: Drawing): readonly Line[] {
  const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);
  const leaves = of.sources.map((label, at): Line => {
    const prior = of.hasPrior ? (of.figures[at * 7] ?? 0) : 0;
    const years = of.figures.slice(at * 7 + 1, at * 7 + 6);
    const after = of.hasAfter ? (of.figures[at * 7 + 6] ?? 0) : 0;
    return { label, figures: [prior + sum(years) + after, prior, sum(years), ...years, after] };
  });
  const figures = Array.from({ length: 9 }, (_, at) => sum(leaves.map((leaf) => leaf.figures[at] ?? 0)));
  const total = { label: of.total, figures };
  return of.totalsLast ? [...leaves, total] : [total, ...leaves];
}

/** Which of the nine figures have columns, left to right. */
function columnsOf(of: Drawing): readonly number[] {
  const parts = [
    ...(of.hasPrior ? [1] : []),
    ...(of.hasSubtotal ? [2] : []),
    3,
    4,
    5,
    6,
    7,
    ...(of.hasAfter ? [8] : [])
  ];
  return of.totalsLast ? [...parts, 0] : [0, ...parts];
}

function draw(of: Drawing): ReturnType<typeof readSnapshot> {
  const cells: Cell[] = [];
  const put = (row: number, column: number, part: Partial<Cell>): void => {
    if (part.value !== null && part.value !== undefined) cells.push({ row, column, value: null, ...part });
  };
  ["관리번호", "1-1", "공약명", "청년 일자리"].forEach((value, column) => {
    put(0, column, { value });
  });
  put(1, 4, { value: of.unit });
  put(2, 0, { value: "구 분" });
  const columns = columnsOf(of);
  columns.forEach((figure, at) => {
    const heads = [of.grand, of.prior, of.subtotal];
    const year = TERM[figure - 3];
    put(
      2,
      at + 1,
      year === undefined ? { value: heads[figure] ?? of.after } : (YEARS[of.year]?.(year) ?? {})
    );
  });
  linesOf(of).forEach(({ label, figures }, at) => {
    put(at + 3, 0, { value: label });
    columns.forEach((figure, place) => {
      const amount = figures[figure] ?? 0;
      const shown = of.text ? amount.toLocaleString("en-US") : amount;
      put(at + 3, place + 1, { value: amount === 0 ? of.zero : shown });
    });
  });
  const sheet = {
    id: "1",
    name: "카드",
    visibility: "visible" as const,
    protected: false,
    used: usedBy(cells),
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    flags: []
  };
  return readSnapshot({ ...EMPTY_SNAPSHOT, sheets: [sheet] });
}

function figuresOf(grid: Grid): readonly (readonly string[])[] {
  return grid.cells.map((row) => row.map(({ amount }) => (amount ? formatDecimal(amount) : "?")));
}

/** Not: names that no sum explains beside nothing, or two equal columns that are both headed 합계. */
function isTold(of: Drawing): boolean {
  const lines = linesOf(of);
  const says = (figure: number): boolean => lines.some(({ figures }) => figures[figure] !== 0);
  const alike = of.subtotal === "합계" && !says(1) && !says(8);
  const nothing = of.zero === null && lines.some(({ figures }) => figures.every((figure) => figure === 0));
  return !alike && !nothing && (of.prior !== "앞선 몫" || says(1)) && (of.after !== "뒷날" || says(8));
}

test("whatever words, years, units and notations a consistent grid is written in, it is read the same", () => {
  fc.assert(
    fc.property(drawing, (of) => {
      fc.pre(isTold(of));
      const read = draw(of);
      expect(read.grids).toHaveLength(1);
      const [grid] = read.grids;
      const roles = [
        "grand-total",
        "prior",
        "term-subtotal",
        "year",
        "year",
        "year",
        "year",
        "year",
        "after"
      ];
      const lines = linesOf(of);
      expect(grid?.columns.map(({ role }) => role)).toEqual(columnsOf(of).map((figure) => roles[figure]));
      expect(grid?.columns.flatMap(({ role, year }) => (role === "year" ? [year] : []))).toEqual(TERM);
      expect(grid?.rows.map(({ role }) => role === "total")).toEqual(
        lines.map(({ label }, at) => label === of.total && at === (of.totalsLast ? 4 : 0))
      );
      expect(grid && figuresOf(grid)).toEqual(
        lines.map(({ figures }) => columnsOf(of).map((figure) => String(figures[figure] ?? 0)))
      );
      expect([grid?.unit?.value, grid?.rounding]).toEqual(["백만원", "exact"]);
      expect(read.errors.filter((error) => !of.text || !error.startsWith("grid-not-a-number"))).toEqual([]);
      expect(read.notUnderstood).toEqual([]);
    }),
    { numRuns: 200, seed: 20261126 }
  );
});
