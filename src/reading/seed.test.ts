import { seedCards } from "../../tests/fixtures/seed-cards";
import { formatDecimal } from "../pledge/decimal";
import { equationsOf, holds } from "../pledge/equation";
import { cellOf } from "../pledge/grid";
import { everyItem, type NarrativeItem } from "../pledge/narrative";
import { formatMoney } from "../pledge/money";
import { markedOption } from "../pledge/status";
import { textOf } from "../pledge/pledge";
import { formatCellRef, formatRangeRef } from "../workbook/address";
import { readBook } from "./index";

const book = readBook(seedCards());
const pledge = book.pledges[0]!;
const items = (year: number): readonly NarrativeItem[] =>
  pledge.narrative.filter((entry) => entry.year === year).flatMap((entry) => [...everyItem(entry.items)]);

test("two sheets are one pledge, and everything on them is understood", () => {
  expect(book.pledges).toHaveLength(1);
  expect(book.notUnderstood).toEqual([]);
  expect(pledge.cards.map(({ kind, range }) => `${kind} ${range.sheet}`)).toEqual([
    "plan 실천계획",
    "status 이행현황"
  ]);
  expect(pledge.number).toBe("공감행정 ➁-8");
  expect(pledge.normalizedNumber).toBe("공감행정2-8");
});

test("fields stand with their cells", () => {
  expect(textOf(pledge, "name")).toBe("메타버스 행정 및 역량있고 청렴한 공직문화 조성");
  expect(textOf(pledge, "leadDepartment")).toBe("자치행정과");
  expect(textOf(pledge, "department")).toBe("자치행정과");
  expect(textOf(pledge, "team")).toBe("정보전산팀");
  expect(textOf(pledge, "officer")).toBe("윤○○ (☎○○○○)");
  expect(textOf(pledge, "partners")).toBe("기획예산과");
  expect(pledge.period?.value).toEqual({
    from: { year: 2022, month: 1, day: 1 },
    to: { year: 2026, month: 12, day: 31 }
  });
  expect(pledge.totalCost && formatMoney(pledge.totalCost.value)).toBe("640백만원");
  expect(pledge.totalCost && formatCellRef(pledge.totalCost.cell)).toBe("실천계획!F5");
});

test("the grid is the one on the card, and every sum of it holds", () => {
  const [grid] = pledge.grids;
  expect(pledge.grids).toHaveLength(1);
  expect(grid!.kind).toBe("executed");
  expect(grid!.unit?.value).toBe("백만원");
  expect(grid!.rounding).toBe("exact");
  expect(formatRangeRef(grid!.range)).toBe("이행현황!A5:K12");
  expect(grid!.columns.map(({ key }) => key)).toEqual(
    "총계 기투자 소계 2022 2023 2024 2025 2026 2027이후".split(" ")
  );
  expect(grid!.rows.map(({ key, role, source }) => [key, role, source])).toEqual([
    ["계", "total", null],
    ["국비", "source", "국비"],
    ["도비", "source", "도비"],
    ["군비", "source", "자체"],
    ["기타/민자", "source", "민자"],
    ["기타/자담 등", "source", "자담"]
  ]);
  expect(grid!.cells[0]!.map(({ amount }) => amount && formatDecimal(amount))).toEqual(
    "179 0 179 77 102 0 0 0 0".split(" ")
  );
  expect(cellOf(grid!, "국비", "2022")?.notation).toBe("dash");
  expect(formatCellRef(cellOf(grid!, "군비", "2023")!.cell)).toBe("이행현황!G10");
  expect(equationsOf(grid!)).toHaveLength(21);
  expect(equationsOf(grid!).every(holds)).toBe(true);
});

test("추진현황 becomes years, items and sub-items with amounts where they stand", () => {
  expect(pledge.narrative.map(({ year }) => year)).toEqual([2022, 2023]);
  const amounts = (year: number, level: number): string[] =>
    items(year)
      .filter((item) => item.level === level)
      .flatMap((item) => item.amounts.map(({ money }) => (money ? formatMoney(money) : "?")));
  expect(amounts(2022, 1)).toEqual(["14백만원", "26백만원", "32백만원", "5백만원"]);
  expect(amounts(2023, 1)).toEqual(["40백만원", "23백만원", "33백만원", "5백만원"]);
  expect(amounts(2023, 2)).toEqual(["1백만원"]);
  const outside = items(2022).find((item) => item.amounts.some(({ split }) => split.length > 0))!;
  expect(outside.inTable).toBe(true);
  expect(outside.level).toBeGreaterThan(1);
  expect(
    outside.amounts[0]!.split.map(({ label, source, amount }) => [label, source, formatDecimal(amount)])
  ).toEqual([
    ["국", "국비", "60"],
    ["군", "자체", "20"]
  ]);
  expect(formatCellRef(outside.amounts[0]!.cell)).toBe("이행현황!H22");
});

test("dates, spans, counts and percentages are found", () => {
  const dates = items(2023).flatMap((item) => item.dates.map(({ text }) => text));
  expect(dates).toEqual([
    "2023.1.2.~1.13.",
    "2023.10.4.",
    "2023.3.30.~3.31.",
    "2023. 5. 1.",
    "2023.5~2023.9",
    "2023.9.4.",
    "2023.12.13."
  ]);
  const span = items(2023).flatMap((item) => item.spans)[0]!;
  expect([span.from, span.to]).toEqual([2023, 2024]);
  const counts = [...items(2022), ...items(2023)].flatMap((item) =>
    item.counts.map(
      ({ count, noun, parts }) =>
        `${formatDecimal(count)}${noun} ${parts.map((part) => formatDecimal(part.count)).join("+")}`
    )
  );
  expect(counts).toEqual(["8개 군 7+18+32+19+6", "10명 2+8"]);
  const [percent] = items(2022).flatMap((item) => item.percents);
  expect([percent!.percent, percent!.part!, percent!.whole!].map(formatDecimal)).toEqual([
    "85",
    "403",
    "474"
  ]);
});

test("a heading that stands twice stands twice in the reading", () => {
  const titles = items(2022).map(({ title }) => title);
  expect(titles.filter((title) => title === "공직사회 청렴 행정 추진")).toHaveLength(2);
  expect(titles.filter((title) => title === "등급 | 2등급 | 1등급 | 2등급")).toHaveLength(2);
});

test("status, changes, plans and awards", () => {
  const status = pledge.status!;
  expect(status.options.map(({ class: name }) => name)).toEqual([
    "completed",
    "continued",
    "on-track",
    "partial",
    "suspended",
    "dropped"
  ]);
  expect(markedOption(status)?.class).toBe("completed");
  expect(status.rate && formatDecimal(status.rate.value)).toBe("100");
  expect(status.rateCell && formatCellRef(status.rateCell)).toBe("이행현황!J50");
  expect(pledge.changes?.none).toBe(true);
  expect(pledge.changes?.records).toEqual([]);
  expect(pledge.futurePlans?.items).toHaveLength(2);
  expect(pledge.others?.items.length).toBeGreaterThanOrEqual(4);
});

test("the profile is guessed from the sheets, for the user to confirm", () => {
  expect(book.profileGuessed).toBe(true);
  expect(book.profile.term).toEqual({ label: "민선6기", from: "2022-07-01", to: "2026-06-30" });
  expect(book.profile.municipality.kind).toBe("군");
  expect(book.profile.sources).toEqual(["국비", "도비", "군비", "기타/민자", "기타/자담 등"]);
  expect(book.profile.unit).toBe("백만원");
});
