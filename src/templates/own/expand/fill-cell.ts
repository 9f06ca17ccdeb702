import { refusal } from "../../../language/refusal";
import { pledgeId } from "../../../pledge/pledge";
import { formatCellRef } from "../../../workbook/address";
import { BLANK, type CellContent } from "../../../workbook/snapshot";
import { fieldNamed } from "../fields/catalogue";
import type { Scope } from "../fields/field";
import { contentOfValue, wordsOf, type FieldValue } from "../fields/value";
import { TEMPLATE_REFUSALS } from "../messages";
import type { Piece } from "../tokens";
import type { TokenCell } from "./template-cells";
import type { TokenNote } from "./template-note";

/** What a cell of a template is filled under. */
export interface Filling {
  readonly template: string;
  readonly scope: Scope;
  /** The row of a section that has nothing to list: its fields stay blank. */
  readonly empty: boolean;
  readonly date1904: boolean;
  readonly notes: TokenNote[];
}

const LONGEST = 32_767;

/**
 * What a cell with tokens comes to: a lone field as a value of its kind, several and what stands between them as a text.
 * @throws Refusal for a text that no cell can hold.
 */
export function filledCell({ cell, pieces }: TokenCell, filling: Filling): CellContent {
  const place = formatCellRef({ sheet: filling.template, row: cell.row, column: cell.column });
  const kept = pieces.filter((piece) => piece.kind === "text" || piece.kind === "field");
  if (filling.empty && kept.some(({ kind }) => kind === "field")) return BLANK;
  const lone = kept.filter((piece) => piece.kind !== "text" || piece.text.trim() !== "");
  const [first] = lone;
  if (first?.kind === "field" && lone.length === 1) {
    const value = valueOf(first, place, filling);
    const content = value ? contentOfValue(value, cell.format, filling.date1904) : BLANK;
    return short(content, place);
  }
  const words = kept.map((piece) => {
    if (piece.kind !== "field") return piece.text;
    const value = valueOf(piece, place, filling);
    return value ? wordsOf(value) : "";
  });
  const text = words.join("");
  return short({ value: text.trim() === "" ? null : text }, place);
}

function valueOf(
  piece: Extract<Piece, { kind: "field" }>,
  place: string,
  { scope, notes }: Filling
): FieldValue | null {
  const value = fieldNamed(piece.path, scope.book)?.valueOf(inRow(scope)) ?? null;
  const token = piece.written;
  const pledge = inRow(scope).pledge;
  if (!value) notes.push({ code: "no-value", place, token, pledges: pledge ? [pledgeId(pledge)] : [] });
  else if ("remark" in value) {
    notes.push({ code: value.remark.code, place, token, pledges: value.remark.pledges });
  }
  return value;
}

/** In the row of a section its own pledge is meant. */
function inRow(scope: Scope): Scope {
  return scope.item?.pledge ? { ...scope, pledge: scope.item.pledge } : scope;
}

function short(content: CellContent, place: string): CellContent {
  const { value } = content;
  if (typeof value === "string" && value.length > LONGEST) {
    throw refusal(TEMPLATE_REFUSALS, "text-too-long", { place, count: value.length });
  }
  return value === "" ? BLANK : content;
}
