import type { SummaryPledge, SummaryRow, SummaryScope } from "../../pledge/summary";
import { compact, foldSpaces, normalizeNumber, withoutMark } from "../labels/fold";
import type { SheetView } from "../sheet/sheet-view";
import { classSetOf } from "./class-sets";
import type { HeadedColumns, LabelColumn } from "./columns";
import { headOf, isTotalLabel, kindIn, type Dimension } from "./heads";

const BLANK_ROWS = 1;
/** A heading of what follows, or a note below the table. */
const NOTE = /^(?:[❏❑❒□■▣▢◆◇※*☞▶▷]|주[):]|주\d)/u;
/** A part of the row above: "- 일자리", "└ 시장". */
const PART = /^(?:[-–—‐•·∙ㆍ∘└┗ㄴ]\s*)(?=\D)/u;
const SHARE = /^(?:비율|비중|구성비)(?:\(%\))?$/;
/** "경제(11건)": how many there are of it. */
const COUNT_BEHIND = /\(\d+(?:건|개)?\)$/;
/** "65건" beside 계 names no pledge. */
const COUNT_TEXT = /^\(?총?[\d,]+(?:건|개|개공약|개사업|개과제)?\)?$/;

/** The rows under the head, until the table ends. Labels written once for several rows hold for all of them. */
export function summaryRows(
  view: SheetView,
  from: number,
  { labels, figures }: Pick<HeadedColumns, "labels" | "figures">
): readonly SummaryRow[] {
  const rows: SummaryRow[] = [];
  const own = rowsBelow(view, from, { labels, figures });
  const dimensions = dimensionsOf(view, own, labels);
  const last = new Map<number, string>();
  let heading: string | null = null;
  for (const row of own) {
    const texts = labels.map(({ column }) => ownText(view, row, column));
    const filled = figures.some(
      ({ column }) => view.textAt(row, column).trim() !== "" && !view.isCovered(row, column)
    );
    const [only, ...more] = texts.filter((text) => text !== "");
    if (!filled && more.length === 0) {
      if (only === undefined) continue;
      // a line of its own over the pledges of an area
      heading = only;
      continue;
    }
    const scope = scopeOf(view, labels, dimensions, texts, last, heading);
    if (!scope) continue;
    rows.push({
      row,
      header: view.ref({
        row,
        column: labels.find((_, at) => texts[at] !== "")?.column ?? labels[0]?.column ?? 0
      }),
      label: [...new Set(texts.filter((text) => text !== ""))].join(" "),
      ...scope
    });
  }
  return rows;
}

/** The rows that hold anything, until a note or the head of another table. */
function rowsBelow(
  view: SheetView,
  from: number,
  { labels, figures }: Pick<HeadedColumns, "labels" | "figures">
): readonly number[] {
  const rows: number[] = [];
  let blanks = 0;
  for (let row = from; row <= view.used.bottom; row++) {
    if (view.cellsIn(row).length === 0) {
      blanks++;
      continue;
    }
    const texts = labels.map(({ column }) => ownText(view, row, column));
    if (endsTable(view, labels, texts)) break;
    // after a gap only what looks like another row of it belongs to the table
    if (
      blanks > BLANK_ROWS &&
      !figures.some(({ column }) => typeof view.cellAt(row, column)?.value === "number")
    )
      break;
    blanks = 0;
    rows.push(row);
  }
  return rows;
}

/** The text of the place; of a cell that is merged with one at its left, nothing. */
function ownText(view: SheetView, row: number, column: number): string {
  return view.areaAt(row, column).left < column ? "" : foldSpaces(view.textAt(row, column));
}

function endsTable(view: SheetView, labels: readonly LabelColumn[], texts: readonly string[]): boolean {
  const first = texts.find((text) => text !== "");
  if (first !== undefined && NOTE.test(first)) return true;
  const heads = labels.filter(({ dimension }, at) => {
    const text = texts[at] ?? "";
    return text !== "" && dimension !== "class" && headOf(text, view.vocabulary)?.dimension !== undefined;
  });
  return heads.length > 0;
}

/** What a 구분 holds, told by what stands under it. */
function dimensionsOf(
  view: SheetView,
  rows: readonly number[],
  labels: readonly LabelColumn[]
): readonly (Dimension | "kind" | "part")[] {
  return labels.map(({ column, dimension }) => {
    if (dimension !== "group" && dimension !== "sub") return dimension;
    const texts = new Set<string>();
    for (const row of rows) {
      const text = ownText(view, row, column);
      if (text !== "" && !isTotalLabel(text, view.vocabulary)) texts.add(text);
    }
    const all = [...texts].slice(0, 20);
    const every = (test: (text: string) => boolean): boolean => all.length > 0 && all.every(test);
    if (every((text) => headOf(text, view.vocabulary)?.source !== undefined)) return "source";
    if (every((text) => classSetOf(text, view.vocabulary) !== null)) return "class";
    if (every((text) => headOf(text, view.vocabulary)?.kind !== undefined)) return "kind";
    return every((text) => typeof headOf(text, view.vocabulary)?.part === "number") ? "part" : dimension;
  });
}

const MAY_HAVE_PARTS: ReadonlySet<Dimension | "kind" | "part"> = new Set([
  "area",
  "department",
  "group",
  "pledge"
]);

type Open<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function scopeOf(
  view: SheetView,
  labels: readonly LabelColumn[],
  dimensions: readonly (Dimension | "kind" | "part")[],
  texts: readonly string[],
  last: Map<number, string>,
  heading: string | null
): Pick<SummaryRow, "scope" | "ratio" | "bracketed"> | null {
  const scope: Open<SummaryScope> = {};
  const innermost = texts.reduce((found, text, at) => (text === "" ? found : at), -1);
  let totalled = false;
  let ratio = false;
  let bracketed = false;
  let counts = false;
  let pledge: SummaryPledge | null | undefined;
  for (const [at, { column, isNumber }] of labels.entries()) {
    const dimension = dimensions[at];
    const written = texts[at] ?? "";
    const isPart =
      PART.test(written) && last.has(column) && dimension !== undefined && MAY_HAVE_PARTS.has(dimension);
    if (isPart) scope.sub = compact(written.replace(PART, ""));
    const own = isPart ? (last.get(column) ?? "") : written;
    if (own !== "") last.set(column, own);
    for (const inner of own === "" ? [] : labels.slice(at + 1)) last.delete(inner.column);
    const text = own === "" && at < innermost && !totalled ? (last.get(column) ?? "") : own;
    if (dimension === undefined) continue;
    const total = text !== "" && isTotalLabel(text, view.vocabulary);
    if (total) totalled = true;
    else if (text !== "") {
      const head = headOf(text, view.vocabulary);
      if (SHARE.test(compact(text)) || (head?.ratio && dimension === "group")) ratio = true;
      else if (head?.count && dimension === "group") counts = true;
      else if (head?.count && dimension !== "class") return null;
    }
    if (text === "" && !totalled) continue;
    const counted = totalled && dimension === "pledge" && COUNT_TEXT.test(compact(text));
    if (dimension === "source") bracketed = view.vocabulary.meaningOf(text)?.bracketed === true;
    const value = total || text === "" || counted || counts ? null : text;
    if (dimension === "pledge") {
      if (value === null) pledge = null;
      else
        pledge = {
          number: isNumber ? normalizeNumber(value) : (pledge?.number ?? ""),
          name: isNumber ? (pledge?.name ?? "") : compact(value)
        };
    } else Object.assign(scope, scopePart(view, dimension, value));
  }
  if (ratio) return { scope: {}, ratio, bracketed };
  if (pledge !== undefined) scope.pledge = pledge;
  if (heading !== null && scope.area === undefined && scope.pledge) scope.area = compact(heading);
  return Object.keys(scope).length === 0 ? null : { scope, ratio, bracketed };
}

function scopePart(
  view: SheetView,
  dimension: Dimension | "kind" | "part",
  value: string | null
): SummaryScope {
  switch (dimension) {
    case "class":
      if (value === null) return { class: null };
      return { class: classSetOf(value, view.vocabulary) ?? { label: compact(value), classes: [] } };
    case "source":
      return { source: value === null ? null : (headOf(value, view.vocabulary)?.source ?? compact(value)) };
    case "kind": {
      const kind = value === null ? undefined : kindIn(compact(value));
      return kind ? { kind } : {};
    }
    case "part": {
      const part = value === null ? "all" : headOf(value, view.vocabulary)?.part;
      return part === undefined ? {} : { part };
    }
    default:
      return { [dimension]: value === null ? null : compact(withoutMark(value)).replace(COUNT_BEHIND, "") };
  }
}
