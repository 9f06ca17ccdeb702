import Papa from "papaparse";
import { CSV_HEAD, CsvLines, textField } from "./csv";
import { LONG_FORM, type LongFormRow } from "./long-form";
import { coefficientOf } from "./decimal-columns";
import { wonOf } from "./amount-in-won";

const ROW: LongFormRow = {
  office: "가나군",
  file: "가.xlsx",
  pledge: {
    number: "1-1",
    name: '길 "넓히기", 둘째\n줄',
    department: "",
    area: "",
    status: "정상추진",
    statusClass: "on-track",
    rate: "62.5",
    money: { cost: null, plan: null, secured: null, executed: null, leftOut: [] },
    errors: 0,
    warnings: 0,
    place: "",
    grids: []
  },
  grid: {
    kind: "executed",
    key: "executed",
    sheet: "1-1 이행현황",
    unit: "천원",
    columns: [],
    rows: [],
    cells: []
  },
  row: { source: "국비", label: "국 비", role: "source", leaf: true },
  column: { key: "2023", role: "year", year: 2023, leaf: true },
  cell: ["-1234.5", "number", "F7"],
  won: "-1234500",
  place: "'1-1 이행현황'!F7"
};

test("a line is read back as what it says; a minus of an amount is no formula", () => {
  const lines = new CsvLines();
  const text =
    CSV_HEAD + lines.lineOf(ROW) + lines.lineOf({ ...ROW, cell: [null, "undetermined", "G7"], won: null });
  const [first, second, ...rest] = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true
  }).data;
  expect(first).toMatchObject({
    office: "가나군",
    pledge_name: '길 "넓히기", 둘째\n줄',
    department: "",
    rate: "62.5",
    kind: "집행",
    year: "2023",
    leaf: "true",
    amount: "-1234.5",
    amount_won: "-1234500",
    cell: "'1-1 이행현황'!F7"
  });
  expect(second).toMatchObject({ amount: "", amount_won: "", notation: "undetermined" });
  expect(rest).toEqual([]);
  expect(Object.keys(first ?? {})).toEqual(LONG_FORM.map(({ name }) => name));
});

test.each(["=1+1", "+82", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", '=A1,"b"'])(
  "%j is guarded",
  (text) => {
    const [[read] = []] = Papa.parse<string[]>(textField(text)).data;
    expect(read).toBe(`'${text}`);
  }
);

test.each([
  "가나군",
  "1-1",
  "2023년 = 3",
  "a@b",
  "(주)가",
  " 앞뒤 빈칸 ",
  '"따옴표"',
  "쉼표, 둘",
  "줄\n바꿈",
  "'이미"
])("%j stays as it is", (text) => {
  const [[read] = []] = Papa.parse<string[]>(textField(text)).data;
  expect(read).toBe(text);
});

test("amounts in 원 and as decimals are exact", () => {
  expect(wonOf("1234.5", "백만원")).toBe("1234500000");
  expect(wonOf("0.5", "원")).toBe("0.5");
  expect(wonOf("3", null)).toBeNull();
  expect(wonOf(null, "천원")).toBeNull();
  expect(coefficientOf("-1234.5")).toBe(-12345000000000n);
  expect(coefficientOf("0.00000000005")).toBe(1n);
  expect(coefficientOf("-0.00000000005")).toBe(-1n);
  expect(coefficientOf("9".repeat(28))).toBe(BigInt("9".repeat(28) + "0".repeat(10)));
  expect(coefficientOf("9".repeat(29))).toBeNull();
  expect(coefficientOf(null)).toBeNull();
});
