import { parseRange, type Rectangle } from "../../../src/workbook/address";
import { HostError, type HostObject } from "../member";
import type { NamedItem, Sheet } from "../model/book";

export interface RangeSelf {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

export interface NamesSelf {
  readonly names: NamedItem[];
  readonly scope: "Workbook" | "Worksheet";
}

const WHOLE: Rectangle = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

export function sheetObject(sheet: Sheet): HostObject {
  return { type: "Worksheet", self: sheet, id: sheet.id };
}

export function rangeObject(sheet: Sheet, area: Rectangle): HostObject {
  return { type: "Range", self: { sheet, area } satisfies RangeSelf };
}

export function namesObject(names: NamedItem[], scope: NamesSelf["scope"]): HostObject {
  return { type: "NamedItemCollection", self: { names, scope } satisfies NamesSelf };
}

/** No address is the whole sheet. */
export function areaOf(address: string | null | undefined): Rectangle {
  if (address === null || address === undefined) return WHOLE;
  const area = parseRange(address.slice(address.lastIndexOf("!") + 1).replaceAll("$", ""));
  if (!area) throw new HostError("InvalidArgument", `The address ${address} is invalid.`);
  return area;
}
