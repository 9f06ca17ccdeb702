import type { BorderSide, CellBorder } from "../format";

export const BORDER_SIDES: readonly BorderSide[] = ["top", "right", "bottom", "left"];

/**
 * One border over another, as if each were drawn in its turn: a side keeps the colour that it was drawn with until it
 * is drawn anew; a colour alone draws every side anew.
 */
export function joinedBorder(earlier: CellBorder = {}, later: CellBorder): CellBorder {
  const drawn = BORDER_SIDES.filter((side) => later[side] !== undefined);
  const colors: Partial<Record<BorderSide, string>> = {};
  for (const side of BORDER_SIDES) {
    const anew = later.color !== undefined && (drawn.length === 0 || drawn.includes(side));
    const kept =
      earlier.colors?.[side] ?? (later.color === undefined ? undefined : earlierColor(earlier, side));
    const color = later.colors?.[side] ?? (anew ? undefined : kept);
    if (color !== undefined) colors[side] = color;
  }
  const joined = { ...earlier, ...later, colors };
  return Object.keys(colors).length > 0 ? joined : withoutColors(joined);
}

function withoutColors({ top, right, bottom, left, color }: CellBorder): CellBorder {
  const members = Object.entries({ top, right, bottom, left, color });
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

function earlierColor({ color, ...sides }: CellBorder, side: BorderSide): string | undefined {
  return sides[side] === undefined ? undefined : color;
}
