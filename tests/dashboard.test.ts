import { readFileSync } from "node:fs";
import { dashboardOf, type Dashboard } from "../src/dashboard";
import { readXlsx } from "../src/hosts/xlsx/xlsx-host";
import { formatDecimal, type Decimal } from "../src/pledge/decimal";
import { readBook } from "../src/reading";
import { checkBook } from "../src/rules/check";

const BASIS = { year: 2025, month: 12, day: 31 };

function dashboardOfSample(name: string, basisDate = BASIS): Dashboard {
  const snapshot = readXlsx(new Uint8Array(readFileSync(`assets/samples/${name}`)));
  const book = readBook(snapshot);
  const { findings } = checkBook(book, snapshot, { basisDate, publicCopy: false });
  return dashboardOf(book, findings, basisDate);
}

const text = (value: Decimal | null): string | null => (value ? formatDecimal(value) : null);

/** Added up by hand from the columns of the sample's cards, without our reading. */
describe("the made-up county", () => {
  const county = dashboardOfSample("made-up-county.xlsx");

  test("classes", () => {
    expect(county.classes.map(({ name, count }) => `${name} ${count}`)).toEqual([
      "completed 7",
      "continued 5",
      "on-track 13",
      "partial 3",
      "suspended 1",
      "dropped 1"
    ]);
  });

  test("years", () => {
    expect(
      county.years.map((year) => [year.year, ...[year.planned, year.executed, year.rate].map(text)])
    ).toEqual([
      [2022, "15540", "15540", "100.0"],
      [2023, "27780", "27780", "100.0"],
      [2024, "48420", "46740", "96.5"],
      [2025, "36620", "35360", "96.6"],
      [2026, "20240", "0", null]
    ]);
  });

  test("sources", () => {
    const { sources, total } = county.money;
    expect(
      [...sources, { label: "계", ...total }].map((row) => [row.label, text(row.plan), text(row.executed)])
    ).toEqual([
      ["국비", "55972", "47400"],
      ["도비", "30924", "25938"],
      ["군비", "55720", "46902"],
      ["민자", "4880", "4160"],
      ["자담 등", "1104", "1020"],
      ["계", "148600", "125420"]
    ]);
  });

  test("rates", () => {
    expect(
      county.rates.map(({ id, part, whole, percent }) => [id, ...[part, whole, percent].map(text)])
    ).toEqual([
      ["completion", "12", "30", "40.0"],
      ["fulfilment", "2460.00", "30", "82.0"],
      ["to-date", "125420", "128360", "97.7"],
      ["execution", "125420", "148600", "84.4"]
    ]);
  });

  test("the one pledge at risk, and nothing left out", () => {
    expect(county.risks.map(({ id, risks }) => [id, risks.map(({ code }) => code).join()])).toEqual([
      ["열린행정 5-6", "behind-plan,no-progress,suspended"]
    ]);
    expect(county.leftOut).toEqual([]);
  });
});

test("the seed card: 179 of 640, by total cost, and complete", () => {
  const seed = dashboardOfSample("seed-card.xlsx", { year: 2023, month: 12, day: 31 });
  const execution = seed.rates.find(({ id }) => id === "execution");
  expect([text(execution?.part ?? null), text(execution?.percent ?? null)]).toEqual(["179", "28.0"]);
  expect(execution).toMatchObject({ byCost: 1 });
  expect(seed.years.map(({ executedAlone }) => text(executedAlone))).toEqual(["77", "102", "0", "0", "0"]);
  expect(seed.risks).toEqual([]);
});
