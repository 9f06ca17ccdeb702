import { bookOf, pledgeWith } from "../../tests/builders/pledge-book";
import { gridFromText } from "../../tests/builders/pledge-grid";
import { cellOf, itemOf, yearOf } from "../../tests/builders/pledge-narrative";
import { costOf, fieldOf, periodOf, statusOf } from "../../tests/builders/pledge-status";
import { formatDecimal, type Decimal } from "../pledge/decimal";
import type { Grid } from "../pledge/grid";
import type { Unit } from "../pledge/money";
import type { Pledge } from "../pledge/pledge";
import { DEFAULT_PROFILE } from "../pledge/profile";
import type { Finding } from "../rules/finding";
import { dashboardOf, type Dashboard } from "./dashboard";

const END_2024 = { year: 2024, month: 12, day: 31 };
const MARCH_2025 = { year: 2025, month: 3, day: 31 };

const plan = (text: string, extra: Partial<Grid> = {}): Grid =>
  gridFromText(text, { kind: "plan", key: "plan", ...extra });
const inUnit = (unit: Unit): Partial<Grid> => ({
  unit: { value: unit, cell: cellOf("A1"), text: unit }
});

const PLAN = plan(`
  재원 | 총계 | 2022 | 2023 | 2024 | 2025
  계   | 400  | 100  | 100  | 100  | 100
  국비 | 240  | 60   | 60   | 60   | 60
  군비 | 160  | 40   | 40   | 40   | 40`);
const HALF = gridFromText(`
  재원 | 총계 | 2022 | 2023 | 2024 | 2025
  계   | 150  | 100  | 50   | -    | -
  국비 | 90   | 60   | 30   | -    | -
  군비 | 60   | 40   | 20   | -    | -`);

const STATUS_CARD: Pledge["cards"] = [
  { kind: "status", range: { sheet: "이행현황", top: 0, left: 0, bottom: 40, right: 10 } }
];

const figuresOf = (
  pledges: readonly Pledge[],
  basisDate = END_2024,
  findings: readonly Finding[] = []
): Dashboard => dashboardOf(bookOf(pledges), findings, basisDate);

const text = (value: Decimal | null | undefined): string | null => (value ? formatDecimal(value) : null);

describe("execution by year", () => {
  test("is measured by the plan of the same pledge, year by year and added up", () => {
    const { years, rates } = figuresOf([pledgeWith({ grids: [PLAN, HALF] })]);
    expect(
      years.map(({ year, standing, planned, executed, rate, cumulative }) => [
        year,
        standing,
        text(planned),
        text(executed),
        text(rate),
        text(cumulative.rate)
      ])
    ).toEqual([
      [2022, "closed", "100", "100", "100.0", "100.0"],
      [2023, "closed", "100", "50", "50.0", "75.0"],
      [2024, "closed", "100", "0", "0.0", "50.0"],
      [2025, "ahead", "100", "0", null, null],
      [2026, "ahead", "0", "0", null, null]
    ]);
    const whole = rates.find(({ id }) => id === "execution");
    expect([text(whole?.part), text(whole?.whole), text(whole?.percent)]).toEqual(["150", "400", "37.5"]);
  });

  test("leaves what has no plan, and plans whose execution is not known, out of the rate and tells them", () => {
    const unsettled = gridFromText(`
      재원 | 총계 | 2022
      계   | 미정 | 미정`);
    const { years, leftOut } = figuresOf([
      pledgeWith({ number: "1-1", grids: [PLAN, HALF] }),
      pledgeWith({ number: "1-2", grids: [HALF], totalCost: costOf(300) }),
      pledgeWith({ number: "1-3", grids: [PLAN, unsettled] })
    ]);
    const [first] = years;
    expect([text(first?.planned), text(first?.executed), first?.pledges]).toEqual(["100", "100", 1]);
    expect([text(first?.executedAlone), text(first?.plannedAlone)]).toEqual(["100", "100"]);
    expect(leftOut.map(({ code, pledge }) => [code, pledge])).toEqual([
      ["undetermined", "1-3"],
      ["undetermined", "1-3"]
    ]);
  });

  test("by total cost where there is no plan", () => {
    const { rates } = figuresOf([
      pledgeWith({ number: "1-1", grids: [PLAN, HALF] }),
      pledgeWith({ number: "1-2", grids: [HALF], totalCost: costOf(300) })
    ]);
    expect(rates.find(({ id }) => id === "execution")).toMatchObject({ byCost: 1, pledges: 2 });
    expect(text(rates.find(({ id }) => id === "execution")?.percent)).toBe("42.9");
  });

  test("a pledge without any execution, or with nothing to measure it by, is told", () => {
    const { leftOut } = figuresOf([
      pledgeWith({ number: "1-1", grids: [PLAN] }),
      pledgeWith({ number: "1-2", grids: [HALF] })
    ]);
    expect(leftOut.map(({ code, pledge }) => `${pledge} ${code}`)).toEqual([
      "1-1 no-executed",
      "1-2 no-base"
    ]);
  });
});

describe("money by source", () => {
  test("converts units exactly, and keeps the difference between 계 and its sources in sight", () => {
    const thousands = gridFromText(
      `
      재원 | 총계
      계   | 1500
      국비 | 1234
      군비 | 200`,
      inUnit("천원")
    );
    const { money } = figuresOf([
      pledgeWith({ number: "1-1", grids: [HALF] }),
      pledgeWith({ number: "1-2", grids: [thousands] })
    ]);
    expect(money.sources.map(({ label, executed }) => [label, text(executed)])).toEqual([
      ["국비", "91.234"],
      ["군비", "60.2"]
    ]);
    expect([text(money.difference.executed), text(money.total.executed)]).toEqual(["0.066", "151.5"]);
  });

  test("an amount that is no number is told with its cell, and a grid without a unit counts nowhere", () => {
    const wrong = gridFromText(`
      재원 | 총계
      계   | 100
      국비 | 3O
      군비 | 70`);
    const { money, leftOut } = figuresOf([
      pledgeWith({ number: "1-1", grids: [wrong], totalCost: costOf(100) }),
      pledgeWith({ number: "1-2", grids: [{ ...HALF, unit: null }], totalCost: costOf(100) }),
      pledgeWith({ number: "1-3", grids: [HALF, { ...HALF, key: "executed#2" }], totalCost: costOf(300) })
    ]);
    expect(leftOut).toEqual([
      { code: "no-unit", pledge: "1-2", cell: { sheet: "이행현황", row: 0, column: 0 } },
      { code: "other-grid", pledge: "1-3", cell: { sheet: "이행현황", row: 0, column: 0 } },
      { code: "not-a-number", pledge: "1-1", cell: { sheet: "이행현황", row: 2, column: 1 } }
    ]);
    expect(money.sources.map(({ label, executed }) => [label, text(executed)])).toEqual([
      ["국비", "90"],
      ["군비", "130"]
    ]);
    expect([text(money.difference.executed), text(money.total.executed)]).toEqual(["30", "250"]);
  });

  test("bracketed rows are outside of all sums", () => {
    const bracketed = gridFromText(`
      재원   | 총계
      계     | 100
      국비   | 100
      (민자) | 40`);
    const { money } = figuresOf([pledgeWith({ grids: [bracketed], totalCost: costOf(100) })]);
    expect([text(money.total.executed), text(money.outside.executed)]).toEqual(["100", "40"]);
  });
});

describe("status", () => {
  test("each pledge is in one class, or told to be in none and why", () => {
    const unmapped = statusOf(null);
    const local = { ...unmapped.options[0]!, class: null, marked: true };
    const { classes, rates } = figuresOf([
      pledgeWith({ status: statusOf("completed", "100") }),
      pledgeWith({ status: statusOf("continued", "90.5") }),
      pledgeWith({ status: statusOf(["on-track", "partial"]) }),
      pledgeWith({ status: statusOf(null) }),
      pledgeWith({ status: { ...unmapped, options: [local] } }),
      pledgeWith()
    ]);
    expect(classes.filter(({ count }) => count > 0).map(({ name, count }) => [name, count])).toEqual([
      ["completed", 1],
      ["continued", 1],
      ["none-marked", 1],
      ["several-marked", 1],
      ["unknown-class", 1],
      ["no-matrix", 1]
    ]);
    const rate = (id: string): unknown => {
      const found = rates.find((candidate) => candidate.id === id);
      return [text(found?.part), text(found?.whole), text(found?.percent)];
    };
    expect(rate("completion")).toEqual(["2", "6", "33.3"]);
    expect(rate("fulfilment")).toEqual(["190.5", "2", "95.3"]);
  });
});

describe("pledges at risk", () => {
  const base = {
    status: statusOf("on-track", "50"),
    cards: STATUS_CARD,
    period: periodOf("2022-01-01", "2026-12-31"),
    narrative: [yearOf(2024, [itemOf("착공")])]
  };
  const reasons = (pledge: Pledge, basisDate = END_2024): readonly string[] =>
    figuresOf([pledge], basisDate).risks.flatMap(({ risks }) =>
      risks.map(({ code, data }) => `${code} ${Object.values(data).join(" ")}`.trim())
    );

  test("behind its plan up to the last year that is over", () => {
    expect(reasons(pledgeWith({ ...base, grids: [PLAN, HALF] }))).toEqual(["behind-plan 2024 50.0"]);
    // In March, what is planned for the year is not due yet: 150 of 300.
    expect(reasons(pledgeWith({ ...base, grids: [PLAN, HALF] }), MARCH_2025)).toEqual([
      "behind-plan 2024 50.0"
    ]);
    const done = gridFromText(`
      재원 | 총계 | 2022 | 2023 | 2024 | 2025
      계   | 300  | 100  | 100  | 100  | -`);
    expect(reasons(pledgeWith({ ...base, grids: [PLAN, done] }), MARCH_2025)).toEqual([]);
  });

  test("little of the total cost late in its period, where there is no plan", () => {
    const pledge = pledgeWith({ ...base, grids: [HALF], totalCost: costOf(300) });
    expect(reasons(pledge)).toEqual([]);
    const late = { ...pledge, period: periodOf("2022-01-01", "2025-12-31") };
    expect(reasons(late)).toEqual(["low-execution 50.0"]);
  });

  test("overdue, suspended, without a status card", () => {
    const done = [plan("재원 | 총계\n계 | 10"), gridFromText("재원 | 총계\n계 | 10")];
    expect(
      reasons(pledgeWith({ ...base, grids: done, period: periodOf("2022-01-01", "2023-12-31") }))
    ).toEqual(["overdue 2023-12-31"]);
    expect(reasons(pledgeWith({ ...base, grids: done, status: statusOf("suspended") }))).toEqual([
      "suspended"
    ]);
    const planCard: Pledge["cards"] = [{ ...STATUS_CARD[0]!, kind: "plan" }];
    expect(reasons(pledgeWith({ ...base, grids: done, status: null, cards: planCard }))).toEqual([
      "no-status"
    ]);
  });

  test("a year with neither money nor words, unless its money is not known", () => {
    const still = { ...base, narrative: [yearOf(2023, [itemOf("설계")])], grids: [HALF] };
    expect(reasons(pledgeWith(still))).toEqual(["no-progress 2024"]);
    const unsettled = gridFromText("재원 | 2023 | 2024\n계 | 10 | 미정");
    expect(reasons(pledgeWith({ ...still, grids: [unsettled] }))).toEqual([]);
    expect(reasons(pledgeWith({ ...still, period: periodOf("2025-01-01", "2026-12-31") }))).toEqual([]);
  });

  test("what is finished or dropped is at risk by errors alone", () => {
    for (const status of [
      statusOf("completed", "100"),
      statusOf("continued", "100"),
      statusOf("dropped", "10")
    ])
      expect(reasons(pledgeWith({ ...base, status, grids: [PLAN, HALF], narrative: [] }))).toEqual([]);
  });

  const finding = (parts: Partial<Finding>): Finding => ({
    rule: "grid-source-sum",
    severity: "error",
    outcome: "violation",
    reason: null,
    pledge: "1-1",
    cells: [{ sheet: "이행현황", top: 3, left: 2, bottom: 3, right: 2 }],
    related: [],
    expected: null,
    actual: null,
    difference: null,
    unit: null,
    terms: [],
    messageId: "",
    message: { ko: "", en: "" },
    data: {},
    key: "",
    causes: [],
    fix: null,
    ...parts
  });

  test("errors go to the pledge on whose sheets they stand, though another has its number", () => {
    const other = { range: { ...STATUS_CARD[0]!.range, sheet: "다른 카드" }, kind: "status" } as const;
    const done = { status: statusOf("completed", "100") };
    const pledges = [
      pledgeWith({ ...done, name: "여기", cards: STATUS_CARD, fields: [fieldOf("department", "기획과")] }),
      pledgeWith({ ...done, name: "저기", cards: [other], fields: [fieldOf("department", "건설과")] })
    ];
    const { risks, departments } = figuresOf(pledges, END_2024, [
      finding({}),
      finding({ severity: "warning" }),
      finding({ pledge: null })
    ]);
    expect(risks).toEqual([
      {
        id: "1-1",
        name: "여기",
        department: "기획과",
        risks: [{ code: "errors", cell: { sheet: "이행현황", row: 3, column: 2 }, data: { count: 2 } }]
      }
    ]);
    expect(departments).toEqual([
      { name: "기획과", pledges: 1, finished: 1, atRisk: 1 },
      { name: "건설과", pledges: 1, finished: 1, atRisk: 0 }
    ]);
  });
});

test("an empty book comes to nothing, and divides by nothing", () => {
  const { pledges, rates, risks, leftOut } = dashboardOf(
    bookOf([], { profile: DEFAULT_PROFILE }),
    [],
    END_2024
  );
  expect([pledges, risks, leftOut]).toEqual([0, [], []]);
  expect(rates.map(({ percent }) => percent)).toEqual([null, null, null, null]);
});
