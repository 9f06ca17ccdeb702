import type { CalendarDate } from "../../../pledge/calendar-date";
import type { Message } from "../../../language/message";
import type { Pledge } from "../../../pledge/pledge";
import type { PledgeBook } from "../../../pledge/pledge-book";
import type { SectionId } from "./section-names";
import type { FieldValue } from "./value";

/** One row of a section, as the fields in its rows see it. */
export interface SectionItem {
  readonly section: SectionId;
  /** The pledge that it belongs to; null for years and sources of a whole workbook. */
  readonly pledge: Pledge | null;
  readonly year?: number;
  /** The key of a grid's row: "국비", "기타/민자". */
  readonly source?: string;
  /** What the section's own fields come to, by id. */
  readonly values: Readonly<Record<string, FieldValue | null>>;
}

/** What a field is filled from. */
export interface Scope {
  readonly book: PledgeBook;
  /** 기준일. */
  readonly basisDate: CalendarDate;
  /** Null in a template for the whole workbook, where no section names one. */
  readonly pledge: Pledge | null;
  readonly item: SectionItem | null;
}

/** Where a field can stand: anywhere, where there is a pledge, or in the rows of certain sections. */
export type FieldPlace = "anywhere" | "pledge" | readonly SectionId[];

export type FieldGroup = "pledge" | "texts" | "status" | "amounts" | "rates" | "book" | "item";

/** A field that a template's token can name. */
export interface Field {
  /** Its English name, and what it is known by in code. */
  readonly id: string;
  /** Its Korean name, as tokens write it. */
  readonly ko: string;
  /** Other names in Korean. */
  readonly aliases?: readonly string[];
  readonly group: FieldGroup;
  readonly gives: FieldValue["kind"];
  readonly place: FieldPlace;
  /** What it gives, where its name does not say so; of a rate its formula. */
  readonly about?: Message;
  /** Null = there is no value: the place stays blank, and that is told. */
  valueOf(scope: Scope): FieldValue | null;
}
