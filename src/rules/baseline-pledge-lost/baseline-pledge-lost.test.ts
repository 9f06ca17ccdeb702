import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { workbookFromText } from "../../../tests/builders/sheet-text";
import { testRule } from "../../../tests/rules/rule-tester";
import { baselineOf } from "../../pledge/baseline-of";
import { rule } from ".";

const READ_AMISS = { sheet: "카드", top: 0, left: 0, bottom: 0, right: 0 };

const card = (number: string, name: string, sheet = number): string =>
  `# ${sheet}\n관리번호 | ${number} | 공약명 | ${name}\n주관부서 | 자치행정과\n`;
const NAMES = [
  "청렴한 공직문화",
  "어린이 도서관",
  "전통시장 현대화",
  "산책로 정비",
  "경로당 지원",
  "버스 노선 확대",
  "청년 주택"
];
const cards = (count: number): string =>
  NAMES.slice(0, count)
    .map((name, at) => card(`1-${at + 1}`, name))
    .join("");
const register = (lines: string): string =>
  `# 대장\n일자 | 관리번호 | 공약명 | 변경 전 | 변경 후 | 사유\n${lines}\n`;
const FIGURES = `사업비 집행액 <단위: 백만원>
재원 | 총계 | 2022 | 2023 | 2024
계 | 351 | 77 | 102 | 172
군비 | 351 | 77 | 102 | 172
`;
const beside = (now: string, then: string): string =>
  `기준일 2024-06-30\n${now}\n이전 제출 2023-12-31\n${then}`;

testRule(rule, {
  passes: [
    { name: "all are there", card: beside(cards(3), cards(3)), passes: 3 },
    { name: "new ones beside them", card: beside(cards(4), cards(3)), passes: 3 },
    {
      name: "gone, and the office's own register says so",
      card: beside(
        cards(2) + register("2024. 2. 1. | 1-3 | 전통시장 현대화 | 추진 | 1-2에 통합 | 중복"),
        cards(3)
      ),
      passes: 3
    },
    {
      name: "under another number and another name, with the figures of no other",
      card: beside(
        `${card("3-1", "밤도깨비 장터")}${FIGURES}${card("1-2", "어린이 도서관")}`,
        `${card("1-1", "야시장 조성")}${FIGURES}${card("1-2", "어린이 도서관")}`
      ),
      passes: 2
    },
    {
      name: "under another name with the same number",
      card: beside(card("1-1", "청렴한 공직문화 만들기"), card("1-1", "청렴한 공직문화 조성")),
      passes: 1
    }
  ],
  notApplicable: [{ name: "no last submission", card: cards(2) }],
  reports: [
    {
      name: "one is gone",
      card: beside(cards(2), cards(3)),
      findings: [
        {
          messageId: "lost",
          severity: "error",
          outcome: "violation",
          cells: [],
          expected: "1-3",
          pledge: null,
          key: "baseline-pledge-lost | * | 1-3 | 전통시장 현대화"
        }
      ]
    },
    {
      name: "an entry that says something else of it",
      card: beside(
        cards(2) + register("2024. 2. 1. | 1-3 | 전통시장 현대화 | 10억 | 12억 | 국비 확보"),
        cards(3)
      ),
      findings: [{ messageId: "lost", cells: [], related: ["대장!C2"] }]
    },
    {
      name: "its number was given to another pledge",
      card: beside(card("1-1", "버스 노선 확대"), card("1-1", "청렴한 공직문화")),
      findings: [{ messageId: "lost", cells: [], expected: "1-1" }]
    },
    {
      name: "another number: found by its name and told, not lost",
      card: beside(card("2-1", "청렴한 공직문화"), card("1-1", "청렴한 공직문화")),
      findings: [
        { messageId: "renumbered", severity: "info", cells: ["'2-1'!B1"], expected: "1-1", actual: "2-1" }
      ]
    },
    {
      name: "numbers that moved up by one: each is found by its name",
      card: beside(
        card("1-1", "어린이 도서관") + card("1-2", "전통시장 현대화"),
        card("1-2", "어린이 도서관") + card("1-3", "전통시장 현대화")
      ),
      findings: [
        { messageId: "renumbered", cells: ["'1-1'!B1"] },
        { messageId: "renumbered", cells: ["'1-2'!B1"] }
      ]
    },
    {
      name: "most are gone: one question, not one error each",
      card: beside(cards(1), cards(7)),
      findings: [
        {
          messageId: "many-lost",
          reason: "other-book",
          outcome: "needs-review",
          cells: [],
          expected: "7",
          actual: "1"
        }
      ]
    },
    {
      name: "a sheet that names it could not be read",
      book: bookOf([pledgeWith()], { notUnderstood: [{ range: READ_AMISS, reason: "x", data: {} }] }),
      snapshot: workbookFromText({ 카드: "표\n어린이 도서관 건립" }),
      baseline: baselineOf(bookOf([pledgeWith(), pledgeWith({ number: "1-2", name: "어린이 도서관" })]), {
        year: 2023,
        month: 12,
        day: 31
      }),
      findings: [{ messageId: "lost", reason: "not-understood", outcome: "needs-review", cells: ["카드!A2"] }]
    }
  ]
});
