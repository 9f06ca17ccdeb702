import { parseRange, type Rectangle } from "../../../workbook/address";

/** The ranges of a `sqref`, in its order; what is no range is left out. */
export function areasIn(sqref: string | undefined): readonly Rectangle[] {
  return (sqref ?? "").split(/\s+/).flatMap((text) => parseRange(text) ?? []);
}
