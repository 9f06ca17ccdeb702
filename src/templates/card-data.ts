import type { Decimal } from "../pledge/decimal";
import type { Profile } from "../pledge/profile";
import type { StatusClass } from "../pledge/status";
import type { GridFigures } from "./grid-block";
import type { TextBlock } from "./text-block";

/** What heads both cards of a pledge. Every member but number and name may be "". */
export interface CardHead {
  readonly number: string;
  readonly name: string;
  readonly leadDepartment: string;
  readonly team: string;
  readonly officer: string;
  readonly partners: string;
  /** As it is to stand: "2022년 ~ 2026년". */
  readonly period: string;
}

/** A year and what was done, or is planned, in it. */
export interface YearText {
  readonly year: number;
  readonly blocks: readonly TextBlock[];
}

/** A member that is null leaves its part of the form out, as cards of other offices do; "" leaves it blank. */
export interface PlanCardData {
  readonly head: CardHead;
  /** As it is to stand: "640백만원". Absent: the formula that follows the 총계 of the card's own grid. */
  readonly totalCost?: string;
  readonly purpose: string | null;
  readonly goal: string | null;
  /** 연차별 추진계획. */
  readonly years: readonly YearText[] | null;
  /** 연차별 투자계획. */
  readonly figures: GridFigures | null;
  readonly effect: string | null;
  readonly problem: string | null;
}

export interface StatusCardData {
  readonly head: Pick<CardHead, "number" | "name">;
  /** 사업비 확정 및 집행액. */
  readonly figures: GridFigures;
  readonly years: readonly YearText[];
  readonly futurePlans: readonly TextBlock[];
  readonly status: StatusMark;
  readonly changes: readonly TextBlock[];
  readonly others: readonly TextBlock[];
}

/** Which class is marked, and the 이행도 in percent. */
export interface StatusMark {
  readonly class: StatusClass | null;
  readonly rate: Decimal | null;
}

/** What all templates need besides the data. */
export interface TemplateContext {
  readonly profile: Profile;
  /** Names to choose a department from; none = no list. */
  readonly departments: readonly string[];
  /** Totals as typed numbers instead of formulas. */
  readonly typedTotals?: boolean;
}

/** The texts of a card's sections that a new pledge begins with. */
export const NOTHING_CHANGED = "변경사항 없음";
