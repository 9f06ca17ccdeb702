import { formatDecimal } from "../../pledge/decimal";
import { formatMoney } from "../../pledge/money";
import { readAmount, readAmountText } from "./amount-notation";
import { moneyIn, moneyOfField } from "./money-text";

test.each([
  ["", "blank", "0", null],
  [" - ", "dash", "0", null],
  ["–", "dash", "0", null],
  ["미정", "undetermined", null, null],
  ["(미정)", "undetermined", null, null],
  ["1,234", "text-number", "1234", "1234"],
  ["１２３", "text-number", "123", "123"],
  [" 77 ", "text-number", "77", "77"],
  ["△5", "text-number", "-5", "-5"],
  ["▲1,200", "text-number", "-1200", "-1200"],
  ["−3", "text-number", "-3", "-3"],
  ["(1,234)", "text-number", "-1234", "-1234"],
  ["0.5", "text-number", "0.5", "0.5"],
  ["24.394", "decimal-for-comma", "24.394", "24394"],
  ["1.234.567", "decimal-for-comma", null, "1234567"],
  ["77원", "stray-character", null, "77"],
  ["1,23", "stray-character", null, "123"],
  ["1o2", "stray-character", null, "102"],
  ["—", "dash", "0", null],
  ["해당 없음", "dash", "0", null],
  ["추후", "undetermined", null, null],
  ["추후 협의", "undetermined", null, null],
  ["협의중", "undetermined", null, null],
  ["협의 중", "undetermined", null, null],
  ["별도", "undetermined", null, null],
  ["별도 산정 예정", "undetermined", null, null],
  ["▼30", "text-number", "-30", "-30"],
  ["(△5)", "text-number", "-5", "-5"],
  ["1 234", "text-number", "1234", "1234"],
  ["１，２３４", "text-number", "1234", "1234"],
  ["\u200b77\u00a0", "text-number", "77", "77"],
  ["’1,234", "stray-character", null, "1234"],
  ["약 30", "stray-character", null, "30"],
  ["30여", "stray-character", null, "30"],
  ["1,234천원", "stray-character", null, "1234"],
  ["1,234백만원", "stray-character", null, "1234"],
  ["30 (국비)", "stray-character", null, "30"],
  ["추진 중", "not-a-number", null, null]
])("%j is %s", (text, notation, amount, suggestion) => {
  const read = readAmountText(text);
  expect(read.notation).toBe(notation);
  expect(read.amount && formatDecimal(read.amount)).toBe(amount);
  expect(read.suggestion ? formatDecimal(read.suggestion) : null).toBe(suggestion);
});

test.each([
  ["12억", "억원"],
  ["12억원", "억원"],
  ["1,234천원", "천원"],
  ["약 30백만원", "백만원"],
  ["77원", undefined],
  ["77", undefined]
])("%j names the unit %s of its own", (text, unit) => {
  expect(readAmountText(text).unit).toBe(unit);
});

test("a formula without a result is neither blank nor 0, an error is an error", () => {
  const at = { row: 0, column: 0 };
  expect(readAmount({ ...at, value: null, formula: "=A1", uncomputed: true })).toEqual({
    notation: "uncomputed",
    amount: null
  });
  expect(readAmount({ ...at, value: { error: "#REF!" } }).notation).toBe("error");
  expect(readAmount(undefined).notation).toBe("blank");
});

test.each([
  ["14백만원", ["14백만원"]],
  ["2023~2024(40백만원)", ["40백만원"]],
  ["505억원에서 2,000억원으로", ["505억원", "2,000억원"]],
  ["2조 4,324억원", ["24,324억원"]],
  ["1억 2,000만원", ["120,000천원"]],
  ["3천만원", ["30백만원"]],
  ["사업비 80백만원(국 60, 군 20)", ["80백만원"]],
  ["2조 43246억", ["?"]],
  ["1,23백만원", ["?"]],
  ["5만 명 참여", []],
  ["45개소 120건", []],
  ["2023년 5월", []]
])("money in %j", (text, expected) => {
  expect(moneyIn(text).map(({ money }) => (money ? formatMoney(money) : "?"))).toEqual(expected);
});

test("a field's amount takes the unit given where it has none of its own", () => {
  const show = (text: string): string | null => {
    const money = moneyOfField(text, "천원");
    return money && formatMoney(money);
  };
  expect(show("640백만원")).toBe("640백만원");
  expect(show("1,200")).toBe("1,200천원");
  expect(show("국비 포함")).toBeNull();
  expect(show("△23,310천원")).toBe("-23,310천원");
  expect(show("-1,200")).toBe("-1,200천원");
  expect(show("- 640백만원")).toBe("640백만원");
});
