import { refusal } from "../../language/refusal";
import { sheetsOf, type Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { compact, normalizeNumber } from "../../reading/labels/fold";
import { sheetNamed, type Snapshot } from "../../workbook/snapshot";
import { CHANGE_REFUSALS } from "./messages";

/**
 * The pledge with the number (➁ = ②), or, for one without a number, with the name.
 * @throws Refusal pledge-missing or pledge-twice.
 */
export function findPledge(book: PledgeBook, number: string): Pledge {
  const wanted = normalizeNumber(number);
  const numbered = book.pledges.filter((pledge) => pledge.normalizedNumber === wanted && wanted !== "");
  const found =
    numbered.length > 0 ? numbered : book.pledges.filter(({ name }) => compact(name) === compact(number));
  const [only, other] = found;
  if (!only || wanted === "") throw refusal(CHANGE_REFUSALS, "pledge-missing", { number });
  if (other) {
    const sheets = found.flatMap(sheetsOf).join(", ");
    throw refusal(CHANGE_REFUSALS, "pledge-twice", { number, sheets });
  }
  return only;
}

/** @throws Refusal sheet-protected for the first card of the pledge that stands on a protected sheet. */
export function requireWritable(snapshot: Snapshot, pledge: Pledge): void {
  for (const sheet of sheetsOf(pledge))
    if (sheetNamed(snapshot, sheet)?.protected === true)
      throw refusal(CHANGE_REFUSALS, "sheet-protected", { sheet });
}
