import { amountsOf, readGrid, readSheet } from "./read-text";

describe("a column whose head says nothing known", () => {
  test.each([
    [
      "left of the years is 기투자 where the sums hold with it",
      "구분 | 총계 | 앞선 것 | 소계 | 2023 | 2024\n계 | 35 | 5 | 30 | 10 | 20\n국비 | 15 | 5 | 10 | 4 | 6\n군비 | 20 | 0 | 20 | 6 | 14",
      ["총계", "기투자", "소계", "2023", "2024"]
    ],
    [
      "right of the years is what comes after",
      "구분 | 총계 | 2023 | 2024 | 다음 시장\n계 | 35 | 10 | 20 | 5\n국비 | 15 | 4 | 6 | 5\n군비 | 20 | 6 | 14 | 0",
      ["총계", "2023", "2024", "2025이후"]
    ],
    [
      "between the years counts as one of them",
      "구분 | 총계 | 2023 | 덧붙인 것 | 2024\n계 | 35 | 10 | 20 | 5\n국비 | 15 | 4 | 6 | 5\n군비 | 20 | 6 | 14 | 0",
      ["총계", "2023", "덧붙인 것", "2024"]
    ],
    [
      "is the total where it is the sum",
      "구분 | 투자 규모 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 10 | 4 | 6\n군비 | 20 | 6 | 14",
      ["총계", "2023", "2024"]
    ],
    [
      "is left out where it is a ratio",
      "구분 | 비중 | 합계 | 2023 | 2024 | 증감률 | 구성비(%)\n계 | 100 | 30 | 10 | 20 | 50 | 7\n국비 | 33 | 10 | 4 | 6 | 20 | 8\n군비 | 67 | 20 | 6 | 14 | 30 | 9",
      ["총계", "2023", "2024"]
    ]
  ])("%s", (_, text, columns) => {
    const read = readGrid(text);
    expect(read.columns).toEqual(columns);
    expect([read.errors, read.notUnderstood]).toEqual([[], []]);
  });

  test("is listed and left out where the sums hold without it", () => {
    const read = readGrid(
      "구분 | 총계 | 2023 | 예비 | 2024\n계 | 30 | 10 | 7 | 20\n국비 | 10 | 4 | 3 | 6\n군비 | 20 | 6 | 4 | 14"
    );
    expect(read.columns).toEqual(["총계", "2023", "2024"]);
    expect([read.errors, read.notUnderstood]).toEqual([[], ["column-unknown D3:D6"]]);
  });

  test("leaves the sums across unstated where they hold neither with it nor without", () => {
    const read = readGrid(
      "구분 | 총계 | 2023 | 예비 | 2024\n계 | 50 | 10 | 7 | 20\n국비 | 27 | 4 | 3 | 6\n군비 | 23 | 6 | 4 | 14"
    );
    expect([read.errors, read.notUnderstood]).toEqual([[], ["column-unsettled D3:D6"]]);
    expect(read.grids[0]?.unstated).toEqual(["grid-grand-total"]);
  });

  test("does not hide one wrong cell among many rows", () => {
    const read = readGrid(
      "구분 | 총계 | 2023 | 2024 | 다음 시장\n계 | 35 | 10 | 20 | 5\n국비 | 15 | 4 | 6 | 5\n도비 | 10 | 3 | 9 | 0\n군비 | 10 | 3 | 7 | 0"
    );
    expect(read.columns).toEqual(["총계", "2023", "2024", "2025이후"]);
    expect(read.errors).toEqual(["grid-source-sum D4", "grid-grand-total B6"]);
  });

  test("of a table with a pledge a row is settled by all rows", () => {
    const read = readSheet(
      "단위: 백만원\n관리번호 | 공약명 | 부서 | 총사업비 | 앞선 것 | 2023 | 2024\n1-1 | 가 | 과 | 35 | 5 | 10 | 20\n1-2 | 나 | 과 | 16 | 5 | 4 | 6\n1-3 | 다 | 과 | 20 | 0 | 6 | 14\n1-4 | 라 | 과 | 21 | 1 | 6 | 14"
    );
    expect(read.columns).toEqual(["총계", "기투자", "2023", "2024"]);
    expect(read.errors.filter((error) => error.startsWith("grid-"))).toEqual(["grid-grand-total D4"]);
  });
});

describe("a row whose label says nothing known", () => {
  test("is a source of its own", () => {
    const read = readGrid(
      "구분 | 총계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 10 | 4 | 6\n고향사랑 | 20 | 6 | 14"
    );
    expect(read.rows).toEqual(["total 계", "source 국비", "source 고향사랑"]);
    expect([read.errors, read.notUnderstood]).toEqual([[], []]);
  });

  test("is left out and listed where the sums hold only without it", () => {
    const read = readGrid(
      "구분 | 총계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 10 | 4 | 6\n군비 | 20 | 6 | 14\n전년도 이월 | 9 | 4 | 5"
    );
    expect(read.rows).toEqual(["total 계", "source 국비", "source 군비"]);
    expect([read.errors, read.notUnderstood]).toEqual([[], ["row-unknown A7:D7"]]);
  });

  test("leaves the sums down unstated where nothing makes them hold", () => {
    const read = readGrid(
      "구분 | 총계 | 2023 | 2024\n계 | 90 | 40 | 50\n국비 | 10 | 4 | 6\n군비 | 20 | 6 | 14\n전년도 이월 | 9 | 4 | 5"
    );
    expect([read.errors, read.notUnderstood]).toEqual([[], ["row-unsettled A7:D7"]]);
  });

  test("is the total where no other is and it is the sum", () => {
    const read = readGrid(
      "구분 | 총계 | 2023 | 2024\n투자 규모 | 30 | 10 | 20\n국비 | 10 | 4 | 6\n군비 | 20 | 6 | 14"
    );
    expect(read.rows).toEqual(["total 계", "source 국비", "source 군비"]);
  });

  test("of ratios is no row of amounts", () => {
    const read = readGrid(
      "구분 | 총계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 10 | 4 | 6\n군비 | 20 | 6 | 14\n구성비(%) | 100 | 33 | 67\n집행률 | 90 | 80 | 95"
    );
    expect(read.rows).toEqual(["total 계", "source 국비", "source 군비"]);
    expect([read.errors, read.notUnderstood]).toEqual([[], []]);
  });

  test("does not hide one wrong cell", () => {
    const read = readGrid(
      "구분 | 총계 | 2022 | 2023 | 2024\n계 | 42 | 12 | 10 | 20\n국비 | 12 | 2 | 4 | 6\n군비 | 20 | 5 | 6 | 9\n고향사랑 | 11 | 5 | 1 | 5"
    );
    expect(read.errors).toEqual(["grid-source-sum B4", "grid-source-sum D4"]);
  });
});

test("parts of a source below it are its children where it is their sum", () => {
  const read = readGrid(
    "구분 | 총계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 10 | 4 | 6\n- 균특 | 7 | 3 | 4\n- 기금 | 3 | 1 | 2\n군비 | 20 | 6 | 14"
  );
  expect(read.rows).toEqual([
    "total 계",
    "group 국비",
    "source 국비/- 균특",
    "source 국비/- 기금",
    "source 군비"
  ]);
  expect([read.errors, read.notUnderstood]).toEqual([[], []]);
});

test("functional areas are sources of their own, 비중 beside their names is no label", () => {
  const read = readSheet(
    "(단위: 백만원)\n구분 | 비중 | 합계 | 2023 | 2024\n합계 | 100 | 60 | 30 | 30\n일반공공행정 | 33 | 20 | 10 | 10\n교육 | 67 | 40 | 20 | 20"
  );
  expect(read.rows).toEqual(["total 계", "source 일반공공행정", "source 교육"]);
  expect([read.errors, read.notUnderstood]).toEqual([[], []]);
  expect(amountsOf(read.grids[0], "교육")).toEqual(["40", "20", "20"]);
});

test("a name with nothing beside it is a row where more rows follow", () => {
  const read = readGrid(
    "구분 | 총계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 10 | 4 | 6\n고향사랑 | | |\n군비 | 20 | 6 | 14\n담당 의견 | | |"
  );
  expect(read.rows).toEqual(["total 계", "source 국비", "source 고향사랑", "source 군비"]);
  expect(read.errors).toEqual([]);
});

test("an amount that could be a year is an amount", () => {
  const read = readGrid(
    "구분 | 총계 | 2023 | 2024\n계 | 2034 | 10 | 2024\n고향사랑 | 2024 | | 2024\n체육진흥 | 10 | 10 | -"
  );
  expect(read.rows).toEqual(["total 계", "source 고향사랑", "source 체육진흥"]);
  expect(read.errors).toEqual([]);
});

test("a row of an unknown source in another unit is a source, and wrong", () => {
  const read = readGrid(
    "구분 | 총계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 10 | 4 | 6\n고향사랑 | 20000 | 6000 | 14000"
  );
  expect(read.errors).toEqual(["grid-source-sum B4", "grid-source-sum C4", "grid-source-sum D4"]);
});

test("an unknown source of which one column adds up is a source in the others", () => {
  const read = readGrid(
    "구분 | 총계 | 2022 | 2023 | 2024\n계 | 42 | 12 | 10 | 20\n국비 | 16 | 2 | 4 | 10\n고향사랑 | 26 | 6 | 10 | 10"
  );
  expect(read.errors).toEqual(["grid-source-sum C4", "grid-source-sum D4"]);
});

test("a row in brackets below 기타 and its parts is none of its parts where the sums say so", () => {
  const read = readGrid(
    "구분 | 총계 | 2023 | 2024\n계 | 39 | 14 | 25\n국비 | 10 | 4 | 6\n기타 | 20 | 6 | 14\n민자 | 12 | 2 | 10\n자담 | 8 | 4 | 4\n(채무부담) | 9 | 4 | 5"
  );
  expect(read.rows).toEqual([
    "total 계",
    "source 국비",
    "group 기타",
    "source 기타/민자",
    "source 기타/자담",
    "source 채무부담"
  ]);
  expect(read.errors).toEqual([]);
});

test("a group of nothing takes in no row in brackets below it", () => {
  const read = readGrid(
    "구분 | 총계 | 2023 | 2024\n계 | 19 | 8 | 11\n국비 | 10 | 4 | 6\n기타 | - | - | -\n민자 | - | - | -\n자담 | - | - | -\n(채무부담) | 9 | 4 | 5"
  );
  expect(read.rows.at(-1)).toBe("source 채무부담");
  expect(read.errors).toEqual([]);
});

test("Other is the sum of the rows below it as 기타 is", () => {
  const read = readGrid(
    "Source | Total | 2023 | 2024\nTotal | 30 | 10 | 20\nNational | 10 | 4 | 6\nOther | 20 | 6 | 14\nPrivate | 12 | 2 | 10\nSelf | 8 | 4 | 4"
  );
  expect(read.rows.slice(2)).toEqual(["group Other", "source Other/Private", "source Other/Self"]);
  expect(read.errors).toEqual([]);
});

test("a known source in another unit beside an unknown one is an error", () => {
  const read = readGrid(
    "구분 | 총계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 100 | 40 | 60\n고향사랑 | 20 | 6 | 14"
  );
  expect(read.errors).toHaveLength(3);
});

test("a part of 기타 in another unit leaves 기타 the sum of its parts", () => {
  const read = readGrid(
    "구분 | 총계 | 2023 | 2024\n계 | 50 | 16 | 34\n국비 | 10 | 4 | 6\n고향사랑 | 20 | 6 | 14\n기타 | 20 | 6 | 14\n민자 | 1200 | 200 | 1000\n자담 | 8 | 4 | 4"
  );
  expect(read.rows.slice(3)).toEqual(["group 기타", "source 기타/민자", "source 기타/자담"]);
  expect(read.errors).toHaveLength(6);
});

test("사업비 over the columns of a table of pledges is part of its head", () => {
  const read = readSheet(
    "단위: 백만원\n관리번호 | 공약명 | 재원 | 사업비 | < | <\n^ | ^ | ^ | 합계 | 집행액 | <\n^ | ^ | ^ | ^ | 2023 | 2024\n1-1 | 가 | 계 | 30 | 10 | 20\n^ | ^ | 국비 | 10 | 4 | 6\n^ | ^ | 군비 | 20 | 6 | 14"
  );
  expect(read.columns).toEqual(["총계", "2023", "2024"]);
  expect(read.rows).toEqual(["total 계", "source 국비", "source 군비"]);
});

test.each([
  ["with dashes, as of a source that gives nothing, is a source", "-", ["국비", "군비", "고향사랑"]],
  ["with nothing under it is none", "", ["국비", "군비"]]
])("with years down, a last column %s", (_, none, sources) => {
  const { rows, errors } = readGrid(
    `구분 | 계 | 국비 | 군비 | 고향사랑\n계 | 30 | 10 | 20 | ${none}\n2023 | 10 | 4 | 6 | ${none}\n2024 | 20 | 6 | 14 | ${none}`
  );
  expect(rows).toEqual(["total 계", ...sources.map((source) => `source ${source}`)]);
  expect(errors).toEqual([]);
});
