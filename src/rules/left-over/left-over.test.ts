import { gridCard, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { testRule } from "../../../tests/rules/rule-tester";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { rule } from ".";

const card = (lines: string): string => `관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
사업기간 | 2022년 ~ 2026년 | 총 사업비 | 640백만원
${lines}`;

/** The snapshot with its last sheet changed. */
const last =
  (change: Partial<SheetSnapshot>) =>
  (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet, at) =>
      at === snapshot.sheets.length - 1 ? { ...sheet, ...change } : sheet
    )
  });

const hidden = last({ visibility: "hidden" });
const secondSheet = (name: string, text: string): string => `# 이행현황
${card("총괄부서 | 자치행정과")}
# ${name}
${text}`;

testRule(rule, {
  passes: [
    { name: "the seed card", card: SEED_CARD, passes: 2 },
    { name: "a grid", card: gridCard(RIGHT_LINES), passes: 1 },
    {
      name: "masked officers, braces, and words that only sound like prompts",
      card: card(
        "담당자 | ○○○ | 추진담당 | ○○팀\n비고 | {참고} | 작성 | 입력\n제출 | 조례안 작성 예정이며 협의 필요"
      ),
      passes: 1
    },
    {
      name: "sheets that show how a card is filled in",
      card: secondSheet("작성예시", "공약명 | {{공약명}}\n비고 | (작성)"),
      passes: 2
    },
    {
      name: "tables and texts in formulas that look like other workbooks",
      card: card(`=SUM(표1[2022]) → 1 | ="[1]시트!A1" → [1]시트!A1 | =표1[[#All],[금액]] → 1`),
      passes: 1
    },
    {
      name: "a hidden sheet that a formula needs, and one that is empty",
      card: `# 이행현황
${card("총괄부서 | =목록!A1 → 자치행정과")}
# 목록
자치행정과`,
      change: hidden,
      passes: 2
    },
    {
      name: "a comment of a flag is none of the user's",
      card: secondSheet("메모", "가 | 나"),
      passes: 2
    }
  ],
  notApplicable: [{ name: "a result sheet of ours", card: "# 검증결과\n규칙 | {{공약명}} | #REF!" }],
  reports: [
    {
      name: "tokens of a template, each once",
      card: "관리번호 | {{번호}} | 공약명 | {{ 공약명 }} 사업\n총괄부서 | ${부서} | 협조부서 | {{번호}}과",
      findings: [
        {
          messageId: "token",
          severity: "error",
          cells: ["이행현황!B1", "이행현황!D2"],
          actual: "{{번호}}",
          key: "left-over | * | 이행현황 | token | {{번호}}",
          data: { token: "번호", count: 2 }
        },
        { messageId: "token", cells: ["이행현황!D1"], data: { token: "공약명", count: 1 } },
        { messageId: "token", cells: ["이행현황!B2"], data: { token: "부서", count: 1 } }
      ]
    },
    {
      name: "a token on a sheet without a card is no error",
      card: secondSheet("표지", "{{군명}} 공약사업"),
      findings: [{ messageId: "token", severity: "warning", cells: ["표지!A1"] }]
    },
    {
      name: "circles where a value belongs",
      card: "관리번호 | ○-○ | 공약명 | ○○○○\n총괄부서 | ○○과\n사업기간 | 20○○년 ~ 2026년 | 총 사업비 | ○○백만원",
      findings: [
        { messageId: "placeholder", severity: "warning", cells: ["이행현황!B1"], actual: "○-○" },
        { messageId: "placeholder", cells: ["이행현황!D1"], data: { field: "공약명", text: "○○○○" } },
        { messageId: "placeholder", cells: ["이행현황!B2"] },
        { messageId: "placeholder", cells: ["이행현황!B3"] },
        {
          messageId: "placeholder",
          cells: ["이행현황!D3"],
          key: "left-over | * | 이행현황 | placeholder | totalCost"
        }
      ]
    },
    {
      name: "prompts",
      card: card("비고 | (작성)\n효과 | 내용을 입력하세요"),
      findings: [
        { messageId: "prompt", severity: "warning", cells: ["이행현황!B3"], data: { text: "(작성)" } },
        { messageId: "prompt", cells: ["이행현황!B4"] }
      ]
    },
    {
      name: "errors outside the grid, by error; those of the grid are another rule's",
      card: `${gridCard(RIGHT_LINES.replace("| 92 |", "| #REF! |"))}
❏ 추진현황
집행률 | =A1/0 → #DIV/0! | =A9+1 → #DIV/0!
비고 | =NOSUCH() → #NAME?`,
      findings: [
        {
          messageId: "error-value",
          severity: "error",
          cells: ["이행현황!B10", "이행현황!C10"],
          actual: "#DIV/0!",
          key: "left-over | * | 이행현황 | #DIV/0!",
          data: { error: "#DIV/0!", count: 2 }
        },
        { messageId: "error-value", cells: ["이행현황!B11"], data: { error: "#NAME?", count: 1 } }
      ]
    },
    {
      name: "errors on a sheet without a card",
      card: secondSheet("계산", "1 | #REF!\n2 | #N/A"),
      findings: [
        { messageId: "error-value", severity: "error", cells: ["계산!B1"] },
        { messageId: "error-value", severity: "warning", cells: ["계산!B2"] }
      ]
    },
    {
      name: "formulas that look where nothing is, or into another file",
      card: card(
        "비고 | =IFERROR(#REF!A1,0) → 0\n가 | =[1]Sheet1!A1 → 3 | ='C:\\문서\\[예산.xlsx]1월'!B2 → 4 | =[2]!단가 → 5"
      ),
      findings: [
        {
          messageId: "broken-formula",
          severity: "error",
          cells: ["이행현황!B3"],
          actual: "=IFERROR(#REF!A1,0)",
          data: { count: 1 }
        },
        {
          messageId: "external-link",
          severity: "warning",
          cells: ["이행현황!B4", "이행현황!C4", "이행현황!D4"],
          key: "left-over | * | 이행현황 | external-link",
          data: { count: 3 }
        }
      ]
    },
    {
      name: "links that no formula needs",
      card: card("비고 | 1"),
      change: (snapshot) => ({ ...snapshot, externalLinks: ["예산.xlsx"] }),
      findings: [{ messageId: "unused-link", cells: ["이행현황!A1"], data: { links: "예산.xlsx" } }]
    },
    {
      name: "a hidden sheet, once",
      card: secondSheet("옛 자료", "가 | 1\n나 | 2"),
      change: hidden,
      findings: [
        {
          messageId: "hidden-sheet",
          severity: "warning",
          cells: ["'옛 자료'!A1:B2"],
          key: "left-over | * | 옛 자료 | hidden",
          data: { sheet: "옛 자료" }
        }
      ]
    },
    {
      name: "comments, once a sheet",
      card: secondSheet("메모", "가 | 나"),
      change: last({
        notes: [
          { row: 0, column: 0, text: "국장님 지시", threaded: false },
          { row: 0, column: 1, text: "확인", threaded: true }
        ]
      }),
      findings: [
        {
          messageId: "comment",
          severity: "warning",
          cells: ["메모!A1", "메모!B1"],
          key: "left-over | * | 메모 | comments",
          data: { sheet: "메모", count: 2 }
        }
      ]
    }
  ]
});
