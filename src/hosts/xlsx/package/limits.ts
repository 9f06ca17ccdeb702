import { refuseFile } from "./messages";
import type { Refusal } from "../../../language/refusal";

const MB = 1024 * 1024;

/** What a file may grow to. Sizes in bytes; ratios are unpacked ÷ packed. */
export const LIMITS = Object.freeze({
  parts: 50_000,
  /** With a value or a formula, in all sheets together. */
  cells: 4_000_000,
  /** Characters of shared formulas, written out for each cell. */
  formulaText: 256 * MB,
  part: 256 * MB,
  total: 1024 * MB,
  ratio: 200,
  /** Below this size a high ratio is harmless: a blank picture packs a thousand to one. */
  ratioFrom: 32 * MB
});

/** Null when the sizes are within the limits. */
export function tooLarge(place: string, size: number, packed: number): Refusal | null {
  const ratio = size / Math.max(packed, 1);
  const within = size <= LIMITS.part && (size < LIMITS.ratioFrom || ratio <= LIMITS.ratio);
  return within ? null : bomb(place, size, ratio);
}

/** The same for all parts together. */
export function totalTooLarge(size: number, packed: number): Refusal | null {
  const ratio = size / Math.max(packed, 1);
  const within = size <= LIMITS.total && (size < 2 * LIMITS.ratioFrom || ratio <= LIMITS.ratio);
  return within ? null : bomb("*", size, ratio);
}

/** Shared formulas, written out for each cell, exceed their limit. */
export function formulasTooLarge(place: string): Refusal {
  return bomb(place, LIMITS.formulaText, LIMITS.ratio);
}

function bomb(place: string, size: number, ratio: number): Refusal {
  return refuseFile("file-bomb", {
    place,
    size: Math.round(size / MB),
    ratio: Math.round(ratio),
    partLimit: LIMITS.part / MB,
    totalLimit: LIMITS.total / MB,
    ratioLimit: LIMITS.ratio
  });
}
