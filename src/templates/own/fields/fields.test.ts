import { bookOf, pledgeWith } from "../../../../tests/builders/pledge-book";
import { gridFromText } from "../../../../tests/builders/pledge-grid";
import { itemOf, yearOf } from "../../../../tests/builders/pledge-narrative";
import { costOf, fieldOf, periodOf, statusOf } from "../../../../tests/builders/pledge-status";
import { decimal } from "../../../pledge/decimal";
import type { Pledge } from "../../../pledge/pledge";
import { compact } from "../../../reading/labels/fold";
import { fieldList, fieldNamed, tokenOf } from "./catalogue";
import type { Scope } from "./field";
import { sectionItems } from "./sections";
import { contentOfValue, wordsOf } from "./value";

const EXECUTED = gridFromText(`
  재원      | 총계 | 기투자 | 소계 | 2022 | 2023 | 2024 | 2027이후
  계        | 1179 | 0      | 1179 | 77   | 1102 | -    | 0
  국비      | 1000 |        | 1000 | -    | 1000 | 미정 |
  군비      | 179  | 0      | 179  | 77   | 102  | -    | 0
  기타/민자 | -    | -      | -    | -    | -    | -    | -`);
const PLAN = gridFromText(
  `
  재원 | 2022 | 2023
  국비 | 1000 | 1000
  군비 | 100  | 258`,
  { kind: "plan", key: "plan", unit: { ...EXECUTED.unit!, value: "천원" } }
);

const one: Pledge = pledgeWith({
  number: "공감행정 ➁-8",
  name: "청렴한 군정",
  fields: [fieldOf("leadDepartment", "기획예산과")],
  grids: [PLAN, EXECUTED],
  totalCost: costOf(640),
  period: periodOf("2022-07-01", "2026-06-30"),
  status: statusOf(["completed"], "85"),
  narrative: [yearOf(2023, [itemOf("용역 추진", { children: [itemOf("착수 보고회", { level: 2 })] })])]
});
const two = pledgeWith({ number: "1-2", normalizedNumber: "1-2" });
const book = bookOf([one, two]);
const basisDate = { year: 2025, month: 12, day: 31 };
const scope: Scope = { book, basisDate, pledge: one, item: null };

function shown(token: string, at: Scope = scope): string | null {
  const field = fieldNamed(token.split("."), book);
  if (!field) throw new Error(`no field ${token}`);
  const value = field.valueOf(at);
  return value && wordsOf(value);
}

test.each([
  ["관리번호", "공감행정 ➁-8"],
  ["number", "공감행정 ➁-8"],
  ["사업명", "청렴한 군정"],
  ["주관 부서", "기획예산과"],
  ["담당자", null],
  ["총사업비", "640"],
  ["시작일", "2022. 7. 1."],
  ["이행도", "85"],
  ["추진상태", "완료"],
  ["추진상태.완료", "○"],
  ["추진상태.보류", ""],
  ["기준일", "2025. 12. 31."],
  ["basisDate", "2025. 12. 31."],
  ["단위", "백만원"],
  ["집행액.계.총계", "1,179"],
  ["집행액.국비.2023", "1,000"],
  ["executed.national.2023년", "1,000"],
  ["집행액.국비.기투자", null],
  ["집행액.국비.2024", null],
  ["집행액.군비.2024", "0"],
  ["집행액.민자.이후", "0"],
  ["집행액.기타.총계", "0"],
  ["집행액.도비.총계", null],
  ["계획액.계.소계", "2.358"],
  ["계획액.계.2023", "1.258"],
  ["확보액.계", null],
  ["추진현황", "2023년\n❍ 용역 추진\n  - 착수 보고회"],
  ["추진현황.2023", "❍ 용역 추진\n  - 착수 보고회"],
  ["추진현황.2022", null],
  ["완료율", "100"],
  ["완료율.산식", "(완료 + 이행후 계속추진) ÷ 전체 공약 × 100, 기준일 2025. 12. 31."]
])("%s → %j", (token, expected) => {
  expect(shown(token)).toBe(expected);
});

test.each([
  ["공약이름들"],
  ["집행액.달러.2023"],
  ["집행액.국비.언젠가"],
  ["집행액.국비.2023.1"],
  ["추진상태.최고"],
  ["이행도.산식"]
])("%s is no field", (token) => {
  expect(fieldNamed(token.split("."), book)).toBeNull();
});

test("without a pledge an amount is the sum of all, and tells of whom it does not know", () => {
  const blank = gridFromText("재원 | 총계 | 2023\n계 | 미정 | 미정\n국비 | 미정 | 미정");
  const other = pledgeWith({ number: "1-3", grids: [{ ...blank }] });
  const all: Scope = { ...scope, book: bookOf([one, other]), pledge: null };
  expect(fieldNamed(["집행액", "계", "총계"], all.book)?.valueOf(all)).toEqual({
    kind: "number",
    value: decimal(1179),
    remark: { code: "sum-without", pledges: ["1-3"] }
  });
  expect(shown("완료율", { ...scope, pledge: null })).toBe("50");
});

test("the rows of a section, of one pledge or of all", () => {
  const texts = (section: Parameters<typeof sectionItems>[0], at: Scope): readonly string[] =>
    sectionItems(section, at).map(({ values }) =>
      Object.entries(values)
        .flatMap(([id, value]) => (value ? [`${id}=${wordsOf(value)}`] : []))
        .join(" ")
    );
  expect(texts("narrative", scope)).toEqual([
    "content=용역 추진\n  - 착수 보고회 title=용역 추진 year=2023 order=1"
  ]);
  expect(texts("narrative", { ...scope, pledge: null })).toHaveLength(1);
  expect(texts("pledges", { ...scope, pledge: null })).toEqual(["order=1", "order=2"]);
  expect(sectionItems("years", scope).map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026]);
  expect(sectionItems("sources", scope).map(({ source }) => source)).toEqual([
    "국비",
    "도비",
    "군비",
    "기타/민자",
    "기타/자담 등"
  ]);
  const [, row] = sectionItems("years", scope);
  expect(shown("집행액.국비.연도", { ...scope, item: row! })).toBe("1,000");
  expect(shown("추진현황.연도", { ...scope, item: row! })).toBe("❍ 용역 추진\n  - 착수 보고회");
  const [source] = sectionItems("sources", scope);
  expect(shown("집행액.재원.2023", { ...scope, item: source! })).toBe("1,000");
});

test("a value in a cell of its own follows the cell's number format", () => {
  const percent = { kind: "percent", value: decimal(85) } as const;
  expect(contentOfValue(percent, "0%", false).value).toBe(0.85);
  expect(contentOfValue(percent, undefined, false).value).toBe(85);
  const date = { kind: "date", date: basisDate } as const;
  expect(contentOfValue(date, "yyyy-mm-dd", false).value).toBe(46022);
  expect(contentOfValue(date, "yyyy-mm-dd", true).value).toBe(44560);
  expect(contentOfValue(date, undefined, false).value).toBe("2025. 12. 31.");
});

test("every field of the list is found by its token, and no two share one", () => {
  const fields = fieldList(book);
  const seen = new Set<string>();
  for (const field of fields) {
    const path = tokenOf(field).slice(2, -2).split(".");
    expect([field.ko, fieldNamed(path, book)?.ko]).toEqual([field.ko, field.ko]);
    expect(seen.has(compact(field.ko))).toBe(false);
    seen.add(compact(field.ko));
    if (field.group !== "amounts") expect(fieldNamed(field.id.split("."), book)?.id).toBe(field.id);
  }
});
