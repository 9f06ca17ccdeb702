import type { ColumnRole, GridColumn, GridKind } from "../../pledge/grid";
import type { CellAt } from "../../workbook/address";
import type { ColumnMeaning } from "../labels/column-labels";
import { foldSpaces, joinSpaced } from "../labels/fold";
import { gridKindOf } from "../labels/section-labels";
import type { SheetView } from "../sheet/sheet-view";
import type { GridHeader } from "./header";
import { columnMeaningOf } from "./header-row";

/** A column of the head before arithmetic has decided what it is. */
export interface ColumnDraft {
  readonly column: number;
  readonly label: string;
  readonly header: CellAt;
  /** Likeliest first; empty for a column that is none of ours (비고, 집행률). */
  readonly roles: readonly ColumnRole[];
  readonly year?: number;
  readonly half?: "상" | "하";
  /** 집행액 over the years tells what the grid is of. */
  readonly kind: GridKind | null;
}

interface Piece {
  readonly at: CellAt;
  readonly text: string;
  readonly meaning: ColumnMeaning | null;
  readonly kind: GridKind | null;
  readonly width: number;
}

/** One draft a column that has a head of its own, left to right. */
export function readColumns(view: SheetView, header: GridHeader): readonly ColumnDraft[] {
  const drafts: ColumnDraft[] = [];
  for (let column = header.left; column <= header.right; column++) {
    const pieces = piecesOf(view, header, column);
    const leaf = pieces.at(-1);
    if (!leaf || leaf.at.column !== column) continue;
    drafts.push(draftOf(pieces, leaf, column));
  }
  return drafts;
}

function piecesOf(view: SheetView, header: GridHeader, column: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let row = header.top; row <= header.bottom; row++) {
    const area = view.areaAt(row, column);
    const cell = view.shownAt(row, column);
    const last = pieces.at(-1);
    if (!cell || (last && last.at.row === area.top && last.at.column === area.left)) continue;
    const text = view.textAt(row, column);
    if (text.trim() === "") continue;
    const label = view.meaningAt(row, column);
    pieces.push({
      at: { row: area.top, column: area.left },
      text,
      meaning: columnMeaningOf(view, cell),
      kind: label?.section ? gridKindOf(label.section) : null,
      width: area.right - area.left + 1
    });
  }
  return pieces;
}

function draftOf(pieces: readonly Piece[], leaf: Piece, column: number): ColumnDraft {
  const parents = pieces.slice(0, -1);
  const inward = [...pieces].reverse();
  const kind = inward.find((piece) => piece.kind !== null)?.kind ?? null;
  const under = parents.some((piece) => piece.width > 1 || piece.kind !== null);
  // 2022 over 계획 | 확보 | 집행: the leaf tells the kind, the head above it the year
  const above = inward
    .slice(1)
    .find((piece) => piece.meaning !== null && (piece.width === 1 || leaf.kind !== null));
  const first = leaf.meaning ? leaf : (above ?? leaf);
  const meaning = first.meaning;
  return {
    column,
    label: joinSpaced(foldSpaces(first.text)),
    header: first.at,
    roles: meaning ? rolesUnder(meaning, under) : [],
    ...(meaning?.year === undefined ? {} : { year: meaning.year }),
    ...(meaning?.half === undefined ? {} : { half: meaning.half }),
    kind
  };
}

/** 계 or 합계 under 집행액 or 임기내 is that group's own sum. */
function rolesUnder(meaning: ColumnMeaning, under: boolean): readonly ColumnRole[] {
  const { roles } = meaning;
  if (roles.length < 2) return roles;
  return under ? ["term-subtotal", "grand-total"] : roles;
}

/**
 * A lone 계 or 소계 over years and nothing else is the whole: the grand total, whatever group it stands under. 임기내
 * says that there is more than it.
 */
export function withGrandTotal(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const others = drafts.filter(({ roles }) => roles.length > 0 && roles[0] !== "year");
  const [lone] = others;
  if (!lone || others.length > 1 || !lone.roles.includes("grand-total") || /^(?:임기|민선)/.test(lone.label))
    return drafts;
  return drafts.map((draft) => (draft === lone ? { ...draft, roles: ["grand-total"] } : draft));
}

/** The role alone, once decided, makes the key: "총계", "소계", "2022", "2027이후". */
export function settleColumn(
  draft: ColumnDraft,
  role: ColumnRole,
  lastYear: number | null,
  view: SheetView
): GridColumn {
  const year = draft.year ?? (role === "after" && lastYear !== null ? lastYear + 1 : undefined);
  return {
    role,
    key: keyOf(draft, role, year),
    ...(year === undefined ? {} : { year }),
    label: draft.label,
    header: view.ref(draft.header),
    column: draft.column
  };
}

function keyOf(draft: ColumnDraft, role: ColumnRole, year: number | undefined): string {
  switch (role) {
    case "grand-total":
      return "총계";
    case "prior":
      return "기투자";
    case "term-subtotal":
      return "소계";
    case "after":
      return year === undefined ? "이후" : `${year}이후`;
    case "year":
      return `${year ?? draft.label}${draft.half ?? ""}`;
  }
}
