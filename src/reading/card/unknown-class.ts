import type { NotUnderstood } from "../../pledge/pledge-book";
import type { Status, StatusOption } from "../../pledge/status";

/** One short word where a class belongs is a class of the office's own; heads of other columns are none. */
const WORD = /^[가-힣]{2,8}$/;
const OTHER_HEAD =
  /^(?:비고|사유|내용|구분|평가|의견|근거|기타|자료|점검|결과|일자|부서|없음|.*내용|담당.*|.*사유)$/;

/** The word as a class that nobody has told the meaning of; nothing for what is no word. */
export function unknownClass(text: string, cell: StatusOption["cell"]): readonly StatusOption[] {
  if (!WORD.test(text) || OTHER_HEAD.test(text)) return [];
  return [{ class: null, label: text, cell, marked: true, text }];
}

/** A class that is marked and that no profile maps is asked about: which of the six it is, is not for us to guess. */
export function unmappedClasses(status: Status | null): readonly NotUnderstood[] {
  const options = status?.options ?? [];
  return options.flatMap(({ class: name, marked, label, cell }) => {
    if (name !== null || !marked) return [];
    const { sheet, row, column } = cell;
    const range = { sheet, top: row, bottom: row, left: column, right: column };
    return [{ range, reason: "status-class-unknown", data: { label } }];
  });
}
