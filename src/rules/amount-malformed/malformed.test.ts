import { malformedAmounts } from "./malformed";

const told = (text: string): readonly string[] =>
  malformedAmounts(text).map((amount) => `${amount.fault} ${amount.text}`);

test.each([
  ["2조 43246억", ["part-too-large 2조 43246억"]],
  ["총 2조 43,246억원 투입", ["part-too-large 2조 43,246억원"]],
  ["3억 25000만원", ["part-too-large 3억 25000만원"]],
  ["1조 3억 25,000만", ["part-too-large 3억 25,000만"]],
  ["2조 100000000만원", ["part-too-large 2조 100000000만원"]],
  ["3억 1,000백만원", ["part-too-large 3억 1,000백만원"]],
  ["1,23백만원", ["digit-groups 1,23백만원"]],
  ["교육비(1,2345만원), 홍보 12,34,567원", ["digit-groups 1,2345만원", "digit-groups 12,34,567원"]],
  ["1,,234원", ["digit-groups 1,,234원"]],
  ["12.345.678원", ["digit-groups 12.345.678원"]],
  ["1,0000.5억원", ["digit-groups 1,0000.5억원"]],
  ["3억억원과 5원원", ["unit-twice 3억억", "unit-twice 5원원"]]
] as const)("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  "2조 4,324억원",
  "4조 3,246억 1,234만 5천원",
  "3억 2,500만원",
  "1억 2천 3백만원",
  "5천2백만원",
  "3억 20,000천원",
  "국비 3억 5억원",
  "3억\n25000만원",
  "3억 25000만 명",
  "1,234,567원",
  "1,234.5백만원",
  "24.394백만원",
  "2,3억원",
  "10,20억원",
  "2022,2023억",
  "25,000만원",
  "3천천원",
  "제1,2차 5억원, 1,23번",
  "2022.12.31. 3억",
  "640백만원",
  "1,23",
  "'22~'26, 10,000천원",
  "12,345명"
])("%s is in order", (text) => {
  expect(told(text)).toEqual([]);
});
