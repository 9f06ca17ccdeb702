import type { SummaryColumn, SummaryMeasure, SummaryScope } from "../../pledge/summary";
import type { SheetView } from "../sheet/sheet-view";
import { compact, foldSpaces } from "../labels/fold";
import { headOfCell, type Dimension, type Head } from "./heads";

/** A column that names what the rows are of. */
export interface LabelColumn {
  readonly column: number;
  readonly dimension: Dimension;
  readonly isNumber: boolean;
}

/** A column whose heads say nothing known. */
export interface UnknownColumn {
  readonly column: number;
  readonly label: string;
}

export interface HeadedColumns {
  readonly labels: readonly LabelColumn[];
  readonly figures: readonly SummaryColumn[];
  readonly unknown: readonly UnknownColumn[];
}

interface Draft {
  readonly column: number;
  readonly row: number;
  readonly texts: readonly string[];
  readonly heads: readonly Head[];
}

/** What the columns of the head are, from left to right. Rows of the head are `top` to `bottom`. */
export function headedColumns(
  view: SheetView,
  top: number,
  bottom: number,
  left: number,
  right: number
): HeadedColumns {
  const drafts: Draft[] = [];
  const unknown: UnknownColumn[] = [];
  for (let column = left; column <= right; column++) {
    // one label over several columns, and one cell under it
    if ([bottom, bottom + 1].every((row) => view.areaAt(row, column).left < column)) continue;
    const draft = draftOf(view, top, bottom, column);
    if (!draft) continue;
    if (draft.heads.length > 0) drafts.push(draft);
    else unknown.push({ column, label: draft.texts.join(" ") });
  }
  const firstFigure = drafts.find(({ heads }) => heads.some(isFigure))?.column ?? right + 1;
  const labels: LabelColumn[] = [];
  const figures: Draft[] = [];
  const withPledges = drafts.some(({ heads }) => heads.some(({ dimension }) => dimension === "pledge"));
  for (const draft of drafts) {
    const named = draft.heads.find(({ dimension }) => dimension !== undefined);
    const figured = draft.heads.some(isFigure);
    if (named?.dimension === "class" && labels.length > 0 && !figured) figures.push(draft);
    else if (named?.dimension !== undefined && !figured) {
      if (draft.column < firstFigure || withPledges)
        labels.push({
          column: draft.column,
          dimension: named.dimension,
          isNumber: named.isNumber === true
        });
    } else if (!draft.heads.some(({ memo }) => memo)) figures.push(draft);
  }
  return { labels: withSubs(labels), figures: measured(view, figures), unknown };
}

/** A second column of labels under one head is a division of the first; a pledge has a number and a name. */
function withSubs(labels: readonly LabelColumn[]): readonly LabelColumn[] {
  return labels.map((label, at) => {
    const repeated = labels.slice(0, at).some(({ dimension }) => dimension === label.dimension);
    return repeated && label.dimension !== "pledge" ? { ...label, dimension: "sub" } : label;
  });
}

function isFigure(head: Head): boolean {
  const { part, kind, source, count, ratio, amount, total } = head;
  return (
    [part, kind, source].some((said) => said !== undefined) ||
    [count, ratio, amount, total, head.class].some((said) => said !== undefined && said)
  );
}

function draftOf(view: SheetView, top: number, bottom: number, column: number): Draft | null {
  const texts: string[] = [];
  const heads: Head[] = [];
  let last = top;
  let anchor = "";
  for (let row = top; row <= bottom; row++) {
    const area = view.areaAt(row, column);
    const key = `${String(area.top)},${String(area.left)}`;
    if (key === anchor) continue;
    anchor = key;
    const cell = view.shownAt(row, column);
    if (typeof cell?.value !== "string" && typeof cell?.value !== "number") continue;
    const text = foldSpaces(view.textAt(row, column));
    if (text === "") continue;
    texts.push(text);
    last = area.top;
    const head = headOfCell(cell, view);
    if (head) heads.push(head);
  }
  return texts.length === 0 ? null : { column, row: last, texts, heads };
}

/** Where nothing of its own says what a 계 counts, its neighbours do. */
function measured(view: SheetView, drafts: readonly Draft[]): readonly SummaryColumn[] {
  const own = drafts.map(({ heads }) => measureOf(heads));
  const counted = own.includes("count");
  const funded = drafts.some(({ heads }) =>
    heads.some(({ source }) => source !== undefined && source !== "기타")
  );
  return drafts.map((draft, at) => {
    const measure =
      own[at] ??
      own.slice(at + 1).find((next) => next === "amount" || next === "count") ??
      [...own.slice(0, at)].reverse().find((next) => next === "amount" || next === "count") ??
      "amount";
    // 기타 beside classes is a class, not a source
    const local = measure === "amount" && counted && !funded && isOther(draft);
    const scope = scopeOf(draft, drafts, local ? "count" : measure);
    const unit = draft.heads.filter((head) => head.unit !== undefined).at(-1)?.unit ?? null;
    return {
      column: draft.column,
      header: view.ref({ row: draft.row, column: draft.column }),
      label: draft.texts.join(" "),
      measure: local ? "count" : measure,
      scope: local ? { class: { label: compact(draft.texts.at(-1) ?? ""), classes: [] } } : scope,
      bracketed: draft.heads.some((head) => head.bracketed),
      unit
    };
  });
}

function isOther({ heads }: Draft): boolean {
  const [only] = heads;
  return heads.length === 1 && only?.source === "기타" && only.amount === undefined;
}

function measureOf(heads: readonly Head[]): SummaryMeasure | null {
  const last = heads.at(-1);
  if (last?.dimension === "class") return "state";
  if (last?.ratio) return "ratio";
  if (last?.count) return "count";
  if (heads.some(({ amount, unit, source }) => amount === true || unit !== undefined || source !== undefined))
    return "amount";
  if (heads.some((head) => head.class !== undefined || head.count === true)) return "count";
  return heads.some(({ ratio }) => ratio) ? "ratio" : null;
}

type Open<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function scopeOf(draft: Draft, all: readonly Draft[], measure: SummaryMeasure): SummaryScope {
  const { heads } = draft;
  const scope: Open<SummaryScope> = {};
  for (const head of heads) {
    if (head.class) scope.class = head.class;
    if (head.kind) scope.kind = head.kind;
    if (head.part !== undefined) scope.part = head.future && isLeftOfYears(draft, all) ? "term" : head.part;
    if (head.source !== undefined) scope.source = head.source;
  }
  if (measure !== "amount") return scope;
  const last = heads.at(-1);
  if (last?.total && scope.source === undefined) scope.source = null;
  if (last?.subtotal && scope.part === undefined && hasMoreThanTerm(all)) scope.part = "term";
  return scope;
}

function isLeftOfYears({ column }: Draft, all: readonly Draft[]): boolean {
  const years = all.filter(({ heads }) => heads.some(({ part }) => typeof part === "number"));
  return years.length > 0 && years.every((year) => year.column > column);
}

/** Whether 소계 cannot be all there is: money before or after the term, or a total above it, stands beside it. */
function hasMoreThanTerm(all: readonly Draft[]): boolean {
  const years = all.some(({ heads }) => heads.some(({ part }) => typeof part === "number"));
  const other = all.some(({ heads }) => heads.some(({ part }) => part === "prior" || part === "after"));
  const whole = all.some(({ heads }) => heads.at(-1)?.total && !heads.at(-1)?.subtotal);
  return years && (other || whole);
}
