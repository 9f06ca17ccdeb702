import type { Profile } from "../pledge/profile";
import { formatRange } from "../workbook/address";
import type { CellFormat } from "../workbook/format";
import type { PlacedFormat, SheetContent } from "../workbook/sheet-content";
import { titleStem } from "./card-frame";
import { LOOK, pageOf } from "./look";
import { SheetDraft } from "./sheet-draft";

/** One row of 변경대장 as it is to stand; the date as "2026. 11. 26.". */
export interface RegisterLine {
  readonly date: string;
  readonly number: string;
  readonly name: string;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly basis: string;
}

/** The columns, from A on, in the order in which offices read them. */
export const REGISTER_COLUMNS = [
  { key: "line", label: "연번", width: 6 },
  { key: "date", label: "일자", width: 13 },
  { key: "number", label: "관리번호", width: 15 },
  { key: "name", label: "공약명", width: 26 },
  { key: "kind", label: "구분", width: 10 },
  { key: "before", label: "변경 전", width: 30 },
  { key: "after", label: "변경 후", width: 30 },
  { key: "reason", label: "사유", width: 26 },
  { key: "basis", label: "근거", width: 20 }
] as const;

export type RegisterKey = (typeof REGISTER_COLUMNS)[number]["key"];

const HEADER_ROW = 3;
/** Blank rows below the entries, to write on by hand. */
const BLANK_ROWS = 20;
const LEFT_ALIGNED: ReadonlySet<RegisterKey> = new Set<RegisterKey>([
  "name",
  "before",
  "after",
  "reason",
  "basis"
]);

export function changeRegisterTitle(profile: Profile): string {
  return `${titleStem(profile)} 변경대장`;
}

/** 변경대장: a row a change, the oldest first, with lines to go on by hand. */
export function changeRegisterSheet(
  lines: readonly RegisterLine[],
  profile: Profile,
  kinds: readonly string[]
): SheetContent {
  const draft = new SheetDraft(REGISTER_COLUMNS.map(({ width }) => width));
  const columns = draft.widths.length;
  draft.set({ row: 0, column: 0, columns }, changeRegisterTitle(profile), LOOK.title).height(0, 38);
  const note =
    "공약의 변경·통합·폐기·부서 이동은 정해진 절차를 거친 뒤 적습니다. 개인정보(담당자 이름, 전화번호)는 적지 않습니다.";
  draft.set({ row: 1, column: 0, columns }, note, LOOK.note).height(1, 22).height(2, 8);
  REGISTER_COLUMNS.forEach(({ label }, column) => draft.set({ row: HEADER_ROW, column }, label, LOOK.label));
  draft.height(HEADER_ROW, 26);
  const first = HEADER_ROW + 1;
  for (let index = 0; index < lines.length + BLANK_ROWS; index++) {
    const row = first + index;
    draft.height(row, 26);
    REGISTER_COLUMNS.forEach(({ key }, column) => {
      const line = lines[index];
      const text = line && key !== "line" ? line[key] : "";
      const value = line && key === "line" ? { value: index + 1 } : text;
      draft.set({ row, column }, value, registerLook(key));
      if (text !== "") draft.fit({ row, column }, text);
    });
  }
  const last = first + lines.length + BLANK_ROWS - 1;
  const kind = REGISTER_COLUMNS.findIndex(({ key }) => key === "kind");
  draft.choose({ top: first, bottom: last, left: kind, right: kind }, kinds);
  draft.outline({ top: HEADER_ROW, left: 0, bottom: last, right: draft.lastColumn });
  const printArea = formatRange({ top: 0, left: 0, bottom: last, right: draft.lastColumn });
  return draft.finish({
    page: pageOf("landscape", printArea, `${HEADER_ROW + 1}:${HEADER_ROW + 1}`),
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    tabColor: "4F81BD"
  });
}

function registerLook(key: RegisterKey): CellFormat {
  return LEFT_ALIGNED.has(key) ? LOOK.value : LOOK.centered;
}

/** The looks of a further row of the register, for one that goes beyond the lines that were drawn. */
export function registerRowLooks(row: number): readonly PlacedFormat[] {
  return REGISTER_COLUMNS.map(({ key }, column) => ({
    range: formatRange({ top: row, bottom: row, left: column, right: column }),
    format: registerLook(key)
  }));
}
