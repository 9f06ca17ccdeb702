import { decimal } from "../../../pledge/decimal";
import { parseIsoDate } from "../../../pledge/calendar-date";
import { headOffice } from "../../card-frame";
import type { Field, Scope } from "./field";
import { numberValue, textValue, type FieldValue } from "./value";

function bookField(
  id: string,
  ko: string,
  gives: Field["gives"],
  valueOf: (scope: Scope) => FieldValue | null,
  aliases: readonly string[] = []
): Field {
  return { id, ko, aliases, group: "book", gives, place: "anywhere", valueOf };
}

function dateValue(iso: string): FieldValue | null {
  const date = parseIsoDate(iso);
  return date && { kind: "date", date };
}

/** 기준일 and what the profile says. */
export const BOOK_FIELDS: readonly Field[] = [
  bookField("basisDate", "기준일", "date", ({ basisDate }) => ({ kind: "date", date: basisDate })),
  bookField("municipality", "지자체명", "text", ({ book }) => textValue(book.profile.municipality.name), [
    "기관명"
  ]),
  bookField("headOffice", "단체장", "text", ({ book }) => textValue(headOffice(book.profile))),
  bookField("term", "임기", "text", ({ book }) => textValue(book.profile.term.label)),
  bookField("termStart", "임기시작", "date", ({ book }) => dateValue(book.profile.term.from)),
  bookField("termEnd", "임기종료", "date", ({ book }) => dateValue(book.profile.term.to)),
  bookField("unit", "단위", "text", ({ book }) => textValue(book.profile.unit)),
  bookField("pledgeCount", "공약수", "number", ({ book }) => numberValue(decimal(book.pledges.length)))
];
