import { LOOK, pageOf } from "../../templates/look";
import { SheetDraft } from "../../templates/sheet-draft";
import { formatRange } from "../../workbook/address";
import type { SheetContent } from "../../workbook/sheet-content";
import { SEALS, SHEETS, type LeftFile, type RollUp } from "./roll-up";
import { TableLayout, withRows, type RowColumn } from "./row-table";

const HEAD_ROW = 2;

/** 읽지 못한 파일: what is in none of the figures, and why. */
export function leftSheet({ leftFiles }: RollUp): SheetContent {
  return listSheet<LeftFile>(
    SHEETS.left,
    "아래 파일은 이 통합 문서의 어떤 수치에도 들어 있지 않습니다.",
    [
      { key: "file", label: "파일", group: null, width: 44, format: LOOK.value, content: ({ file }) => file },
      { key: "why", label: "까닭", group: null, width: 70, format: LOOK.value, content: ({ why }) => why }
    ],
    leftFiles
  );
}

/** 봉인되지 않은 파일: also those whose content is no longer what was sealed. */
export function unsealedSheet({ unsealed }: RollUp): SheetContent {
  return listSheet<RollUp["unsealed"][number]>(
    SHEETS.unsealed,
    "봉인되지 않았거나, 봉인한 뒤 바뀌었거나, 다른 규칙으로 봉인된 파일입니다.",
    [
      { key: "file", label: "파일", group: null, width: 44, format: LOOK.value, content: ({ file }) => file },
      {
        key: "seal",
        label: "봉인",
        group: null,
        width: 30,
        format: LOOK.centered,
        content: ({ seal }) => SEALS[seal]
      },
      {
        key: "taken",
        label: "이 수치에",
        group: null,
        width: 20,
        format: LOOK.centered,
        content: ({ taken }) => (taken ? "들어 있음" : "빠짐")
      }
    ],
    unsealed
  );
}

function listSheet<Row>(
  name: string,
  note: string,
  columns: readonly RowColumn<Row>[],
  rows: readonly Row[]
): SheetContent {
  const layout = new TableLayout<Row>(name, columns, HEAD_ROW + 1, rows.length);
  const draft = new SheetDraft(columns.map(({ width }) => width));
  const across = { column: 0, columns: columns.length };
  draft.set({ row: 0, ...across }, name, { ...LOOK.title, horizontal: "left", indent: 1 }).height(0, 36);
  draft.set({ row: 1, ...across }, note, LOOK.note).height(1, 22);
  columns.forEach(({ label }, column) => {
    draft.set({ row: HEAD_ROW, column }, label, LOOK.label).height(HEAD_ROW, 24);
  });
  if (rows.length === 0)
    draft.set({ row: layout.first, ...across }, "없음", LOOK.centered).height(layout.first, 24);
  const printArea = formatRange({ top: 0, left: 0, bottom: layout.last, right: draft.lastColumn });
  const content = draft.finish({
    page: pageOf("portrait", printArea, `${HEAD_ROW + 1}:${HEAD_ROW + 1}`),
    frozen: { rows: HEAD_ROW + 1, columns: 0 },
    tabColor: "7F7F7F"
  });
  return withRows(content, layout, rows);
}
