import type { CardField, CardFieldAt } from "../../pledge/pledge";
import { foldSpaces } from "../labels/fold";
import type { Segment } from "./segments";

/** Rows at the top of a sheet in which its title line stands. */
const TITLE_ROWS = 3;
/** "1-1. 청년 일자리 창출", "공감행정 2-8 청년 일자리": a plain "1." numbers a heading. */
const NUMBERED = /^([가-힣]{0,6}\s?[\d①-⑳➀-➓]{1,2}(?:[-–][\d]{1,3}){1,2})\s*[.):]?\s+([^\d\s].{1,59})$/u;

/**
 * 관리번호 and 공약명 of a card that states both in the line at its top, without labels. None where any label of the sheet
 * is one of them, or where the sheet has more cards than one.
 */
export function titleLineFields({ view, top, bottom }: Segment): readonly CardFieldAt[] {
  if (top !== view.used.top || bottom !== view.used.bottom) return [];
  const labelled = view.labels.some(({ meaning }) => {
    const field = meaning.field ?? meaning.inline?.field;
    return field === "number" || field === "name";
  });
  if (labelled) return [];
  for (let row = top; row < top + TITLE_ROWS; row++) {
    const [cell, ...more] = view.cellsIn(row).filter(({ value }) => value !== null && value !== "");
    const match = cell && more.length === 0 ? NUMBERED.exec(foldSpaces(view.textAt(row, cell.column))) : null;
    if (!cell || !match || view.meaningAt(row, cell.column)?.unit) continue;
    const [, number = "", name = ""] = match;
    // "1-1. 투자계획" heads a part of the card
    if (view.vocabulary.meaningOf(name)) continue;
    const at = view.ref(cell);
    const stated = (field: CardField, text: string): CardFieldAt => ({
      field,
      label: { value: field, cell: at, text: foldSpaces(view.textAt(row, cell.column)) },
      cell: at,
      text: foldSpaces(text)
    });
    return [stated("number", number), stated("name", name)];
  }
  return [];
}
