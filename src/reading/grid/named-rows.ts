import { compact, joinSpaced } from "../labels/fold";
import { GROUP_MEMBERS } from "../labels/source-labels";
import type { ReadAmount } from "../amounts/amount-notation";
import { pieceLabel, type LabelPiece, type RowDraft } from "./body";

/** A row by its label, before arithmetic has decided what it is. */
export interface NamedRow {
  readonly draft: RowDraft;
  readonly header: LabelPiece;
  readonly label: string;
  readonly source: string;
  /** The label over it in a column of its own, or in front of its brackets. */
  readonly over: string | null;
  readonly bracketed: boolean;
  readonly total: boolean;
  /** Whether the label is one that is known, or stands under one; others are sources of their own, or none. */
  readonly known: boolean;
  /** Its figures stand in brackets as its label does, which need not mean that they are negative. */
  readonly unsigned: RowDraft | null;
}

const BRACKETED = /^\s*[(（[〈<].+[)）\]〉>]\s*$/s;
const OVER_IN_BRACKETS = /^(기타|지방비|민간)\s*[(（]\s*(.+?)\s*[)）]$/;
/** "- 균특", "└ 기금": a part of the row above it. */
const PART = /^\s*[-–—·ㆍ└ㄴ∟→]\s*\S/;

/** Rows of ratios, changes and notes, in compact form: they are no part of any sum. */
const NO_AMOUNTS =
  /^[(<[]?(?:구성비|비중|점유비|비율|증감|증감액|증감율|증감률|전년대비|비고|%|.{0,6}(?:집행|확보|이행|진도|추진|달성|증감|구성|점유|투자|증가|부담|보조|반영|재정)(?:율|률)|ratio|share|rate|remarks?|notes?)(?:[(<[]?%[)>\]]?)?[)>\]]?(?:\(.*\))?$/;

/** Whether the row is of amounts, as far as its label says. */
export function isOfAmounts({ pieces }: RowDraft): boolean {
  const label = pieces.at(-1);
  return label === undefined || !NO_AMOUNTS.test(compact(label.text));
}

export function namedRows(drafts: readonly RowDraft[]): readonly NamedRow[] {
  const [first] = drafts;
  const shared = first?.pieces[0];
  // a label over all rows (사업비, the pledge's name) names none of them
  const common =
    shared !== undefined &&
    drafts.length > 1 &&
    drafts.every(
      ({ pieces }) => pieces.length > 1 && pieces[0]?.row === shared.row && pieces[0].column === shared.column
    );
  const rows: NamedRow[] = [];
  for (const draft of drafts) {
    const pieces = common ? draft.pieces.slice(1) : draft.pieces;
    const header = pieces.at(-1);
    if (header) rows.push(named(draft, pieces, header));
  }
  return rows;
}

function named(draft: RowDraft, pieces: readonly LabelPiece[], header: LabelPiece): NamedRow {
  const outer = pieces.length > 1 ? pieces[0] : undefined;
  const inBrackets = OVER_IN_BRACKETS.exec(joinSpaced(header.text));
  const bracketed = BRACKETED.test(header.text);
  const label = inBrackets && !outer ? joinSpaced(inBrackets[2] ?? "") : pieceLabel(header);
  const total = header.meaning?.total === true || (outer?.meaning?.total === true && header === outer);
  const over = outer ? pieceLabel(outer).replaceAll(" ", "") : inBrackets ? (inBrackets[1] ?? null) : null;
  const source = header.meaning?.source;
  return {
    draft,
    header,
    label,
    source: source ?? label,
    over,
    bracketed,
    total,
    known:
      !PART.test(header.text) &&
      (source !== undefined || total || over !== null || compact(label) in GROUP_MEMBERS),
    unsigned: bracketed ? unsignedOf(draft) : null
  };
}

/** The row with its bracketed figures as they stand in the brackets; null where some nonzero figure has none. */
function unsignedOf(draft: RowDraft): RowDraft | null {
  const figures = draft.amounts.filter(({ amount }) => amount !== null && amount.coefficient !== 0n);
  if (figures.length === 0 || !figures.every(({ bracketed }) => bracketed === true)) return null;
  return { ...draft, amounts: draft.amounts.map(withoutSign) };
}

/** In such a row the brackets are its way to write amounts, no slip. */
function withoutSign(read: ReadAmount): ReadAmount {
  if (read.bracketed !== true || !read.amount) return read;
  const amount = { coefficient: -read.amount.coefficient, scale: read.amount.scale };
  if (read.notation === "text-number") return { notation: "number", amount };
  return { notation: read.notation, amount, ...(read.suggestion ? { suggestion: amount } : {}) };
}
