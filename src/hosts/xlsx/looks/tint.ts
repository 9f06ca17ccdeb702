/**
 * Hue, lightness and saturation in whole numbers of 0 … 240, as Windows counts them: Excel tints colours so, and its
 * rounding shows. All divisions are of whole numbers and drop their rest.
 */
interface Hls {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

const FULL = 240;
const BYTE = 255;

/**
 * A colour made lighter or darker as Excel does: its lightness moved by a share of the way to white (`tint` above 0) or
 * black (below 0).
 * @param color RRGGBB @param tint −1 … 1
 */
export function tinted(color: string, tint: number): string {
  const share = Math.min(Math.max(tint, -1), 1);
  if (share === 0) return color;
  const { hue, lightness, saturation } = hlsOf(bytesOf(color));
  const moved =
    share < 0
      ? Math.trunc(lightness * (1 + share))
      : Math.trunc(lightness * (1 - share)) + FULL - Math.trunc(FULL * (1 - share));
  return hex(rgbOf({ hue, lightness: moved, saturation }));
}

/** A mixture: `share` of the one (0 … 1), the rest of the other. */
export function mixed(one: string, other: string, share: number): string {
  const others = bytesOf(other);
  return hex(
    bytesOf(one).map((value, index) => Math.round(value * share + (others[index] ?? 0) * (1 - share)))
  );
}

function bytesOf(color: string): readonly number[] {
  return [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
}

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join("");
}

function hlsOf([red = 0, green = 0, blue = 0]: readonly number[]): Hls {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const sum = most + least;
  const spread = most - least;
  const lightness = divided(sum * FULL + BYTE, 2 * BYTE);
  if (spread === 0) return { hue: 0, lightness, saturation: 0 };
  const room = lightness <= FULL / 2 ? sum : 2 * BYTE - sum;
  const saturation = divided(spread * FULL + divided(room, 2), room);
  const distance = (channel: number): number =>
    divided((most - channel) * (FULL / 6) + divided(spread, 2), spread);
  const hue =
    most === red
      ? distance(blue) - distance(green)
      : most === green
        ? FULL / 3 + distance(red) - distance(blue)
        : (2 * FULL) / 3 + distance(green) - distance(red);
  return { hue: around(hue), lightness, saturation };
}

function rgbOf({ hue, lightness, saturation }: Hls): readonly number[] {
  if (saturation === 0) {
    const gray = divided(lightness * BYTE + FULL / 2, FULL);
    return [gray, gray, gray];
  }
  const upper =
    lightness <= FULL / 2
      ? divided(lightness * (FULL + saturation) + FULL / 2, FULL)
      : lightness + saturation - divided(lightness * saturation + FULL / 2, FULL);
  const lower = 2 * lightness - upper;
  return [FULL / 3, 0, -FULL / 3].map((turn) => {
    const byte = divided(channelAt(lower, upper, around(hue + turn)) * BYTE + FULL / 2, FULL);
    return Math.min(Math.max(byte, 0), BYTE);
  });
}

function channelAt(lower: number, upper: number, hue: number): number {
  const part = (steps: number): number => lower + divided((upper - lower) * steps + FULL / 12, FULL / 6);
  if (hue < FULL / 6) return part(hue);
  if (hue < FULL / 2) return upper;
  return hue < (2 * FULL) / 3 ? part((2 * FULL) / 3 - hue) : lower;
}

function around(hue: number): number {
  return hue < 0 ? hue + FULL : hue > FULL ? hue - FULL : hue;
}

function divided(one: number, other: number): number {
  return Math.trunc(one / other);
}
