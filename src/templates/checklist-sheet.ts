import type { Profile } from "../pledge/profile";
import { formatRange } from "../workbook/address";
import type { SheetContent } from "../workbook/sheet-content";
import { titleStem } from "./card-frame";
import { CHECKLIST, type ChecklistQuestion } from "./checklist-items";
import { LOOK, pageOf } from "./look";
import { SheetDraft } from "./sheet-draft";

/** What the workbook says to each question, as it is to stand: "80건 중 79건 (없음: 1-2)". */
export type ChecklistAnswers = Readonly<Record<ChecklistQuestion, string>>;

const COLUMNS = [
  { label: "연번", width: 6 },
  { label: "분야", width: 14 },
  { label: "점검 항목", width: 46 },
  { label: "통합문서에 있는 내용", width: 34 },
  { label: "확인", width: 9 },
  { label: "비고", width: 24 }
] as const;
const [LINE, FIELD, ITEM, ANSWER, CONFIRM, REMARK] = [0, 1, 2, 3, 4, 5] as const;
const HEADER_ROW = 3;

const NOTE =
  "스스로 점검하려고 만든 표이며 평가 기관의 공식 양식이 아닙니다. 그해의 평가 계획에 따라 항목을 더하거나 빼십시오. 빈칸과 '확인' · '비고'는 담당자가 적으며, 다시 채워도 지워지지 않습니다.";

export function checklistTitle(profile: Profile): string {
  return `${titleStem(profile)} 공약이행평가 점검표`;
}

/** 점검표: what evaluators of pledges usually ask, answered from the book where it can be, to be confirmed by hand. */
export function checklistSheet(answers: ChecklistAnswers, basisDate: string, profile: Profile): SheetContent {
  const draft = new SheetDraft(COLUMNS.map(({ width }) => width));
  const columns = COLUMNS.length;
  draft.set({ row: 0, column: 0, columns }, checklistTitle(profile), LOOK.title).height(0, 38);
  const note = { row: 1, column: 0, columns };
  draft.set(note, NOTE, LOOK.note).fit(note, NOTE);
  draft.set({ row: 2, column: 0, columns }, `기준일 : ${basisDate}`, LOOK.note).height(2, 20);
  COLUMNS.forEach(({ label }, column) => draft.set({ row: HEADER_ROW, column }, label, LOOK.label));
  draft.height(HEADER_ROW, 26);
  let row = HEADER_ROW + 1;
  for (const { field, items } of CHECKLIST) {
    draft.set({ row, column: FIELD, rows: items.length }, field, LOOK.label);
    for (const { text, question } of items) {
      const answer = question === undefined ? "" : answers[question];
      draft.set({ row, column: LINE }, { value: row - HEADER_ROW }, LOOK.centered);
      draft.set({ row, column: ITEM }, text, LOOK.value).fit({ row, column: ITEM }, text);
      draft.set({ row, column: ANSWER }, answer, LOOK.value).fit({ row, column: ANSWER }, answer);
      draft.set({ row, column: CONFIRM }, null, LOOK.centered).set({ row, column: REMARK }, null, LOOK.value);
      draft.choose({ top: row, bottom: row, left: CONFIRM, right: CONFIRM }, ["○", "△", "×", "해당 없음"]);
      row += 1;
    }
  }
  draft.outline({ top: HEADER_ROW, left: 0, bottom: row - 1, right: draft.lastColumn });
  const printArea = formatRange({ top: 0, left: 0, bottom: row - 1, right: draft.lastColumn });
  return draft.finish({
    page: pageOf("landscape", printArea, `${HEADER_ROW + 1}:${HEADER_ROW + 1}`),
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    tabColor: "8064A2"
  });
}
