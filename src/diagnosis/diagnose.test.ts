import { gridFromText } from "../../tests/builders/pledge-grid";
import { render } from "../language/message";
import { formatDecimal } from "../pledge/decimal";
import type { Cause } from "../rules/finding";
import { formatCell } from "../workbook/address";
import { diagnoseGrid } from "./diagnose";

const HEAD = "재원 | 총계 | 기투자 | 소계 | 2022 | 2023 | 2024 | 이후\n";
const RIGHT = `${HEAD}계 | 1530 | 100 | 1400 | 477 | 602 | 321 | 30
국비 | 730 | 100 | 600 | 300 | 300 | - | 30
도비 | 345 | - | 345 | 120 | 104 | 121 | -
군비 | 455 | - | 455 | 57 | 198 | 200 | -`;

/** The first cause of every sum, in short: "F5 102 transposed-digits 2". */
function firstOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...diagnoseGrid(gridFromText(text))].map(([id, causes]) => [id, short(causes[0])])
  );
}

function short(cause: Cause | undefined): string {
  if (!cause) return "nothing";
  const cells = cause.cells.map((cell, index) => {
    const value = cause.values[index];
    return `${formatCell(cell)}=${value ? formatDecimal(value) : "?"}`;
  });
  return [
    cause.kind,
    ...cells,
    `mends ${String(cause.mends)}`,
    ...(cause.ambiguous ? ["ambiguous"] : [])
  ].join(" ");
}

const edited = (from: string, to: string): string => {
  if (RIGHT.split(from).length !== 2) throw new Error(`"${from}" must stand once in the grid`);
  return RIGHT.replace(from, to);
};

test("says nothing of a grid that adds up", () => {
  expect(firstOf(RIGHT)).toEqual({});
});

test.each([
  ["swapped digits", "57 | 198", "75 | 198", "transposed-digits E5=57 mends 2"],
  ["ten times", "57 | 198", "57 | 1980", "unit-slip F5=198 mends 2"],
  ["a thousandth", "57 | 198", "57 | 0.198", "unit-slip F5=198 mends 2"],
  ["sign", "120 | 104 | 121", "120 | -104 | 121", "sign F4=104 mends 2"],
  ["point for comma in a subtotal", "| 1400 |", "| 1.4 |", "decimal-for-comma D2=1400 mends 3"],
  ["item left out of 계", "| 477 |", "| 420 |", "omitted-addend E2=477 mends 2"],
  ["item twice in 소계", "- | 345 | 120", "- | 466 | 120", "doubled-addend D4=345 mends 3"],
  ["another figure", "57 | 198", "57 | 190", "single-cell F5=198 mends 2"]
])("names the cell and the value: %s", (_, from, to, cause) => {
  const first = Object.values(firstOf(edited(from, to)));
  expect(first.length).toBeGreaterThan(1);
  expect(new Set(first)).toEqual(new Set([cause]));
});

test("tells it in the officer's words, in both languages", () => {
  const [cause] =
    diagnoseGrid(gridFromText(edited("57 | 198", "75 | 198"))).get("grid-source-sum|계|2022") ?? [];
  if (!cause) throw new Error("no cause");
  expect(render(cause.message, cause.data, "ko")).toBe(
    "E5의 75는 57의 자리가 바뀐 것으로 보입니다. 57로 고치면 어긋난 합계 2개가 모두 맞습니다."
  );
  expect(render(cause.message, cause.data, "en")).toContain("With 57, all 2 sums");
});

test("tells how many sums of all that are off it would mend, and what several cells become", () => {
  const text = edited("120 | 104 | 121", "120 | 140 | 112").replace("국비 | 730", "국비 | 780");
  const told = [...diagnoseGrid(gridFromText(text)).values()].map(([cause]) =>
    cause ? render(cause.message, cause.data, "ko") : ""
  );
  expect(told).toContain(
    "F4의 140은 104의 자리가 바뀐 것으로 보입니다. 104로 고치면 어긋난 합계 5개 중 2개가 맞습니다."
  );
  expect(told).toContain(
    "F4 등 2개 셀이 함께 어긋난 것으로 보입니다. F4 104, G4 121로 고치면 어긋난 합계 5개 중 3개가 맞습니다."
  );
});

test("two cells of one row: each column names its own, the row needs both", () => {
  expect(firstOf(edited("120 | 104 | 121", "120 | 140 | 112"))).toEqual({
    "grid-source-sum|계|2023": "transposed-digits F4=104 mends 2",
    "grid-source-sum|계|2024": "transposed-digits G4=121 mends 2",
    "grid-term-subtotal|도비|소계": "transposed-digits F4=104 G4=121 mends 3"
  });
});

test("four separate errors are told apart", () => {
  const text = edited("57 | 198", "57 | 190")
    .replace("| 477 |", "| 447 |")
    .replace("| 345 | -", "| 435 | -")
    .replace("| 600 | 300", "| 650 | 300");
  expect(new Set(Object.values(firstOf(text)))).toEqual(
    new Set([
      "transposed-digits B4=345 mends 2",
      "single-cell D3=600 mends 3",
      "single-cell E2=477 mends 2",
      "single-cell F5=198 mends 2"
    ])
  );
});

test("three wrong cells of one row, and a fourth elsewhere", () => {
  const text = edited("120 | 104 | 121", "210 | 140 | 115").replace("국비 | 730", "국비 | 780");
  expect(new Set(Object.values(firstOf(text)))).toEqual(
    new Set([
      "single-cell B3=730 mends 2",
      "transposed-digits E4=120 mends 2",
      "transposed-digits F4=104 mends 2",
      "single-cell G4=121 mends 2",
      "transposed-digits E4=120 F4=104 G4=121 mends 4"
    ])
  );
});

test("figures that stand one column aside", () => {
  const shifted = `${HEAD}계 | 60 | - | 60 | 20 | 40 | - | -
국비 | 30 | - | 30 | - | 10 | 20 | -
군비 | 30 | - | 30 | 10 | 20 | - | -`;
  expect(new Set(Object.values(firstOf(shifted)))).toEqual(
    new Set([
      "shifted-column E3=10 F3=20 G3=0 mends 3",
      "shifted-column F3=20 E3=10 G3=0 mends 3",
      "shifted-column G3=0 E3=10 F3=20 mends 3"
    ])
  );
});

test("one sum alone does not tell whether the total or an item is wrong", () => {
  const [id = "", causes = []] =
    [...diagnoseGrid(gridFromText("재원 | 2022 | 2023\n계 | 30 | 50\n국비 | 10 | 20\n군비 | 25 | 30"))][0] ??
    [];
  expect(id).toBe("grid-source-sum|계|2022");
  expect(causes.map(short)).toEqual([
    "single-cell B2=35 mends 1 ambiguous",
    "single-cell B3=5 mends 1 ambiguous",
    "single-cell B4=20 mends 1 ambiguous"
  ]);
  const [first] = causes;
  expect(first && render(first.message, first.data, "ko")).toMatch(/원본과 대조해 주십시오\.$/);
});

test("a swap of digits is believed even where the sum is alone", () => {
  expect(firstOf("재원 | 2022\n계 | 312\n국비 | 101\n군비 | 220")).toEqual({
    "grid-source-sum|계|2022": "transposed-digits B2=321 mends 1"
  });
});

test("a wrong figure that was carried on by hand is one error", () => {
  const text = edited("| 477 |", "| 420 |").replace("| 1400 |", "| 1343 |").replace("| 1530 |", "| 1473 |");
  expect(new Set(Object.values(firstOf(text)))).toEqual(
    // Or the item that it leaves out does not belong there.
    new Set(["omitted-addend E2=477 D2=1400 B2=1530 mends 3 ambiguous"])
  );
});

test("formulas that follow are no wrong cells", () => {
  const text = `재원 | 총계 | 소계 | 2022 | 2023
계 | =C2 → 197 | =D2+E2 → 197 | 77 | 120
국비 | =C3 → 10 | =D3+E3 → 10 | 5 | 5
군비 | =C4 → 169 | =D4+E4 → 169 | 72 | 97`;
  expect(new Set(Object.values(firstOf(text)))).toEqual(new Set(["transposed-digits E2=102 mends 3"]));
});

test("a miss that rounding can make is only remarked", () => {
  const grid = gridFromText("재원 | 2022\n계 | 31\n국비 | 10\n도비 | 10\n군비 | 10", { rounding: "rounded" });
  expect([...diagnoseGrid(grid)].map(([, causes]) => causes.map(short))).toEqual([["rounding mends 0"]]);
});

test("with rounded figures a slip is found although the sums do not meet to the unit", () => {
  const text = edited("57 | 198", "57 | 1980").replace("| 602 |", "| 603 |");
  const causes = [...diagnoseGrid(gridFromText(text, { rounding: "rounded" })).values()];
  expect(causes.map(([first]) => short(first)).filter((cause) => !cause.startsWith("rounding"))).toEqual([
    "unit-slip F5=198 mends 2",
    "unit-slip F5=198 mends 2"
  ]);
});

test("미정 leaves its sums out, the others still tell", () => {
  const text = edited("57 | 198 | 200", "75 | 198 | 미정");
  expect(firstOf(text)).toEqual({ "grid-source-sum|계|2022": "transposed-digits E5=57 mends 1" });
});

test("a typed total among formulas is likelier wrong than what it adds up", () => {
  const text = `재원 | 총계 | 소계 | 2022 | 2023
계 | =C2 → 189 | =D2+E2 → 189 | =D3+D4 → 77 | 112
국비 | =C3 → 10 | =D3+E3 → 10 | 5 | 5
군비 | =C4 → 169 | =D4+E4 → 169 | 72 | 97`;
  expect(new Set(Object.values(firstOf(text)))).toEqual(new Set(["single-cell E2=102 mends 3"]));
  const typed = text.replace("=D3+D4 → 77", "77").replace("| 112", "| =E3+E4 → 112");
  expect(new Set(Object.values(firstOf(typed)))).not.toContain("single-cell E2=102 mends 3");
});

test("a formula that gives what it adds up is no wrong cell, and the totals that it makes go with the typed one", () => {
  const text = `재원 | 총계 | 소계 | 2022 | 2023
계 | 179 | 179 | 77 | 102
국비 | =C3 → 10 | =D3+E3 → 10 | 5 | 5
군비 | =C4 → 196 | =D4+E4 → 196 | 99 | 97`;
  const [first] = diagnoseGrid(gridFromText(text)).get("grid-source-sum|계|2022") ?? [];
  expect(short(first)).toBe("single-cell D4=72 mends 3 ambiguous");
});

test("that every other cell would have to be negative makes none certain", () => {
  const [causes = []] = [
    ...diagnoseGrid(gridFromText("재원 | 2022\n계 | 3\n국비 | 10\n도비 | 21\n군비 | 40")).values()
  ];
  expect(causes.map(short)[0]).toBe("single-cell B2=71 mends 1 ambiguous");
});

test("a total that leaves out a source names it, and says so of each column in the same words", () => {
  const text = `${HEAD}계 | 1185 | 100 | 1055 | 357 | 498 | 200 | 30
국비 | 730 | 100 | 600 | 300 | 300 | - | 30
도비 | 345 | - | 345 | 120 | 104 | 121 | -
군비 | 455 | - | 455 | 57 | 198 | 200 | -`;
  const told = [...diagnoseGrid(gridFromText(text))].map(([id, [cause]]) => [
    id,
    cause?.kind,
    cause?.mends,
    cause && render(cause.message, cause.data, "ko")
  ]);
  const what = "계 줄의 합계에서 도비 줄이 빠진 것으로 보입니다.";
  const brings = "등 5개 셀을 고치면 어긋난 합계 5개가 모두 맞습니다.";
  expect(told).toEqual([
    ["grid-source-sum|계|총계", "omitted-addend", 5, `${what} B2 1,530, D2 1,400, E2 477 ${brings}`],
    ["grid-source-sum|계|소계", "omitted-addend", 5, `${what} D2 1,400, B2 1,530, E2 477 ${brings}`],
    ["grid-source-sum|계|2022", "omitted-addend", 5, `${what} E2 477, B2 1,530, D2 1,400 ${brings}`],
    ["grid-source-sum|계|2023", "omitted-addend", 5, `${what} F2 602, B2 1,530, D2 1,400 ${brings}`],
    ["grid-source-sum|계|2024", "omitted-addend", 5, `${what} G2 321, B2 1,530, D2 1,400 ${brings}`]
  ]);
});

test("tells patterns in the officer's words", () => {
  const told = (text: string): string => {
    const [[cause] = []] = [...diagnoseGrid(gridFromText(text)).values()];
    return cause ? render(cause.message, cause.data, "ko").replace(/보입니다\..*/, "보입니다.") : "";
  };
  const row = edited(
    "도비 | 345 | - | 345 | 120 | 104 | 121",
    "도비 | 345000 | - | 345000 | 120000 | 104000 | 121000"
  );
  expect(told(row)).toBe("도비 줄의 금액이 모두 1,000배로, 다른 단위로 적힌 것으로 보입니다.");
  const moved = edited("300 | 300 | - | 30", "300 | 300 | 30 | -");
  expect(told(moved)).toBe("국비 줄의 금액이 한 칸 옆 열에 적힌 것으로 보입니다.");
  const exchanged = edited("120 | 104 | 121", "121 | 104 | 120");
  expect(told(exchanged)).toBe("도비 줄에서 E4의 121과 G4의 120이 서로 바뀐 것으로 보입니다.");
  const omitted = edited("| 477 |", "| 420 |");
  expect(told(omitted)).toBe("E2의 420에서 군비(E5)의 57이 빠진 것으로 보입니다.");
});

test("a figure below zero is suspected before those that would have to change beside it", () => {
  const [causes = []] = [
    ...diagnoseGrid(gridFromText("재원 | 2022\n계 | 103\n국비 | 60\n도비 | -7\n군비 | 38")).values()
  ];
  expect(causes.map(short)[0]).toBe("single-cell B4=5 mends 1 ambiguous");
});

test("a large grid of figures that have nothing to do with each other ends, and is certain of nothing", () => {
  const heads = [
    "총계",
    "기투자",
    "소계",
    ...Array.from({ length: 12 }, (_, at) => String(2022 + at)),
    "이후"
  ];
  const figure = (row: number, column: number): string => String((row * 7919 + column * 104729) % 9973);
  const lines = Array.from({ length: 30 }, (_, row) =>
    [
      row === 0 ? "계" : `재원${String(row)}`,
      ...heads.map((_head, column) => figure(row + 1, column + 1))
    ].join(" | ")
  );
  const diagnosis = diagnoseGrid(gridFromText([["재원", ...heads].join(" | "), ...lines].join("\n")));
  expect(diagnosis.size).toBe(16 + 2 * 30);
  for (const causes of diagnosis.values()) for (const cause of causes) expect(cause.ambiguous).toBe(true);
});
