import { DEFAULT_PROFILE, type Profile } from "../../src/pledge/profile";
import { createVocabulary } from "../../src/reading/labels/vocabulary";

const words = createVocabulary(DEFAULT_PROFILE);

/** The column that a head means: its roles, with the year and the half. */
function column(text: string): string | null {
  const meaning = words.meaningOf(text)?.column;
  if (!meaning) return null;
  return [meaning.roles.join("|"), meaning.year ?? "", meaning.half ?? "", meaning.firm ? "firm" : ""]
    .filter((part) => part !== "")
    .join(" ");
}

const GRAND = "grand-total|term-subtotal firm";
const ANY = "grand-total|term-subtotal";
const SUBTOTAL = "term-subtotal|grand-total";
const FUTURE = "after|term-subtotal";

test.each([
  [
    GRAND,
    [
      "총계",
      "총 계",
      "총\n사업비",
      "總計",
      "총사업비(백만원)",
      "Grand total",
      "ＧＲＡＮＤ ＴＯＴＡＬ",
      "총계(A=B+C)"
    ]
  ],
  [ANY, ["합계", "계", "합 계", "合計", "計", "Total", "계\u00a0", "합\u200b계"]],
  [
    SUBTOTAL,
    [
      "소계",
      "小計",
      "소 계",
      "임기내",
      "임기 중",
      "임기 내\n소계",
      "임기내(2022~2026)",
      "민선8기",
      "Subtotal",
      "Sub-total"
    ]
  ],
  [
    "prior",
    [
      "기투자",
      "旣投資",
      "既投資",
      "기 투 자",
      "기투입액",
      "기집행",
      "~2021",
      "2021년까지",
      "2021년 까지",
      "2021 이전",
      "'21년 이전",
      "기투자(~'21)",
      "기투자(~2021)",
      "기투자(2021년까지)",
      "Prior",
      "Previous years",
      "Before 2022",
      "until 2021"
    ]
  ],
  [
    "after 2027",
    [
      "2027이후",
      "2027년 이후",
      "2027~",
      "'27년 이후",
      "’27~",
      "향후(2027~)|x",
      "2027年以後",
      "After 2026",
      "2027 onwards"
    ]
  ],
  ["after", ["임기후", "임기 후", "以後", "이후", "Beyond", "Later", "임기이후"]],
  [FUTURE, ["향후", "향후투자", "向後"]]
])("heads that mean %s", (meaning, texts) => {
  for (const text of texts) {
    if (text.endsWith("|x")) expect(column(text.slice(0, -2))).toBe(`${FUTURE} 2027`);
    else expect([text, column(text)]).toEqual([text, meaning]);
  }
});

test.each([
  ["2022", "year 2022"],
  ["2022년", "year 2022"],
  ["２０２２년", "year 2022"],
  ["2022年", "year 2022"],
  ["2022 년도", "year 2022"],
  ["'22", "year 2022"],
  ["’22", "year 2022"],
  ["‘22년도", "year 2022"],
  ["′22", "year 2022"],
  ["22년", "year 2022"],
  ["22년도", "year 2022"],
  ["FY2022", "year 2022"],
  ["FY22", "year 2022"],
  ["2022.", "year 2022"],
  ["2022년 예산", "year 2022"],
  ["2022 실적", "year 2022"],
  ["2022(결산)", "year 2022"],
  ["'22년 계획", "year 2022"],
  ["2022(백만원)", "year 2022"],
  ["1차년도(2022)", "year 2022"],
  ["1차년도\n('22)", "year 2022"],
  ["2022년(1차년도)", "year 2022"],
  ["3차년도", "year"],
  ["2022.7~12월", "year 2022 하"],
  ["2022. 7.~12.", "year 2022 하"],
  ["2022.7월~", "year 2022 하"],
  ["2022.1~12월", "year 2022"],
  ["2026.1~6월", "year 2026 상"],
  ["2026년(1~6월)", "year 2026 상"],
  ["2022(하)", "year 2022 하"],
  ["2022 하반기", "year 2022 하"],
  ["22.하반기", "year 2022 하"],
  ["'26.상반기", "year 2026 상"],
  ["2022년 상반기", "year 2022 상"],
  ["H2 2022", null],
  ["2022 H2", "year 2022 하"],
  ["22", null],
  ["1,234", null],
  ["12.1~12.31", null],
  ["국비 2022", null],
  ["40백만원", null],
  ["2023년 추진실적", null],
  ["1-2-2", null]
])("%j is the column %j", (text, expected) => {
  expect(column(text)).toBe(expected);
});

function withKind(kind: Profile["municipality"]["kind"]): Profile {
  return { ...DEFAULT_PROFILE, municipality: { name: "", kind } };
}

test.each([
  [
    "국비",
    [
      "국비",
      "國費",
      "국 비",
      "국고보조금",
      "국고·특교",
      "국고ㆍ특교",
      "균특",
      "기금",
      "기금보조금",
      "국비(균특)",
      "- 균특",
      "국비(백만원)",
      "National"
    ]
  ],
  ["도비", ["도비", "道費", "시도비", "시·도비", "시/도비", "Province", "Provincial"]],
  [
    "자체",
    [
      "군비",
      "郡費",
      "시군구비",
      "시·군·구비",
      "시군·구비",
      "자체재원",
      "군비(자체)",
      "Own",
      "County",
      "District"
    ]
  ],
  ["특별교부세", ["특별교부세", "특교세", "특별 교부세"]],
  ["특별조정교부금", ["특별조정교부금", "특조금"]],
  ["지방소멸대응기금", ["지방소멸대응기금"]],
  ["지방채", ["지방채", "地方債", "기채"]],
  ["채무부담", ["(채무부담)", "채무부담행위"]],
  ["민자", ["민자", "民資", "(민자 등)", "민자 등", "민간", "Private"]],
  ["자담", ["자담", "자부담", "자담등"]],
  ["기타", ["기타", "其他", "기\n타", "Other", "Others"]]
])("rows of the source %s", (source, texts) => {
  for (const text of texts) expect([text, words.meaningOf(text)?.source]).toEqual([text, source]);
});

test.each([
  ["시", "시비", "자체"],
  ["시", "시비(자체)", "자체"],
  ["시", "City", "자체"],
  ["군", "시비", "시비"],
  ["자치구", "시비", "시비"],
  ["자치구", "구비", "자체"],
  ["광역시·도", "시비", "자체"],
  ["광역시·도", "구비", "구군비"],
  ["도", "도비", "자체"],
  ["도", "시군비", "시군비"],
  ["도", "국비", "국비"]
] as const)("in a %s, %s is %s", (kind, text, source) => {
  expect(createVocabulary(withKind(kind)).meaningOf(text)?.source).toBe(source);
});

test("rows of the total", () => {
  for (const text of ["계", "합계", "합 계", "計", "合計", "총계", "소계", "Total", "Grand Total", "계(A)"])
    expect([text, words.meaningOf(text)?.total]).toEqual([text, true]);
});

test.each([
  [
    "백만원",
    [
      "<단위 : 백만원>",
      "(단위:백만원)",
      "단위 백만원",
      "단위：백만 원",
      "單位: 百萬元",
      "單位:百萬圓",
      "(백만원)",
      "백만원",
      "단위: 백만"
    ]
  ],
  [
    "백만원",
    [
      "Unit: KRW million",
      "(Unit: million won)",
      "million won",
      "Unit: KRW 1,000,000",
      "in million KRW",
      "단위: 개소, 백만원"
    ]
  ],
  [
    "천원",
    [
      "[단위: 천원]",
      "단위:천원, %",
      "金額:천원",
      "(금액 : 천원)",
      "Unit: thousand won",
      "thousand KRW",
      "단위: 1,000원"
    ]
  ],
  [
    "억원",
    [
      "단위: 억원",
      "〈단위:억 원〉",
      "100 million won",
      "Unit: KRW 100 million",
      "연차별 투자계획 (단위: 억원)"
    ]
  ],
  ["원", ["단위: 원", "(단위：원)", "Unit: won", "Unit: KRW"]],
  [null, ["단위: 만원", "단위: 십억원", "Unit: KRW billion"]]
])("the unit %s", (unit, texts) => {
  for (const text of texts) expect([text, words.meaningOf(text)?.unit?.unit]).toEqual([text, unit]);
});

test.each(["단위: 명", "단위: 개소", "Unit: persons", "원도심 정비", "won the prize"])(
  "%j states no unit",
  (text) => {
    expect(words.meaningOf(text)?.unit).toBeUndefined();
  }
);
