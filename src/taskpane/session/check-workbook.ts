import { atOnce, type Gradual } from "../../gradual/gradual";
import { readBookGradually } from "../../reading";
import { checkBookGradually } from "../../rules/check";
import { withoutResultSheet } from "../../submission/annotate";
import type { Snapshot } from "../../workbook/snapshot";
import type { Checked, Circumstances } from "./session-state";
import { waiversOf } from "../../submission/waivers/waiver-setting";

/** Reads, understands and asks every rule. Our own result sheet is no part of what is checked. */
export function checkWorkbook(snapshot: Snapshot, circumstances: Circumstances): Checked {
  return atOnce(checkWorkbookGradually(snapshot, circumstances));
}

/** The same bit by bit. */
export function* checkWorkbookGradually(
  snapshot: Snapshot,
  { basisDate, publicCopy }: Circumstances
): Gradual<Checked> {
  const theirs = withoutResultSheet(snapshot);
  const book = yield* readBookGradually(theirs);
  const result = yield* checkBookGradually(book, theirs, { basisDate, publicCopy });
  return { snapshot, book, result, waivers: waiversOf(snapshot), basisDate, publicCopy };
}
