import type { Members } from "../member";
import * as chart from "./chart";
import * as conditional from "./conditional-format";
import * as parts from "./custom-xml";
import * as format from "./format";
import * as range from "./range";
import * as sheet from "./sheet";
import * as workbook from "./workbook";

/** Exactly the members that are used, by type. */
export const MEMBERS: Readonly<Record<string, Members>> = {
  ...typesIn(workbook),
  ...typesIn(sheet),
  ...typesIn(range),
  ...typesIn(format),
  ...typesIn(conditional),
  ...typesIn(chart),
  ...typesIn(parts)
};

/** The exports that are tables of members begin with a capital, as types do. */
function typesIn(file: Readonly<Record<string, unknown>>): Readonly<Record<string, Members>> {
  const types = Object.entries(file).filter(([name]) => /^[A-Z][a-z]/.test(name));
  return Object.fromEntries(types) as Readonly<Record<string, Members>>;
}
