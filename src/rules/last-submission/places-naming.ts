import type { BaselinePledge } from "../../pledge/baseline";
import type { PledgeBook } from "../../pledge/pledge-book";
import { compact } from "../../reading/labels/fold";
import type { RangeRef } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { rangeOf } from "../place";

export interface PlacesNaming {
  /** Where the workbook still has the pledge's name. */
  readonly places: readonly RangeRef[];
  /** The place on a sheet of which something was not understood: its card may be there all the same. */
  readonly unread: RangeRef | null;
}

const MOST = 5;
const NOWHERE: PlacesNaming = { places: [], unread: null };

/** Where pledges that have no card any more are still named; in one pass, however many they are. */
export function placesNaming(
  lost: readonly BaselinePledge[],
  { snapshot, book }: { readonly snapshot: Snapshot; readonly book: PledgeBook }
): (was: BaselinePledge) => PlacesNaming {
  const wanted = lost.map((was) => ({ was, name: compact(was.name) })).filter(({ name }) => name.length >= 3);
  const found = new Map<BaselinePledge, RangeRef[]>();
  for (const sheet of wanted.length > 0 ? snapshot.sheets : []) {
    for (const { row, column, value } of sheet.cells) {
      if (typeof value !== "string") continue;
      const text = compact(value);
      for (const { was, name } of wanted) {
        if (text.length < name.length || !text.includes(name)) continue;
        const place = rangeOf({ sheet: sheet.name, row, column });
        const places = found.get(was);
        if (places) places.push(place);
        else found.set(was, [place]);
      }
    }
  }
  const unreadSheets = new Set(book.notUnderstood.map(({ range }) => range.sheet));
  return (was) => {
    const places = found.get(was);
    if (!places) return NOWHERE;
    return {
      places: places.slice(0, MOST),
      unread: places.find(({ sheet }) => unreadSheets.has(sheet)) ?? null
    };
  };
}
