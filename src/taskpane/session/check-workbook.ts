import type { CalendarDate } from "../../pledge/calendar-date";
import { readBook } from "../../reading";
import { checkBook } from "../../rules/check";
import { withoutResultSheet } from "../../submission/annotate";
import type { Snapshot } from "../../workbook/snapshot";
import type { Checked } from "./session-state";
import { waiversOf } from "./waivers";

/** Reads, understands and asks every rule. Our own result sheet is no part of what is checked. */
export function checkWorkbook(
  snapshot: Snapshot,
  options: { readonly basisDate: CalendarDate; readonly publicCopy: boolean }
): Checked {
  const theirs = withoutResultSheet(snapshot);
  const book = readBook(theirs);
  return { snapshot, book, result: checkBook(book, theirs, options), waivers: waiversOf(snapshot) };
}
