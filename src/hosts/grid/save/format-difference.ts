import type { IStyleData } from "@univerjs/core";
import type { BorderLine, BorderSide, CellBorder, CellFormat } from "../../../workbook/format";
import { shownLook, type ShownLook } from "./shown-look";

/** What makes one look another, as far as a grid shows it; null where it shows no difference. */
export function formatDifference(was: IStyleData, is: IStyleData): CellFormat | null {
  const before = shownLook(was);
  const after = shownLook(is);
  const border = borderDifference(before, after);
  const format: CellFormat = {
    ...changed(before, after),
    ...(before.fontName !== after.fontName && after.fontName !== null ? { fontName: after.fontName } : {}),
    ...(before.fontSize !== after.fontSize && after.fontSize !== null ? { fontSize: after.fontSize } : {}),
    ...(before.underline !== after.underline ? { underline: after.underline !== null } : {}),
    ...(before.script !== after.script ? { script: SCRIPTS[after.script ?? "none"] } : {}),
    ...(before.rotation !== after.rotation ? { rotation: after.rotation } : {}),
    ...(border ? { border } : {})
  };
  return Object.keys(format).length > 0 ? format : null;
}

/** Members that a format has as the grid shows them. */
const MEMBERS = [
  "bold",
  "italic",
  "strike",
  "color",
  "fill",
  "numberFormat",
  "horizontal",
  "vertical",
  "wrap",
  "indent"
] as const;

function changed(before: ShownLook, after: ShownLook): CellFormat {
  const members = MEMBERS.filter((member) => before[member] !== after[member]);
  return Object.fromEntries(members.map((member) => [member, after[member]]));
}

const SCRIPTS = { superscript: "super", subscript: "sub", none: "none" } as const;

const SIDES: readonly BorderSide[] = ["top", "right", "bottom", "left"];

function borderDifference(before: ShownLook, after: ShownLook): CellBorder | null {
  const sides = SIDES.filter((side) => {
    const [was, is] = [before.sides[side], after.sides[side]];
    return was?.style !== is?.style || was?.color !== is?.color;
  });
  if (sides.length === 0) return null;
  const lines = sides.map((side): [BorderSide, BorderLine] => [side, after.sides[side]?.style ?? "none"]);
  const colors = sides.flatMap((side) => {
    const line = after.sides[side];
    return line ? [[side, line.color] as const] : [];
  });
  return {
    ...Object.fromEntries(lines),
    ...(colors.length > 0 ? { colors: Object.fromEntries(colors) } : {})
  };
}
