import { parseCardText } from "../../../tests/rules/card-text";
import { readBook } from "../../reading";
import { changesHtml } from "./changes-html";
import { jsonChanges } from "./changes-json";
import { changesText } from "./changes-text";
import { changesSince, type Changes } from "./changes";

const CARD = (lines: string, head = "관리번호 | 1-1 | 공약명 | 야시장 조성", sheet = "1-1"): string => `
# ${sheet}
${head}
사업기간 | 2022. 7. ~ 2026. 6. | 총사업비 | 640백만원
사업비 집행액 <단위: 백만원>
재원 | 총계 | 2022 | 2023 | 2024
${lines}
`;
const THEN = CARD("계 | 30 | 10 | 20 | -\n국비 | 30 | 10 | 20 | -");
const OTHER = CARD(
  "계 | 1 | 1 | - | -\n군비 | 1 | 1 | - | -",
  "관리번호 | 1-2 | 공약명 | 도서관 건립",
  "1-2"
);

function changes(now: string, then = THEN): Changes {
  const text = parseCardText(`기준일 2024-06-30\n${now}\n이전 제출 2024-03-31\n${then}`);
  const found = changesSince({ ...text, book: readBook(text.snapshot) });
  if (!found) throw new Error("nothing was compared");
  return found;
}

test("nothing is told where nothing has changed", () => {
  expect(changes(THEN)).toEqual({ since: "2024-03-31", pledges: [], added: [], gone: [], unchanged: 1 });
  expect(changesText(changes(THEN), "ko")).toEqual([
    "무엇이 달라졌나 (2024-03-31 제출본과 비교)",
    "  달라진 것이 없습니다."
  ]);
});

test("by pledge, source and year: then, now, by how much, and why", () => {
  const now = `${CARD("계 | 47 | 12 | 20 | 15\n국비 | 47 | 12 | 20 | 15").replace("640", "700")}
# 변경대장
일자 | 관리번호 | 공약명 | 구분 | 변경 전 | 변경 후 | 사유 | 근거
2024. 1. 5. | 1-1 | 야시장 조성 | 변경 | 600 | 640 | 지난번 일 | 의결
2024. 4. 5. | 1-1 | 야시장 조성 | 변경 | 640백만원 | 700백만원 | 총사업비 국비 증액 | 의결
2024. 5. 5. | 1-1 | 야시장 조성 | 변경 | 10 | 12 | 2022년 정산 | 의결`;
  expect(changesText(changes(now), "ko")).toEqual([
    "무엇이 달라졌나 (2024-03-31 제출본과 비교)",
    "  달라진 공약 1건 · 그대로 0건 · 새 공약 0건 · 없어진 공약 0건",
    "  1-1 야시장 조성",
    "    총사업비: 640백만원 → 700백만원 — 총사업비 국비 증액 (640백만원 → 700백만원) (변경대장, 2024-04-05)",
    "    집행 국비 2022년 (마감한 해): 10백만원 → 12백만원 (+2백만원) — 2022년 정산 (10 → 12) (변경대장, 2024-05-05)",
    "    집행 국비 2024년: 0백만원 → 15백만원 (+15백만원) — 총사업비 국비 증액 (640백만원 → 700백만원) (변경대장, 2024-04-05)"
  ]);
  expect(jsonChanges(changes(now)).pledges[0]?.amounts[0]).toEqual({
    kind: "executed",
    row: "국비",
    column: "2022년",
    was: "10",
    now: "12",
    difference: "2",
    unit: "백만원",
    closed: true,
    cell: "'1-1'!C6",
    reason: { from: "register", date: "2024-05-05", text: "2022년 정산 (10 → 12)", cell: "변경대장!A4" }
  });
});

test("new pledges, and those that are gone with what 변경대장 says of them", () => {
  const dropped = `${THEN}
# 변경대장
일자 | 관리번호 | 공약명 | 구분 | 변경 전 | 변경 후 | 사유 | 근거
2024. 4. 5. | 1-2 | 도서관 건립 | 폐기 | 추진 | 폐기 | 부지 없음 | 의결`;
  expect(changes(dropped, THEN + OTHER).gone).toEqual([
    expect.objectContaining({
      number: "1-2",
      reason: expect.objectContaining({ text: "부지 없음 (추진 → 폐기)" }) as object
    })
  ]);
  expect(changes(THEN, THEN + OTHER).gone).toEqual([
    expect.objectContaining({ number: "1-2", reason: null })
  ]);
  expect(changes(THEN + OTHER).added).toEqual([{ number: "1-2", name: "도서관 건립" }]);
});

test("another unit is told as that, not as other figures", () => {
  const now = CARD("계 | 30000 | 10000 | 20000 | -\n국비 | 30000 | 10000 | 20000 | -").replace(
    "<단위: 백만원>",
    "<단위: 천원>"
  );
  const [pledge] = changes(now).pledges;
  expect(pledge?.amounts).toEqual([]);
  expect(pledge?.facts.map(({ fact, was, now: is }) => [fact, was, is])).toEqual([
    ["unit", "집행 백만원", "집행 천원"]
  ]);
});

test("what the workbook says is escaped in the printed report", () => {
  const now = THEN.replace("야시장 조성", "<b>야시장</b> 조성");
  const html = changesHtml(changes(now));
  expect(html).toContain("&lt;b&gt;야시장");
  expect(html).not.toContain("<b>");
  expect(changesHtml(null)).toBe("");
});
