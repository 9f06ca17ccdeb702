import type { Baseline, BaselinePledge } from "../../pledge/baseline";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { Snapshot } from "../../workbook/snapshot";
import { lastSubmissionOf } from "./last-submission";

const identities = new WeakMap<BaselinePledge, number>();
let identified = 0;

/** Figures of the last submission are the same objects as long as it is the same one. */
function identityOf(was: BaselinePledge): number {
  let identity = identities.get(was);
  if (identity === undefined) identities.set(was, (identity = identified += 1));
  return identity;
}

/** Another text whenever a pledge is compared with other figures, or 변경대장 says something else; "" for no baseline. */
export function lastSubmissionMark(facts: {
  readonly book: PledgeBook;
  readonly snapshot: Snapshot;
  readonly baseline: Baseline | null;
}): string {
  const last = lastSubmissionOf(facts);
  if (!last) return "";
  const compared = facts.book.pledges.map((pledge) => {
    const then = last.thenOf(pledge);
    return then ? [then.was, ...then.merged].map(identityOf).join("+") : "";
  });
  return `${last.baseline.basisDate} ${compared.join(" ")} ${JSON.stringify(last.entries)}`;
}
