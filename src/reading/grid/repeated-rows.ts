import { compact } from "../labels/fold";
import type { RowDraft } from "./body";

/**
 * Rows that begin anew with the label that they began with, and go on with the same ones, are of several grids one below
 * another under one head, though no word tells them apart. Whole otherwise.
 */
export function byRepeatedRows(rows: readonly RowDraft[]): readonly (readonly RowDraft[])[] {
  const labels = rows.map(({ pieces }) => pieces.map(({ text }) => compact(text)).join("/"));
  const length = labels.indexOf(labels[0] ?? "", 1);
  if (length < 2 || rows.length % length !== 0) return [rows];
  if (labels.some((label, at) => label !== labels[at % length])) return [rows];
  return Array.from({ length: rows.length / length }, (_, at) => rows.slice(at * length, (at + 1) * length));
}
