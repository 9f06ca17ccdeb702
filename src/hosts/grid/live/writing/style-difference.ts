import { BORDER_KEYS, STYLE_KEYS, type IBorderData, type IStyleData, type Nullable } from "@univerjs/core";

type Look = Nullable<IStyleData>;
type Members = Record<string, unknown>;

/**
 * What, laid over the look `from`, makes it the look `to`: the grid only ever adds to a look, and `null` takes a member
 * away. Null where nothing is to be left.
 */
export function styleDifference(from: Look, to: Look): IStyleData | null {
  if (!to || Object.keys(to).length === 0) return null;
  const difference: Members = {};
  for (const key of STYLE_KEYS) {
    const [before, after] = [from?.[key], to[key]];
    if (after !== undefined && after !== null) {
      difference[key] = key === "bd" ? bordersOver(from?.bd, to.bd) : after;
    } else if (before !== undefined && before !== null) difference[key] = null;
  }
  return difference;
}

function bordersOver(from: Nullable<IBorderData>, to: Nullable<IBorderData>): IBorderData {
  const borders: Members = { ...to };
  for (const side of BORDER_KEYS) {
    if (from?.[side] && !to?.[side]) borders[side] = null;
  }
  return borders;
}
