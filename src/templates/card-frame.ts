import type { Profile } from "../pledge/profile";
import { gridShape } from "./grid-shape";
import { LOOK } from "./look";
import { SheetDraft } from "./sheet-draft";
import type { TextColumns } from "./text-block";

/** Characters; the two label columns, and each column of amounts. */
const LABEL_WIDTHS = [4.5, 9];
const AMOUNT_WIDTH = 9.3;

/** An empty card sheet, as wide as the municipality's grid. */
export function cardDraft(profile: Profile): SheetDraft {
  return new SheetDraft([...LABEL_WIDTHS, ...gridShape(profile).columns.map(() => AMOUNT_WIDTH)]);
}

/** Everything right of the label columns. */
export function besideLabels(draft: SheetDraft): TextColumns {
  return { column: LABEL_WIDTHS.length, columns: draft.widths.length - LABEL_WIDTHS.length };
}

/** 군수, 시장, 도지사, 구청장: whose pledges they are. */
export function headOffice(profile: Profile): string {
  const { kind, name } = profile.municipality;
  const offices = { 도: "도지사", 시: "시장", 군: "군수", 자치구: "구청장", "광역시·도": "시장" };
  return kind === "광역시·도" && name.endsWith("도") ? offices.도 : offices[kind];
}

/** "민선8기 군수 공약사업": how every title of ours begins. */
export function titleStem(profile: Profile): string {
  return `${profile.term.label} ${headOffice(profile)} 공약사업`;
}

/** The title with a rule below it, and the line for who wrote and who confirmed; gives the first free row. */
export function placeCardTitle(draft: SheetDraft, title: string): number {
  const columns = draft.widths.length;
  draft.set({ row: 0, column: 0, columns }, title, {
    ...LOOK.title,
    border: { bottom: "double", color: "1F4E79" }
  });
  draft.height(0, 38);
  const signature = "작 성 :                         (서명)       확 인 :                         (서명)";
  draft.set({ row: 1, column: 0, columns }, signature, { ...LOOK.note, horizontal: "right" });
  draft.height(1, 24);
  return 2;
}

/** "❏ 추진현황", with the unit at the right where the section states money; gives the row below. */
export function placeHeading(draft: SheetDraft, row: number, heading: string, unit?: string): number {
  const columns = draft.widths.length;
  const forUnit = unit === undefined ? 0 : 3;
  draft.set({ row, column: 0, columns: columns - forUnit }, `❏ ${heading}`, LOOK.heading);
  if (unit !== undefined)
    draft.set({ row, column: columns - forUnit, columns: forUnit }, `<단위 : ${unit}>`, LOOK.unit);
  draft.height(row, 26);
  return row + 1;
}

/** A narrow free row between two blocks. */
export function gap(draft: SheetDraft, row: number): number {
  draft.height(row, 8);
  return row + 1;
}
