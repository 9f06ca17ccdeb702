import { readBook } from "../src/reading";
import { checkBook } from "../src/rules/check";
import type { Finding } from "../src/rules/finding";
import { formatRangeRef } from "../src/workbook/address";
import type { Snapshot } from "../src/workbook/snapshot";
import { checkPublished } from "./accuracy/published/check-published";
import { PUBLISHED, sheetsOf } from "./accuracy/published/layouts";
import { missOf, printedSums, standingOf } from "./accuracy/published/printed-sums";
import { figureLines, figureOf, type FigureLine } from "./builders/figure-tables";
import { workbookFromText } from "./builders/sheet-text";

const OPTIONS = { basisDate: { year: 2022, month: 6, day: 30 }, publicCopy: false };

/** As the office prints them: areas and money on one sheet, the pledges and their changes on others. */
function printed(change: (text: string) => string = (text) => text): Snapshot {
  const sheets: Record<string, string> = {};
  for (const [name, text] of Object.entries(sheetsOf("one report"))) sheets[name] = change(text);
  return workbookFromText(sheets);
}

function errorsOf(snapshot: Snapshot): readonly Finding[] {
  const { findings, toolErrors } = checkBook(readBook(snapshot), snapshot, OPTIONS);
  expect(toolErrors).toEqual([]);
  return findings.filter(({ severity }) => severity === "error");
}

const sumOf = (lines: readonly FigureLine[], key: string): number =>
  lines.reduce((sum, line) => sum + figureOf(line[key] ?? ""), 0);

/** Off by more than what adding decimals in floating point does. */
const misses = (one: number, other: number): boolean => Math.abs(one - other) > 1e-6;

describe("65 pledges in seven areas, as published", () => {
  const [total, ...areas] = figureLines("areas");
  const [allMoney, ...money] = figureLines("sources");
  const pledges = figureLines("pledges");
  const SOURCES = ["국비", "도비", "시비", "기타"];

  test("plain arithmetic finds no sum of theirs that fails, and no mean beyond its rounding", () => {
    const wrong: string[] = [];
    for (const line of [total!, ...areas]) {
      const own = pledges.filter((pledge) => line === total || pledge["분야"] === line["분야별"]);
      const count = (state: string): number => own.filter((pledge) => pledge["추진상황"] === state).length;
      const mean = sumOf(own, "추진율(%)") / own.length;
      if (figureOf(line["계"]!) !== own.length) wrong.push(`${line["분야별"]!} 계`);
      for (const state of ["완료", "추진중"])
        if (figureOf(line[state]!) !== count(state)) wrong.push(`${line["분야별"]!} ${state}`);
      if (Math.abs(figureOf(line["추진율(%)"]!) - mean) > 0.05) wrong.push(`${line["분야별"]!} 추진율`);
    }
    for (const key of ["계", "완료", "추진중"])
      if (sumOf(areas, key) !== figureOf(total![key]!)) wrong.push(key);
    for (const line of [allMoney!, ...money])
      if (
        misses(
          figureOf(line["계"]!),
          SOURCES.reduce((sum, source) => sum + figureOf(line[source]!), 0)
        )
      )
        wrong.push(`${line["분야별"]!} 재원`);
    for (const key of ["계", ...SOURCES])
      if (misses(sumOf(money, key), figureOf(allMoney![key]!))) wrong.push(`재원 ${key}`);
    expect(wrong).toEqual([]);
  });

  test("nor does the check", () => {
    const snapshot = printed();
    const book = readBook(snapshot);
    expect(book.summaries.map(({ rows }) => rows.length)).toEqual([8, 8, 65]);
    expect(book.notUnderstood).toEqual([]);
    const { findings, coverage } = checkBook(book, snapshot, OPTIONS);
    expect(findings).toEqual([]);
    expect(coverage["summary-amount"]?.pass).toBe(8 + 5);
    expect(coverage["summary-ratio"]?.pass).toBe(8);
  });

  test.each([
    ["a class count", "라분야 | 11 | 8 | 3", "라분야 | 11 | 8 | 4", "총괄!D7", "3"],
    ["the number of all pledges", "계 | 65 |", "계 | 56 |", "총괄!B3", "65"],
    ["a mean", "| 74.4", "| 47.4", "총괄!F4", "74.4"],
    ["the mean of all", "| 77.7", "| 78.7", "총괄!F3", "77.7"],
    ["an amount with decimals", "8836.2", "8863.2", "총괄!D19", "8836.2"],
    ["a total", "7002450", "7020450", "총괄!B16", "7002450"]
  ])("%s that is changed is told at its cell, and nothing else", (_, there, wrong, cell, expected) => {
    const found = errorsOf(printed((text) => text.replace(there, wrong)));
    expect(found.map((finding) => [finding.cells.map(formatRangeRef).join(), finding.expected])).toEqual([
      [cell, expected]
    ]);
  });
});

describe("a plan by field and year, in 백만원, as published", () => {
  const [total, ...fields] = figureLines("fields");
  const YEARS = ["2023", "2024", "2025", "2026", "2027"];
  const rolledUp = (): Snapshot => workbookFromText(sheetsOf("a roll-up by year"));

  test("plain arithmetic finds sums that miss by 1, as rounding does, and none by more", () => {
    const off = [total!, ...fields].map(
      (line) => figureOf(line["합계"]!) - YEARS.reduce((sum, year) => sum + figureOf(line[year]!), 0)
    );
    const offDown = ["합계", ...YEARS].map((key) => figureOf(total![key]!) - sumOf(fields, key));
    expect(off).toEqual([-1, 0, 0, -1, 0, 1, 1, 0, 0, -1, 0, 0, 0]);
    expect(offDown).toEqual([0, -1, 1, 0, 1, 0]);
  });

  test("the check tells of no error, and knows the shares", () => {
    const snapshot = rolledUp();
    const book = readBook(snapshot);
    expect(book.summaries).toHaveLength(1);
    const { findings, coverage } = checkBook(book, snapshot, OPTIONS);
    expect(findings).toEqual([]);
    expect(coverage["summary-ratio"]?.pass).toBe(13);
  });

  test("an amount that is off by more is told", () => {
    const snapshot = rolledUp();
    const changed = JSON.parse(
      JSON.stringify(snapshot).replace('"value":94149', '"value":94941')
    ) as Snapshot;
    expect(errorsOf(changed).map(({ cells }) => cells.map(formatRangeRef).join())).toEqual([
      "'분야별 투자계획 총괄'!D8"
    ]);
  });
});

describe("a plan of projects, in 억원, as published", () => {
  test("plain arithmetic finds no sum that rounding cannot explain, and three that miss by more than is usual", () => {
    const lines = figureLines("projects");
    const off = printedSums("projects").flatMap((sum) => {
      const standing = standingOf(missOf(sum, lines), sum);
      return standing === "holds" ? [] : [`${sum.total.line + 1} ${sum.total.heading} ${standing}`];
    });
    expect(off).toEqual([
      "2 향후 beyond usual",
      "4 향후 beyond usual",
      "5 향후 rounding",
      "6 향후 rounding",
      "7 향후 beyond usual",
      "9 향후 rounding",
      "10 총사업비 rounding",
      "12 향후 rounding"
    ]);
  });

  test("the check asks about these three and tells of no error", () => {
    const snapshot = workbookFromText(sheetsOf("a pledge a row"));
    const book = readBook(snapshot);
    expect(book.pledges).toHaveLength(14);
    expect(book.pledges[0]?.grids[0]?.unit?.value).toBe("억원");
    expect(book.pledges[0]?.grids[0]?.columns.map(({ key }) => key).join()).toBe(
      "총계,기투자,소계,2026,2027,2028,2029,2030"
    );
    const { findings } = checkBook(book, snapshot, OPTIONS);
    const told = findings
      .filter(({ severity }) => severity !== "info")
      .map(({ rule, reason, cells }) => `${rule} ${reason ?? ""} ${cells.map(formatRangeRef).join()}`);
    expect(told).toEqual([
      "grid-term-subtotal rounding-unlikely 투자계획!D5",
      "grid-term-subtotal rounding-unlikely 투자계획!D7",
      "grid-term-subtotal rounding-unlikely 투자계획!D10"
    ]);
  });
});

test.each(PUBLISHED.map((layout) => [`${layout.files.join(", ")} as ${layout.laidOut}`, layout] as const))(
  "%s: read whole, every known miss and every mistyped figure told, and nothing else",
  (_, layout) => {
    const { tables, understood, missed, untold, others } = checkPublished(layout);
    expect(understood).toBe(tables);
    expect({ missed, untold, others }).toEqual({ missed: [], untold: [], others: [] });
  }
);
