import { amountsOf, readGrid, readSheet } from "./read-text";

const ROWS: readonly (readonly [string, number, number, readonly number[], number])[] = [
  ["계", 35, 5, [10, 20], 0],
  ["국비", 15, 5, [4, 6], 0],
  ["군비", 20, 0, [6, 14], 0]
];

/** The grid under these heads; each letter of `order` is a column: 총계, 기투자, 소계, years, 이후. */
function under(heads: string, order: string): string {
  const lines = ROWS.map(([label, grand, prior, years, after]) => {
    const term = years.reduce((sum, year) => sum + year, 0);
    const cells = Array.from(order).flatMap((column) =>
      column === "G"
        ? [grand]
        : column === "P"
          ? [prior]
          : column === "S"
            ? [term]
            : column === "Y"
              ? years
              : [after]
    );
    return [label, ...cells].join(" | ");
  });
  return [`구분 | ${heads}`, ...lines].join("\n");
}

const FULL = ["총계", "기투자", "소계", "2023", "2024"];

test.each([
  ["총계 | 기투자 | 소계 | 2023 | 2024", "GPSY", FULL],
  ["소계 | 기투자 | 계 | 2023 | 2024", "GPSY", FULL],
  ["소계 | 기투자 | 총계 | 2023 | 2024", "GPSY", FULL],
  ["총계 | 소계 | 기투자 | 2023 | 2024", "SGPY", ["소계", "총계", "기투자", "2023", "2024"]],
  ["총사업비 | 기투자 | 합계 | 2023 | 2024", "GPSY", FULL],
  ["총사업비 | 기투자 | 향후 | 2023 | 2024", "GPSY", FULL],
  ["총사업비 | 향후 | 기투자 | 2023 | 2024", "GSPY", ["총계", "소계", "기투자", "2023", "2024"]],
  ["기투자 | 2023 | 2024 | 소계 | 총계", "PYSG", ["기투자", "2023", "2024", "소계", "총계"]],
  ["기투자 | 2023 | 2024 | 향후 | 합계", "PYAG", ["기투자", "2023", "2024", "2025이후", "총계"]],
  ["합계 | 기투자 | 2023 | 2024 | 향후", "GPYA", ["총계", "기투자", "2023", "2024", "2025이후"]],
  ["기투자 | 2023 | 2024 | 계", "PYG", ["기투자", "2023", "2024", "총계"]],
  ["합계 | 합계 | 기투자 | 2023 | 2024", "GSPY", ["총계", "소계", "기투자", "2023", "2024"]],
  ["임기내 | 2023 | 2024", "SY", ["소계", "2023", "2024"]]
])("%s", (heads, order, columns) => {
  const read = readGrid(under(heads, order));
  expect(read.columns).toEqual(columns);
  expect(read.errors).toEqual([]);
});

test("a column of the total is an error where one row misses, whatever it is headed", () => {
  const read = readGrid(
    under("총사업비 | 기투자 | 향후 | 2023 | 2024", "GPSY").replace("군비 | 20", "군비 | 29")
  );
  expect(read.columns).toEqual(FULL);
  expect(read.errors).toEqual(["grid-source-sum B4", "grid-grand-total B6"]);
});

test("one mistake in a 소계 that equals the 총계 does not exchange the two", () => {
  const read = readGrid("구분 | 총계 | 소계 | 2023 | 2024\n계 | 30 | 30 | 10 | 20\n군비 | 30 | 31 | 10 | 20");
  expect(read.columns).toEqual(["총계", "소계", "2023", "2024"]);
  expect(read.errors).toEqual(["grid-source-sum C4", "grid-grand-total B5", "grid-term-subtotal C5"]);
});

test("heads that can be read either way with no sum to tell are ambiguous, no error", () => {
  const read = readGrid("구분 | 합계 | 소계 | 2023 | 2024\n계 | 99 | 88 | 10 | 20\n국비 | 99 | 88 | 10 | 20");
  expect(read.errors).toEqual([]);
  expect(read.notUnderstood).toEqual(["columns-ambiguous A3:E5"]);
});

test.each([
  ["2022.7~12월 | 2023 | 2024 | 2025 | 2026.1~6월", ["2022하", "2023", "2024", "2025", "2026상"]],
  ["2022(하) | 2023 | 2024 | 2025 | 2026(상)", ["2022하", "2023", "2024", "2025", "2026상"]],
  ["22.하반기 | 23년 | 24년 | 25년 | 26.상반기", ["2022하", "2023", "2024", "2025", "2026상"]],
  [
    "2022 하반기 | 2023 상반기 | 2023 하반기 | 2024 상반기 | 2024 하반기",
    ["2022하", "2023상", "2023하", "2024상", "2024하"]
  ],
  [
    "1차년도(2022) | 2차년도(2023) | 3차년도(2024) | 4차년도(2025) | 5차년도(2026)",
    ["2022", "2023", "2024", "2025", "2026"]
  ],
  ["2022 결산 | 2023 결산 | 2024 예산 | 2025 계획 | 2026 계획", ["2022", "2023", "2024", "2025", "2026"]],
  ["FY22 | FY23 | FY24 | FY25 | FY26", ["2022", "2023", "2024", "2025", "2026"]]
])("years as %s", (heads, years) => {
  const read = readGrid(`구분 | 총계 | ${heads}\n계 | 15 | 1 | 2 | 3 | 4 | 5\n국비 | 15 | 1 | 2 | 3 | 4 | 5`);
  expect(read.columns).toEqual(["총계", ...years]);
  expect([read.errors, read.notUnderstood]).toEqual([[], []]);
});

test.each([
  ["총계 | 기투자 | 소계 | 23 | 24 | 이후", "GPSYA"],
  ["총계 | 기투자 | 소계 | '23 | '24 | 이후", "GPSYA"],
  ["총계 | 기투자 | 소계 | 23. | 24. | 이후", "GPSYA"],
  ["총계 | 기투자 | 23 | 24 | 이후", "GPYA"],
  ["총계 | 기투자 | 임기내 | < | < | 이후\n^ | ^ | ^ | 소계 | 23 | 24 | ^", "GPSYA"]
])("years of two digits: %s", (heads, order) => {
  const read = readGrid(under(heads, order));
  const term = order.includes("S") ? ["소계"] : [];
  expect(read.columns).toEqual(["총계", "기투자", ...term, "2023", "2024", "2025이후"]);
  expect([read.errors, read.notUnderstood]).toEqual([[], []]);
});

test("amounts of two digits that rise by one are no years", () => {
  const read = readGrid(
    "구분 | 총계 | 2023 | 2024\n국비 | 47 | 23 | 24\n군비 | 49 | 24 | 25\n계 | 96 | 47 | 49"
  );
  expect(read.rows).toEqual(["source 국비", "source 군비", "total 계"]);
  expect(amountsOf(read.grids[0], "국비")).toEqual(["47", "23", "24"]);
});

test.each([
  ["계 | 1분기 | 2분기", ["총계", "1분기", "2분기"]],
  ["계 | 1/4분기 | 2/4분기", ["총계", "1/4분기", "2/4분기"]],
  ["계 | 상반기 | 하반기", ["총계", "상반기", "하반기"]],
  ["2024년 | < | <\n^ | 계 | 1분기 | 2분기", ["총계", "1분기", "2분기"]],
  ["2024년 | < | <\n^ | 계 | 상반기 | 하반기", ["총계", "2024상", "2024하"]]
])("parts of the only year: %s", (heads, columns) => {
  const read = readGrid(`구분 | ${heads}\n계 | 30 | 10 | 20\n국비 | 18 | 6 | 12\n시비 | 12 | 4 | 8`);
  expect(read.columns).toEqual(columns);
  expect([read.errors, read.notUnderstood]).toEqual([[], []]);
  const wrong = readGrid(`구분 | ${heads}\n계 | 30 | 10 | 20\n국비 | 18 | 6 | 12\n시비 | 13 | 4 | 8`);
  expect(wrong.errors).toContainEqual(expect.stringMatching(/^grid-grand-total/));
});

test("quarters that count from the beginning of the year are told, no error", () => {
  const read = readGrid(
    "구분 | 계 | 1분기 | 2분기\n계 | 30 | 10 | 30\n국비 | 18 | 6 | 18\n시비 | 12 | 4 | 12"
  );
  expect(read.errors).toEqual([]);
  expect(read.notUnderstood).toEqual(["column-unsettled C3:C6", "column-unsettled D3:D6"]);
});

test.each([
  [30, ["총계", "2023", "2024", "2025"], []],
  [20, ["총계", "2023", "2025"], ["column-unknown D3:D6"]]
])("an unknown head where a year is left out, under a total of %s", (total, columns, notUnderstood) => {
  const half = total / 2;
  const read = readGrid(
    `구분 | 총계 | 2023 | 올해 | 2025\n계 | ${total} | 8 | 10 | 12\n국비 | ${half} | 4 | 5 | 6\n시비 | ${half} | 4 | 5 | 6`
  );
  expect(read.columns).toEqual(columns);
  expect(read.errors).toEqual([]);
  expect(read.notUnderstood).toEqual(notUnderstood);
});

test("halves under the head of their year", () => {
  const read = readGrid(
    "구분 | 총계 | 2022 | 2023 | < | 2024\n^ | ^ | 하반기 | 상반기 | 하반기 | 상반기\n계 | 10 | 1 | 2 | 3 | 4\n국비 | 10 | 1 | 2 | 3 | 4"
  );
  expect(read.columns).toEqual(["총계", "2022하", "2023상", "2023하", "2024상"]);
  expect(read.errors).toEqual([]);
});

test.each([
  ["단위: 천원", "", "천원"],
  ["연차별 투자계획 (단위: 억원)", "", "억원"],
  ["❏ 연차별 투자계획(천원)", "", "천원"],
  ["金額:천원", "", "천원"],
  ["Unit: KRW million", "", "백만원"],
  ["단위: 백만원", "단위: 천원", "천원"],
  ["단위: 천원 | | | 단위: 백만원", "", "백만원"]
])("the unit over the grid: %j, then %j", (further, nearer, unit) => {
  const read = readGrid(
    "구분 | 총계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 30 | 10 | 20",
    nearer === "" ? further : `${further}\n${nearer}`
  );
  expect(read.grids[0]?.unit?.value).toBe(unit);
});

test.each([
  ["구분(단위:천원) | 총계 | 2023 | 2024", "천원"],
  ["구분 | 총계(억원) | 2023 | 2024", "억원"],
  ["구분 | 총계 | 2023(천원) | 2024(천원)", "천원"]
])("the unit in the head: %s", (head, unit) => {
  const read = readGrid(`${head}\n계 | 30 | 10 | 20\n국비 | 30 | 10 | 20`, "");
  expect(read.grids[0]?.unit?.value).toBe(unit);
  expect(read.columns).toEqual(["총계", "2023", "2024"]);
});

test("a unit below each of two grids is that grid's own", () => {
  const grid = "구분 | 총계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 30 | 10 | 20";
  const read = readSheet(
    `관리번호 | 1-1 | 공약명 | 가\n계획\n${grid}\n(단위: 천원)\n\n집행\n${grid}\n(단위: 백만원)`
  );
  expect(read.grids.map(({ unit }) => unit?.value)).toEqual(["천원", "백만원"]);
});

test("one line over several grids is the unit of all", () => {
  const grid = "구분 | 총계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 30 | 10 | 20";
  const read = readSheet(
    `관리번호 | 1-1 | 공약명 | 가 | 단위: 천원\n계획\n${grid}\n\n확보\n${grid}\n\n집행\n${grid}`
  );
  expect(read.grids.map(({ unit }) => unit?.value)).toEqual(["천원", "천원", "천원"]);
});

test("an amount in a unit of its own is meant in the unit of the grid", () => {
  const read = readGrid("구분 | 총계 | 2023 | 2024\n계 | 1300 | 100 | 1200\n국비 | 1300 | 100 | 12억");
  const cell = read.grids[0]?.cells[1]?.[2];
  expect([cell?.notation, cell?.amount, cell?.suggestion]).toEqual([
    "stray-character",
    null,
    { coefficient: 1200n, scale: 0 }
  ]);
});

describe("a row in brackets", () => {
  const grid = (total: string, row: string): ReturnType<typeof readGrid> =>
    readGrid(`구분 | 총계 | 2023 | 2024\n계 | ${total}\n국비 | 10 | 4 | 6\n군비 | 20 | 6 | 14\n${row}`);

  test.each([
    ["outside 계", "30 | 10 | 20", "(민자 등) | 9 | 4 | 5", "outside 민자 등", ["9", "4", "5"]],
    ["inside 계", "39 | 14 | 25", "(민자 등) | 9 | 4 | 5", "source 민자 등", ["9", "4", "5"]],
    [
      "outside, its figures in brackets as well",
      "30 | 10 | 20",
      "(채무부담) | (9) | (4) | (5)",
      "outside 채무부담",
      ["9", "4", "5"]
    ],
    [
      "inside, its figures in brackets as well",
      "39 | 14 | 25",
      "(채무부담) | (9) | (4) | (5)",
      "source 채무부담",
      ["9", "4", "5"]
    ],
    [
      "inside and negative",
      "21 | 6 | 15",
      "(채무부담) | (9) | (4) | (5)",
      "source 채무부담",
      ["-9", "-4", "-5"]
    ]
  ])("%s", (_, total, row, role, amounts) => {
    const read = grid(total, row);
    expect(read.rows.at(-1)).toBe(role);
    expect(amountsOf(read.grids[0], role.replace(/^\w+ /, ""))).toEqual(amounts);
    expect(read.errors.filter((error) => !error.startsWith("grid-not-a-number"))).toEqual([]);
  });
});

test("연도별 merged over years with a blank column among them is one grid's", () => {
  const read = readGrid(
    "구분 | 총계 | 연도별 | < | < | <\n^ | ^ | 2023 | | 2024 | 2025\n계 | 60 | 10 | | 20 | 30\n국비 | 60 | 10 | | 20 | 30"
  );
  expect(read.columns).toEqual(["총계", "2023", "2024", "2025"]);
});

test("a unit below three grids that share a head is the unit of all", () => {
  const rows = ["계획", "확보", "집행"].map((kind) => `${kind} | 계 | 30 | 10 | 20\n | 국비 | 30 | 10 | 20`);
  const read = readGrid(`구분 | 재원 | 합계 | 2023 | 2024\n${rows.join("\n")}\n단위: 천원`, "");
  expect(read.grids.map(({ kind, unit }) => `${kind} ${unit?.value ?? ""}`)).toEqual([
    "plan 천원",
    "secured 천원",
    "executed 천원"
  ]);
});

test("a 소계 that is wrong with the total of its column stays the 소계", () => {
  const read = readGrid(
    "구분 | 합계 | 소계 | 2022 | 2023\n계 | 5765 | 5756 | 1919 | 3846\n국비 | - | - | - | -\n시비 | 3389 | 3389 | 607 | 2782\n구비 | 2376 | 2367 | 1312 | 1064"
  );
  expect(read.columns).toEqual(["총계", "소계", "2022", "2023"]);
  expect(read.errors).toEqual([
    "grid-grand-total B4",
    "grid-term-subtotal C4",
    "grid-grand-total B7",
    "grid-term-subtotal C7"
  ]);
});

test("a unit in a corner that is merged down into the head", () => {
  const read = readGrid(
    "재원별(백만원) | 사업비 | < | <\n^ | 총계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 30 | 10 | 20",
    ""
  );
  expect(read.grids[0]?.unit?.value).toBe("백만원");
});

test("a wrong sign of 기투자 does not exchange 총계 and 임기내 소계", () => {
  const read = readGrid(
    "구분 | 총계 | 기투자 | 임기내 소계 | 2022 | 2023\n계 | 189.7 | -2.6 | 187.1 | 6.5 | 180.6\n국비 | 177.6 | - | 177.6 | - | 177.6\n시비 | 12.1 | -2.6 | 9.5 | 6.5 | 3"
  );
  expect(read.columns.slice(0, 3)).toEqual(["총계", "기투자", "소계"]);
  expect(read.errors).toEqual(["grid-grand-total B4", "grid-grand-total B6"]);
});

test("a lone 소계 that only 기투자 and the years add up to is the 총계, one wrong 기투자 or not", () => {
  const read = readGrid(
    "구분 | 기투자 | 2022 | 2023 | 소계\n계 | 9 | 10 | 20 | 35\n국비 | 3 | 4 | 6 | 13\n군비 | 6 | 6 | 14 | 22"
  );
  expect(read.columns).toEqual(["기투자", "2022", "2023", "총계"]);
  expect(read.errors).toEqual(["grid-grand-total E4", "grid-grand-total E6"]);
});

test("a heading of its own over the grid may state the unit", () => {
  const read = readGrid(
    "구분 | 총계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 30 | 10 | 20",
    "❏ 사업비 현황 (천원)"
  );
  expect(read.grids[0]?.unit?.value).toBe("천원");
});

test("a unit below rows of nothing", () => {
  const rows = ["계획", "확보", "집행"].map(
    (kind) => `${kind} | 계 | 30 | 10 | 20\n^ | 국비 | 30 | 10 | 20\n^ | 시비 | | |`
  );
  const read = readGrid(`구분 | 재원 | 합계 | 2023 | 2024\n${rows.join("\n")}\n단위: 천원`, "");
  expect(read.grids.map(({ unit }) => unit?.value)).toEqual(["천원", "천원", "천원"]);
});

test("a lone 소계 outside 기투자 and the years is likelier the whole than the term, where mistakes speak for both", () => {
  const read = readGrid(
    "구분 | 기투자 | 2022 | 2023 | 소계\n계 | 1017 | 1690 | 2029 | 4343\n국비 | 624 | 1131 | 931 | 2686\n시비 | 393 | 559 | 1098 | 1657"
  );
  expect(read.columns.at(-1)).toBe("총계");
  expect(read.errors).toEqual(["grid-grand-total E4", "grid-grand-total E6"]);
});

test("figures in brackets beside a label in brackets are written as the row is", () => {
  const rows = ["국비 | 200 | 50 | 150", "시비 | 100 | 50 | 50", "(민자) | (100) | (40) | (60)"];
  const outside = readGrid(["구분 | 총계 | 2023 | 2024", "계 | 300 | 100 | 200", ...rows].join("\n"));
  const inside = readGrid(["구분 | 총계 | 2023 | 2024", "계 | 400 | 140 | 260", ...rows].join("\n"));
  expect([outside.rows.at(-1), inside.rows.at(-1)]).toEqual(["outside 민자", "source 민자"]);
  for (const read of [outside, inside]) {
    expect(amountsOf(read.grids[0], "민자")).toEqual(["100", "40", "60"]);
    expect([read.errors, read.notUnderstood]).toEqual([[], []]);
  }
});
