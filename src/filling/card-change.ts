import type { CalendarDate } from "../pledge/calendar-date";
import type { PledgeBook } from "../pledge/pledge-book";
import type { Snapshot } from "../workbook/snapshot";
import { addYearPatch } from "./add-year/add-year";
import { dropPledgePatch } from "./drop-pledge/drop-pledge";
import type { Filling } from "./fill";
import { mergePledgesPatch } from "./merge-pledges/merge-pledges";
import { moveDepartmentPatch } from "./move-department/move-department";
import { rollOverPatch } from "./roll-over/roll-over";

/** What is asked for, as plain data: a form's or a command's answer. Pledges go by 관리번호. */
export type CardChangeRequest = (
  | { readonly kind: "roll-over"; readonly leaveFinished: boolean }
  | { readonly kind: "move"; readonly number: string; readonly department: string; readonly team: string }
  | { readonly kind: "merge"; readonly number: string; readonly into: string }
  | { readonly kind: "drop"; readonly number: string }
  | { readonly kind: "add-year"; readonly year: number }
) & { readonly reason: string; readonly basis: string };

/** The one patch of a request, told. An empty team leaves the team as it is. @throws Refusal telling why it cannot be done. */
export function cardChangePatch(
  book: PledgeBook,
  snapshot: Snapshot,
  request: CardChangeRequest,
  basisDate: CalendarDate
): Filling {
  const { reason, basis } = request;
  const told = { basisDate, reason, basis };
  switch (request.kind) {
    case "roll-over":
      return rollOverPatch(book, snapshot, { ...told, leaveFinished: request.leaveFinished });
    case "move": {
      const { number, department, team } = request;
      return moveDepartmentPatch(book, snapshot, {
        ...told,
        number,
        department,
        ...(team.trim() === "" ? {} : { team })
      });
    }
    case "merge":
      return mergePledgesPatch(book, snapshot, { ...told, from: request.number, to: request.into });
    case "drop":
      return dropPledgePatch(book, snapshot, { ...told, number: request.number });
    case "add-year":
      return addYearPatch(book, snapshot, { ...told, year: request.year });
  }
}
