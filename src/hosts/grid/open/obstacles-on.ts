import { obstaclesIn, type Obstacle } from "../../xlsx/edit/shape";
import type { WorkbookLooks } from "../../xlsx/looks";
import type { OpcPackage } from "../../xlsx/package/opc-package";

const NONE: ReadonlyMap<string, readonly Obstacle[]> = new Map();

/**
 * What keeps lines of sheets from moving, by the sheet's name. Every sheet is searched for it, which is left out where
 * what has been read already says that there is nothing.
 */
export function obstaclesOn(
  parts: OpcPackage,
  { sheets, pivots }: WorkbookLooks
): ReadonlyMap<string, readonly Obstacle[]> {
  const any = pivots || sheets.some(({ filledByOne, tables }) => tables > 0 || filledByOne.length > 0);
  return any ? obstaclesIn(parts) : NONE;
}
