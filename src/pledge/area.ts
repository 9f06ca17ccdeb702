import { textOf, type Pledge } from "./pledge";

/** What stands for an area or a department that no card names. */
export const UNKNOWN = "(미기재)";

/** The field 분야, or what the number begins with: "공감행정" of "공감행정 ➁-8", "1" of "1-2-2". */
export function areaOf(pledge: Pledge): string {
  const stated = textOf(pledge, "area");
  if (stated !== "") return stated;
  const words = /^[\p{L}\s·]+/u.exec(pledge.number)?.[0].trim() ?? "";
  if (words !== "") return words;
  const [first = ""] = pledge.normalizedNumber.split("-");
  return pledge.normalizedNumber.includes("-") ? `${first}분야` : UNKNOWN;
}

/** The department that carries the pledge out, as the cards say. */
export function departmentOf(pledge: Pledge): string {
  return textOf(pledge, "department") || textOf(pledge, "leadDepartment") || UNKNOWN;
}
