import type { NarrativeItem } from "../../src/pledge/narrative";
import { readBook } from "../../src/reading";
import { checkBook } from "../../src/rules/check";
import { formatCell, formatRange } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import { workbookFromText } from "../builders/sheet-text";
import { toldDoubts, withValue } from "./told-book";

const BASIS = { year: 2025, month: 12, day: 31 };

const TITLES = "공약사업 관리카드 | < | < | < | < | < | 공약사업 관리카드 | < | < | < | <";

const GRIDS = `
  관리번호 | 1-1 | 공약명 | 다리 | | | 관리번호 | 1-2 | 공약명 | 도서관
  부서 | 건설과 | | | | | 부서 | 교육과
  사업비 집행현황 (단위: 백만원) | | | | | | 사업비 집행현황 (단위: 백만원)
  구분 | 합계 | 2023 | 2024 | 2025 | | 구분 | 합계 | 2023 | 2024 | 2025
  계 | 30 | 10 | 20 | 0 | | 계 | 40 | 15 | 16 | 9
  시비 | 30 | 10 | 20 | 0 | | 시비 | 40 | 15 | 16 | 9`;

/** 추진현황, 향후 추진계획, 이행현황 and 변경사항 under both grids, further down at the right from 2023 on. */
const TEXTS = `
  ❏ 추진현황 | | | | | | ❏ 추진현황
  연도별 | 주요 내용 | < | < | < | | 연도별 | 주요 내용 | < | < | <
  2023년 | ❍ 설계 : 10백만원\\n - 추진일자 : 2023. 3. 2. | < | < | < | | 2023년 | ❍ 용역 : 7백만원\\n - 추진일자 : 2023. 2. 1. | < | < | <
  2024년 | ❍ 착공 : 20백만원\\n - 추진일자 : 2024. 5. 1. | < | < | < | | ^ | ❍ 설명회 : 8백만원\\n - 추진일자 : 2023. 4. 1. | < | < | <
   | | | | | | 2024년 | ❍ 착공 : 16백만원\\n - 추진일자 : 2024. 9. 9. | < | < | <
  ❏ 향후 추진계획 | | | | | | 2025년 | ❍ 준공 : 9백만원\\n - 추진일자 : 2025. 2. 3. | < | < | <
  ❍ 잔여 사업 시행 | < | < | < | <
   | | | | | | ❏ 향후 추진계획
  ❏ 이행현황
  구분 | 완료 | 정상추진 | 보류 | 비고
  이행도 | | ○ | | 60% | | ❏ 이행현황
   | | | | | | 구분 | 완료 | 정상추진 | 보류 | 비고
  ❏ 주요 변경사항 | | | | | | 이행도 | ○ | | | 100%
  “변경사항 없음” | < | < | < | <
   | | | | | | ❏ 주요 변경사항
   | | | | | | “변경사항 없음” | < | < | < | <`;

/** The head of the left card's second grid stands beside a year of the right one's 추진현황. */
const BESIDE_GRID = `${GRIDS}
   | | | | | | ❏ 추진현황
  예산 집행액 (단위: 백만원) | | | | | | 연도별 | 주요 내용 | < | < | <
  구분 | 합계 | 2023 | 2024 | 2025 | | 2023년 | ❍ 용역 : 7백만원 | < | < | <
  계 | 30 | 10 | 20 | 0 | | ^ | ❍ 설명회 : 8백만원\\n - 추진일자 : 2023. 4. 1. | < | < | <
  시비 | 30 | 10 | 20 | 0 | | 2024년 | ❍ 착공 : 16백만원 | < | < | <
   | | | | | | 2025년 | ❍ 준공 : 9백만원\\n - 추진일자 : 2025. 2. 3. | < | < | <
  ❏ 추진현황
  연도별 | 주요 내용 | < | < | < | | ❏ 이행현황
  2023년 | ❍ 설계 : 10백만원 | < | < | < | | 구분 | 완료 | 정상추진 | 보류 | 비고
  2024년 | ❍ 착공 : 20백만원 | < | < | < | | 이행도 | ○ | | | 100%
  ❏ 향후 추진계획
  ❍ 잔여 사업 시행 | < | < | < | < | | ❏ 주요 변경사항
  ❏ 이행현황 | | | | | | “변경사항 없음” | < | < | < | <
  구분 | 완료 | 정상추진 | 보류 | 비고
  이행도 | | ○ | | 60%
  ❏ 주요 변경사항
  “변경사항 없음” | < | < | < | <`;

const ACROSS = "※ 2022. 12. 31. 기준, 3백만원 미만 생략 | < | < | < | < | < | < | < | < | < | <";

const LEFT_TOLD =
  "1-1: 2023 설계 : 10백만원, 2024 착공 : 20백만원; plans 잔여 사업 시행; marked 정상추진; changes none";
const RIGHT_TOLD =
  "1-2: 2023 용역 : 7백만원, 2023 설명회 : 8백만원, 2024 착공 : 16백만원, 2025 준공 : 9백만원; plans -; marked 완료; changes none";
const TEXTS_TOLD = [LEFT_TOLD, RIGHT_TOLD];

interface TextCase {
  readonly name: string;
  readonly sheet: string;
  readonly told: readonly string[];
}

const CASES: readonly TextCase[] = [
  { name: "down to the end of the sheet", sheet: GRIDS + TEXTS, told: TEXTS_TOLD },
  { name: "under a title each", sheet: TITLES + GRIDS + TEXTS, told: TEXTS_TOLD },
  {
    name: "with rows merged across both between them",
    sheet: [GRIDS, `${ACROSS}${TEXTS.replace(/\n *❏ 향후/, (row) => `\n${ACROSS}${row}`)}`, ACROSS].join(
      "\n"
    ),
    told: TEXTS_TOLD
  },
  {
    name: "under one heading for both",
    sheet: GRIDS + TEXTS.replace(/❏ 추진현황.*/, "❏ 추진현황 | < | < | < | < | < | < | < | < | < | <"),
    told: TEXTS_TOLD
  },
  {
    name: "under a field for both",
    sheet: GRIDS.replace(/부서.*/, "부서 | 건설과 | < | < | < | < | < | < | < | < | <") + TEXTS,
    told: TEXTS_TOLD
  },
  {
    name: "beside a second grid of the left card",
    sheet: BESIDE_GRID,
    told: [LEFT_TOLD, RIGHT_TOLD]
  },
  {
    name: "with the next pair under one title below",
    sheet: [
      GRIDS + TEXTS,
      "공약사업 관리카드 | < | < | < | < | < | < | < | < | < | <",
      (GRIDS + TEXTS).replaceAll("1-1 |", "2-1 |").replaceAll("1-2 |", "2-2 |").trimStart()
    ].join("\n"),
    told: [LEFT_TOLD, LEFT_TOLD.replace("1-1", "2-1"), RIGHT_TOLD, RIGHT_TOLD.replace("1-2", "2-2")]
  },
  {
    name: "with a card over the whole width under a title below",
    sheet: [
      GRIDS + TEXTS,
      "공약사업 관리카드 | < | < | < | < | < | < | < | < | < | <",
      "관리번호 | 2-1 | < | < | < | 공약명 | < | 공원 | < | < | <",
      "부서 | 녹지과",
      "❏ 추진현황 | < | < | < | < | < | < | < | < | < | <",
      "연도별 | 주요 내용 | < | < | < | < | < | < | < | < | <",
      "2023년 | ❍ 설계 : 1백만원 | < | < | < | < | < | < | < | < | <"
    ].join("\n"),
    told: [...TEXTS_TOLD, "2-1: 2023 설계 : 1백만원; plans -; marked -; changes -"]
  }
];

/** What each pledge says below its grids. */
function toldTexts(snapshot: Snapshot): readonly string[] {
  return readBook(snapshot).pledges.map(({ number, narrative, futurePlans, status, changes }) => {
    const texts = (items: readonly NarrativeItem[] = []): string =>
      items.map(({ text }) => text).join(", ") || "-";
    const marked = status?.options.filter((option) => option.marked).map(({ label }) => label) ?? [];
    const parts = [
      narrative.flatMap(({ year, items }) => items.map(({ text }) => `${year} ${text}`)).join(", "),
      `plans ${texts(futurePlans?.items)}`,
      `marked ${marked.join(", ") || "-"}`,
      `changes ${changes?.none === true ? "none" : texts(changes?.section.items)}`
    ];
    return `${number}: ${parts.join("; ")}`;
  });
}

function findingsOf(snapshot: Snapshot): readonly string[] {
  const { findings } = checkBook(readBook(snapshot), snapshot, { basisDate: BASIS, publicCopy: false });
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, cells }) => `${rule} ${cells.map(formatRange).join(" ")}`);
}

function cellOf(snapshot: Snapshot, text: string): string {
  const [sheet] = snapshot.sheets;
  const cell = sheet?.cells.find(({ value }) => typeof value === "string" && value.startsWith(text));
  if (!sheet || !cell) throw new Error(`${text} stands nowhere`);
  return formatCell(cell);
}

describe.each(CASES)("texts side by side $name", ({ sheet, told }) => {
  const snapshot = workbookFromText({ 카드: sheet });

  test("are each card's own", () => {
    expect(toldTexts(snapshot)).toEqual(told);
    expect(toldDoubts(readBook(snapshot))).toEqual([]);
  });

  test("give no finding", () => {
    expect(findingsOf(snapshot)).toEqual([]);
  });

  test("a wrong figure in the right card's text is told at its cell", () => {
    const cell = cellOf(snapshot, "❍ 준공");
    expect(findingsOf(withValue(snapshot, cell, "❍ 준공 : 90백만원"))).toEqual([
      expect.stringMatching(`^text-year-sum .*\\b${cell}$`)
    ]);
  });

  test("a wrong date in the right card's text is told at its cell", () => {
    const cell = cellOf(snapshot, "❍ 설명회");
    const wrong = withValue(snapshot, cell, "❍ 설명회 : 8백만원\n - 추진일자 : 2021. 4. 1.");
    expect(findingsOf(wrong)).toEqual([`text-date-outside-year ${cell}`]);
  });
});
