import type { StatusClass } from "../pledge/status";
import type { Figure } from "./figure";

/** A text for a cell, with the formula (with "=") that gives it. */
export interface TextFigure {
  readonly value: string;
  readonly formula?: string;
}

/** One pledge as the overview sheets show it: a row. Amounts are in the profile's unit, rates are fractions. */
export interface PledgeLine {
  readonly number: string;
  readonly name: string;
  readonly area: string;
  readonly department: string;
  readonly totalCost: Figure | null;
  /** 총계 of each source of the executed grid, by row key ("국비", "기타/민자"). */
  readonly bySource: Readonly<Record<string, Figure>>;
  /** 계 of each leaf column of the executed grid, by column key ("기투자", "2022", "2027이후"). */
  readonly byYear: Readonly<Record<string, Figure>>;
  readonly status: StatusLine;
  /** 이행도 as a fraction: 0.85. */
  readonly rate: Figure | null;
  /** The latest thing that 추진현황 tells. */
  readonly headline: string;
}

export interface StatusLine {
  readonly class: StatusClass | null;
  /** The class by its Korean name, "" where none is marked. */
  readonly name: TextFigure;
  /** "○" or "" for each class that the card's matrix has. */
  readonly marks: Readonly<Partial<Record<StatusClass, TextFigure>>>;
}

/** Whole, and what the overviews are told besides the lines. */
export interface Overview {
  readonly lines: readonly PledgeLine[];
  /** As it is to stand: "2023. 12. 31.". */
  readonly basisDate: string;
}
