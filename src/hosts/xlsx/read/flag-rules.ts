import { flagIdIn } from "../../../workbook/flag-marker";
import { CLOSE, keyOf, OPEN, type XmlScanner } from "../xml/xml-scanner";

const SQREF = keyOf("sqref");
const FORMULA = keyOf("formula");

/** A conditional format of ours: the flag's id and its cell, as "F7". */
export interface FlagRule {
  readonly id: string;
  readonly cell: string;
}

/**
 * Our flags in a `<conditionalFormatting>`; those of the user are passed over. The scanner stands on its OPEN and is
 * moved to its CLOSE.
 */
export function readFlagRules(scan: XmlScanner): readonly FlagRule[] {
  const rules: FlagRule[] = [];
  // A range can be split or joined by later work in Excel: its first cell is the one that was flagged.
  const [cell = ""] = (scan.attributeText(SQREF) ?? "").trim().split(/[\s:]+/);
  const level = scan.depth;
  while (scan.next() !== CLOSE || scan.depth >= level) {
    if (scan.kind !== OPEN || scan.key !== FORMULA) continue;
    const id = flagIdIn(scan.readText());
    if (id !== null && cell !== "") rules.push({ id, cell: cell.replaceAll("$", "") });
  }
  return rules;
}
