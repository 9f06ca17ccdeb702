import type { CellRef, RangeRef } from "../workbook/address";
import type { CalendarDate } from "./calendar-date";
import type { Fact } from "./fact";
import type { Grid } from "./grid";
import type { Money } from "./money";
import type { Mention, NarrativeItem, NarrativeYear } from "./narrative";
import type { Status } from "./status";

/** 사업기간. A year alone begins on 1 January and ends on 31 December; null = open ("계속", "임기 후"). */
export interface Period {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** The fields of a card that are one text each. */
export const CARD_FIELDS = {
  number: "관리번호",
  name: "공약명",
  leadDepartment: "총괄부서",
  department: "주관부서",
  team: "추진담당",
  officer: "담당자",
  partners: "협조부서",
  period: "사업기간",
  totalCost: "총사업비",
  budgetKind: "예산구분",
  purpose: "목적",
  goal: "목표",
  content: "사업내용",
  effect: "기대효과",
  problem: "문제점·대책",
  area: "분야"
} as const;

export type CardField = keyof typeof CARD_FIELDS;

/** A labelled place on a card: the label is always there, the value perhaps not. */
export interface CardFieldAt {
  readonly field: CardField;
  readonly label: Fact<string>;
  /** The cell that the value stands in or would stand in. */
  readonly cell: CellRef;
  /** Spaces and line breaks folded; empty where nothing is filled in. */
  readonly text: string;
}

/** 주요 변경사항. */
export interface ChangeRecord extends Mention {
  readonly date: CalendarDate | null;
}

/** One section of a card that holds texts, such as 향후 추진계획 or 기타사항. */
export interface TextSection {
  readonly heading: Fact<string>;
  /** Where its text stands or would stand. */
  readonly range: RangeRef;
  readonly items: readonly NarrativeItem[];
}

/** 실천계획 (plan) and 이행현황 (status) of one pledge may stand on one sheet or several. */
export interface CardSection {
  readonly kind: "plan" | "status";
  readonly range: RangeRef;
}

/** One pledge with all that its cards say, each with its cell. */
export interface Pledge {
  /** The 관리번호 as written ("공감행정 ➁-8"); "" where there is none. */
  readonly number: string;
  /** For comparing: circled digits, spaces and widths made alike ("공감행정2-8"). */
  readonly normalizedNumber: string;
  readonly name: string;
  readonly cards: readonly CardSection[];
  readonly fields: readonly CardFieldAt[];
  readonly period: Fact<Period> | null;
  readonly totalCost: Fact<Money> | null;
  readonly grids: readonly Grid[];
  readonly narrative: readonly NarrativeYear[];
  readonly futurePlans: TextSection | null;
  readonly status: Status | null;
  /** The section, its records, and whether it says that nothing changed ("변경사항 없음"). */
  readonly changes: {
    readonly section: TextSection;
    readonly records: readonly ChangeRecord[];
    readonly none: boolean;
  } | null;
  readonly others: TextSection | null;
}

/** Every place of the field on the pledge's cards, in sheet order. */
export function fieldsOf(pledge: Pledge, field: CardField): readonly CardFieldAt[] {
  return pledge.fields.filter((candidate) => candidate.field === field);
}

/** The first filled-in text of the field; "" where there is none. */
export function textOf(pledge: Pledge, field: CardField): string {
  return fieldsOf(pledge, field).find((candidate) => candidate.text !== "")?.text ?? "";
}

/** The sheets that the pledge's cards stand on, in the order of the workbook. */
export function sheetsOf(pledge: Pledge): readonly string[] {
  return [...new Set(pledge.cards.map((card) => card.range.sheet))];
}

/** How the pledge is named in reports and keys. */
export function pledgeId(pledge: Pledge): string {
  return pledge.number !== "" ? pledge.number : pledge.name;
}
