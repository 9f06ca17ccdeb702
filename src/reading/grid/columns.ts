import type { ColumnRole, GridColumn, GridKind } from "../../pledge/grid";
import type { CellAt } from "../../workbook/address";
import { readAmount } from "../amounts/amount-notation";
import { columnOfDigits, headsNoAmount, type ColumnMeaning } from "../labels/column-labels";
import { compact, foldSpaces, joinSpaced } from "../labels/fold";
import type { SheetView } from "../sheet/sheet-view";
import { piecesOf, type HeadPiece } from "./column-pieces";
import type { GridHeader } from "./header";
import { namesYearPart } from "./year-parts";

/** A column of the head before arithmetic has decided what it is. */
export interface ColumnDraft {
  readonly column: number;
  readonly label: string;
  readonly header: CellAt;
  /** Likeliest first; empty for a column that is none of ours (비고, 집행률) or whose head says nothing known. */
  readonly roles: readonly ColumnRole[];
  readonly year?: number;
  readonly half?: "상" | "하";
  /** A quarter or a half of the one year that all columns are of; its figures may count from the year's beginning. */
  readonly part?: true;
  readonly firm?: true;
  /** Whether the head says nothing that is known, so that amounts under it may be part of the sums. */
  readonly unknown: boolean;
  /** 집행액 over the years tells what the grid is of. */
  readonly kind: GridKind | null;
}

/**
 * One draft a column that has a head of its own, left to right; columns of figures whose heads say nothing known are
 * taken in where they touch the others.
 */
export function readColumns(view: SheetView, header: GridHeader): readonly ColumnDraft[] {
  const drafts: ColumnDraft[] = [];
  const left = reach(view, header, header.left, -1);
  const right = reach(view, header, header.right, 1);
  for (let column = left; column <= right; column++) {
    const pieces = piecesOf(view, header, column);
    const leaf = pieces.at(-1);
    if (!leaf || leaf.at.column !== column) continue;
    drafts.push(draftOf(pieces, leaf, column));
  }
  return byPlace(drafts);
}

/** The last column on this side that has a head and figures under it. */
function reach(view: SheetView, header: GridHeader, from: number, step: 1 | -1): number {
  let last = from;
  for (let column = from + step; column >= view.used.left && column <= view.used.right; column += step) {
    const pieces = piecesOf(view, header, column);
    const leaf = pieces.at(-1);
    if (!leaf || leaf.at.column !== column || pieces.some(({ other }) => other)) break;
    if (!holdsFigures(view, header.bottom + 1, column)) break;
    last = column;
  }
  return last;
}

const LOOKED_AT = 8;

/** Whether most of what stands right under the head is numbers. */
function holdsFigures(view: SheetView, top: number, column: number): boolean {
  let figures = 0;
  let texts = 0;
  for (let row = top; row < top + LOOKED_AT; row++) {
    const { notation } = readAmount(view.cellAt(row, column));
    if (notation === "number" || notation === "text-number") figures += 1;
    else if (notation === "not-a-number") texts += 1;
  }
  return figures > texts;
}

/** 향후 left of the years is their sum, right of them what comes after. */
function byPlace(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const firstYear = drafts.findIndex(({ roles }) => roles[0] === "year");
  return drafts.map((draft, at) =>
    draft.roles[0] === "after" && draft.roles.length > 1 && at < firstYear
      ? { ...draft, roles: [...draft.roles].reverse() }
      : draft
  );
}

function draftOf(pieces: readonly HeadPiece[], leaf: HeadPiece, column: number): ColumnDraft {
  const parents = pieces.slice(0, -1);
  const inward = [...pieces].reverse();
  const kind = inward.find((piece) => piece.kind !== null)?.kind ?? null;
  // 사업비 over all columns is no group of them
  const under = parents.some((piece) => !piece.other && (piece.width > 1 || piece.kind !== null));
  // 2022 over 계획 | 확보 | 집행: the leaf tells the kind, the head above it the year
  const above = inward
    .slice(1)
    .find((piece) => piece.meaning !== null && (piece.width === 1 || leaf.kind !== null));
  const half = leaf.meaning && !namesYearPart(leaf.text) ? null : halfUnder(leaf, parents);
  const first = leaf.meaning || half ? leaf : (above ?? leaf);
  const meaning = half ?? first.meaning;
  const label = joinSpaced(foldSpaces(first.text));
  return {
    column,
    label: half?.year === undefined ? label : `${half.year} ${label}`,
    header: first.at,
    roles: meaning ? rolesUnder(meaning, under) : [],
    ...(meaning?.year === undefined ? {} : { year: meaning.year }),
    ...(meaning?.half === undefined ? {} : { half: meaning.half }),
    ...(meaning?.firm === true ? { firm: true } : {}),
    ...(meaning?.roles[0] === "year" && meaning.year === undefined && namesYearPart(first.text)
      ? { part: true }
      : {}),
    unknown: meaning === null && !pieces.some(({ other }) => other) && !headsNoAmount(compact(first.text)),
    kind
  };
}

/** 상반기, 하반기 or 7~12월 under the head of a year. */
function halfUnder(leaf: HeadPiece, parents: readonly HeadPiece[]): ColumnMeaning | null {
  const year = parents.find(({ meaning }) => meaning?.roles[0] === "year" && meaning.half === undefined)
    ?.meaning?.year;
  if (year === undefined) return null;
  const meaning = columnOfDigits(`${year}(${compact(leaf.text)})`);
  return meaning?.half === undefined ? null : meaning;
}

/** 계 or 합계 under 집행액 or 임기내 is that group's own sum. */
function rolesUnder(meaning: ColumnMeaning, under: boolean): readonly ColumnRole[] {
  const { roles } = meaning;
  if (roles.length < 2) return roles;
  return under ? ["term-subtotal", "grand-total"] : roles;
}

/**
 * A lone 계 or 소계 over years and nothing else is the whole: the grand total, whatever group it stands under; so it is
 * most likely where 기투자 or 이후 stand with the years on one side of it. 임기내 says that there is more than it.
 */
export function withGrandTotal(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const amounts = drafts.filter(({ roles }) => roles.length > 0);
  const [lone, second] = amounts.filter(({ roles }) => roles.includes("grand-total"));
  if (!lone || second || /^(?:임기|민선)/.test(compact(lone.label))) return drafts;
  const alone = amounts.every((draft) => draft === lone || draft.roles[0] === "year");
  const outermost = lone === amounts[0] || lone === amounts.at(-1);
  if (!alone && !outermost) return drafts;
  const roles: readonly ColumnRole[] = alone ? ["grand-total"] : ["grand-total", "term-subtotal"];
  return drafts.map((draft) => (draft === lone ? { ...draft, roles } : draft));
}

/** A column that arithmetic has found to be a year, by the years beside it: between 2022 and 2024 it is 2023. */
export function withInferredYears(
  drafts: readonly ColumnDraft[],
  roles: readonly (ColumnRole | null)[]
): readonly ColumnDraft[] {
  return drafts.map((draft, at) => {
    if (roles[at] !== "year" || !draft.unknown) return draft;
    const before = drafts[at - 1]?.year;
    const behind = drafts.slice(at + 1).find(({ roles: [role] }) => role === "year")?.year;
    const free = before !== undefined && (behind === undefined || behind > before + 1);
    return free ? { ...draft, year: before + 1 } : draft;
  });
}

/** The role alone, once decided, makes the key: "총계", "소계", "2022", "2027이후". */
export function settleColumn(
  draft: ColumnDraft,
  role: ColumnRole,
  lastYear: number | null,
  view: SheetView
): GridColumn {
  const dated = role === "year" || role === "after";
  const year = dated
    ? (draft.year ?? (role === "after" && lastYear !== null ? lastYear + 1 : undefined))
    : undefined;
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
