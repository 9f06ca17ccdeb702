import fc from "fast-check";
import { MemoryHost } from "../src/hosts/memory/memory-host";
import { decimal, equal, ZERO, type Decimal } from "../src/pledge/decimal";
import { cellOf } from "../src/pledge/grid";
import { DEFAULT_PROFILE, termYears, type Profile } from "../src/pledge/profile";
import { STATUS_CLASSES, markedOption, type StatusClass } from "../src/pledge/status";
import { textOf, type Pledge } from "../src/pledge/pledge";
import { readBook } from "../src/reading";
import { checkBook } from "../src/rules/check";
import { gridShape } from "../src/templates/grid-shape";
import type { GridFigures } from "../src/templates/grid-block";
import { planCard } from "../src/templates/plan-card";
import { statusCard } from "../src/templates/status-card";
import type { Snapshot } from "../src/workbook/snapshot";

const PROFILES: readonly Profile[] = [
  DEFAULT_PROFILE,
  {
    ...DEFAULT_PROFILE,
    municipality: { name: "", kind: "시" },
    term: { label: "민선9기", from: "2026-07-01", to: "2030-06-30" },
    sources: ["국비", "도비", "시비", "기타/민자"],
    unit: "천원"
  }
];

const LEAF_ROLES = ["prior", "year", "after"];

function figuresFor(profile: Profile): fc.Arbitrary<GridFigures> {
  const amount = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 9_999_999 }),
    // Amounts that look like years are amounts all the same.
    fc.integer({ min: 1990, max: 2035 })
  );
  const leaves = gridShape(profile)
    .columns.filter(({ role }) => LEAF_ROLES.includes(role))
    .map(({ key }) => key);
  const row = fc.record(
    Object.fromEntries(leaves.map((key) => [key, amount.map((value) => ({ value: decimal(value) }))]))
  );
  return fc.record(Object.fromEntries(profile.sources.map((source) => [source, row])));
}

const cards = fc.constantFrom(...PROFILES).chain((profile) =>
  fc.record({
    profile: fc.constant(profile),
    plan: figuresFor(profile),
    executed: figuresFor(profile),
    class: fc.constantFrom(...(Object.keys(STATUS_CLASSES) as StatusClass[])),
    rate: fc.integer({ min: 0, max: 1000 }).map((tenths) => decimal(tenths, 1))
  })
);

type Card = typeof cards extends fc.Arbitrary<infer Value> ? Value : never;

async function written(card: Card): Promise<{ snapshot: Snapshot; pledge: Pledge }> {
  const context = { profile: card.profile, departments: ["총무과"] };
  const head = {
    number: "공감행정 ➁-8",
    name: "길 넓히기",
    leadDepartment: "총무과",
    team: "행정팀",
    officer: "",
    partners: "",
    period: "2022년 ~ 2030년"
  };
  const years = termYears(card.profile).map((year) => ({ year, blocks: ["❍ 공사 추진"] }));
  const plan = planCard(
    { head, purpose: "", goal: "", years, figures: card.plan, effect: "", problem: "" },
    context
  );
  const status = { class: card.class, rate: card.rate };
  const host = MemoryHost.of();
  await host.apply({
    title: "만들기",
    steps: [
      { kind: "add-sheet", sheet: "1 실천계획", content: plan },
      {
        kind: "add-sheet",
        sheet: "1 이행현황",
        content: statusCard(
          {
            head,
            figures: card.executed,
            years,
            futurePlans: [],
            status,
            changes: ["변경사항 없음"],
            others: []
          },
          context
        )
      }
    ]
  });
  const snapshot = await host.read();
  const book = readBook(snapshot, card.profile);
  expect(book.notUnderstood).toEqual([]);
  expect(book.pledges).toHaveLength(1);
  return { snapshot, pledge: book.pledges[0]! };
}

function expectFigures(
  pledge: Pledge,
  kind: "plan" | "executed",
  profile: Profile,
  figures: GridFigures
): void {
  const grid = pledge.grids.find((candidate) => candidate.kind === kind)!;
  expect(grid.unit?.value).toBe(profile.unit);
  expect(grid.rows.map((row) => row.key)).toEqual(gridShape(profile).rows.map((row) => row.key));
  expect(grid.columns.map((column) => column.key)).toEqual(
    gridShape(profile).columns.map((column) => column.key)
  );
  for (const [row, columns] of Object.entries(figures))
    for (const [column, { value }] of Object.entries(columns)) {
      const read: Decimal = cellOf(grid, row, column)?.amount ?? ZERO;
      expect([row, column, equal(read, value)]).toEqual([row, column, true]);
    }
}

test("what the templates write is read back to the very figure, and its sums hold", async () => {
  await fc.assert(
    fc.asyncProperty(cards, async (card) => {
      const { snapshot, pledge } = await written(card);
      expectFigures(pledge, "plan", card.profile, card.plan);
      expectFigures(pledge, "executed", card.profile, card.executed);
      expect(pledge.status && markedOption(pledge.status)?.class).toBe(card.class);
      expect(pledge.status?.rate && equal(pledge.status.rate.value, card.rate)).toBe(true);
      expect(textOf(pledge, "number")).toBe("공감행정 ➁-8");
      const book = readBook(snapshot, card.profile);
      const { findings, toolErrors } = checkBook(book, snapshot, {
        basisDate: { year: 2035, month: 12, day: 31 },
        publicCopy: false
      });
      expect(toolErrors).toEqual([]);
      expect(findings.filter(({ rule }) => rule.startsWith("grid-")).map(({ rule }) => rule)).toEqual([]);
    }),
    { seed: 20260701, numRuns: 60 }
  );
});
