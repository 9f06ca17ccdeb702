import { newPledgePatch, type NewPledge, type NewPledgeOptions } from "../../../filling/new-pledge";
import { understandAfter, type Filling } from "../../../filling/fill";
import { overviewWork } from "../../../filling/overviews";
import { OVERVIEWS, type OverviewId } from "../../../filling/our-sheets";
import { periodText } from "../../../filling/period-text";
import { atOnce } from "../../../gradual/gradual";
import type { CardField, CardFieldAt, Pledge } from "../../../pledge/pledge";
import type { PledgeBook } from "../../../pledge/pledge-book";
import { normalizeNumber } from "../../../reading/labels/fold";
import type { CellRef } from "../../../workbook/address";
import type { Snapshot } from "../../../workbook/snapshot";
import type { TemplateNote } from "../expand/template-note";
import { fillTemplatePatch, type TemplateFilling } from "./fill-template";

export interface NewPledgeSheets extends NewPledgeOptions {
  /** The office's own template. */
  readonly template: string;
  /** The template's sheet is the pledge's card, in place of the built-in ones. */
  readonly instead?: boolean;
}

/**
 * New pledges with a sheet of the office's own template: beside the built-in cards, or instead of them. One patch.
 * @throws Refusal as `newPledgePatch` and `fillTemplatePatch`
 */
export function newPledgeSheetsPatch(
  book: PledgeBook,
  snapshot: Snapshot,
  pledges: readonly NewPledge[],
  { template, instead = false, ...options }: NewPledgeSheets
): TemplateFilling {
  const cards = newPledgePatch(book, snapshot, pledges, options);
  const numbers = pledges.map(({ number }) => number);
  const { basisDate } = options;
  const profile = options.profile ?? book.profile;
  if (!instead) {
    const after = atOnce(understandAfter({ ...book, profile }, snapshot, cards.patch.steps));
    const filling = fillTemplatePatch(after.book, after.snapshot, template, { basisDate, pledges: numbers });
    return joined(cards, filling);
  }
  const all = { ...book, profile, pledges: [...book.pledges, ...pledges.map(pledgeOf)] };
  const filling = fillTemplatePatch(all, snapshot, template, { basisDate, pledges: numbers, cards: true });
  const after = atOnce(understandAfter({ ...book, profile }, snapshot, filling.patch.steps));
  const wanted = Object.keys(OVERVIEWS) as OverviewId[];
  const overviews = atOnce(overviewWork(after.book, after.snapshot, basisDate, wanted, "present"));
  return {
    ...filling,
    patch: { title: cards.patch.title, steps: [...filling.patch.steps, ...overviews.steps] },
    notes: [...filling.notes, ...unread(pledges, after.book)]
  };
}

function joined(cards: Filling, filling: TemplateFilling): TemplateFilling {
  return {
    ...filling,
    patch: { title: cards.patch.title, steps: [...cards.patch.steps, ...filling.patch.steps] },
    sheetsAdded: [...cards.summary.sheetsAdded, ...filling.sheetsAdded]
  };
}

/** A form that has no 관리번호 and 공약명 to be read is no card: its pledge would be unknown to every check. */
function unread(pledges: readonly NewPledge[], { pledges: known }: PledgeBook): readonly TemplateNote[] {
  const read = new Set(known.map(({ normalizedNumber }) => normalizedNumber));
  return pledges
    .filter(({ number }) => !read.has(normalizeNumber(number)))
    .map(({ number }) => ({ code: "card-unread", data: { number } }));
}

/** What is known of a new pledge, as its card will say it. */
function pledgeOf(pledge: NewPledge): Pledge {
  const { number, name, department, team = "", partners = "", period } = pledge;
  const texts: readonly (readonly [CardField, string])[] = [
    ["number", number],
    ["name", name],
    ["leadDepartment", department],
    ["team", team],
    ["partners", partners],
    ["period", periodText(period)]
  ];
  return {
    number,
    normalizedNumber: normalizeNumber(number),
    name,
    cards: [],
    fields: texts.map(([field, text]) => fieldAt(field, text)),
    period: period.from || period.to ? { value: period, cell: NOWHERE, text: periodText(period) } : null,
    totalCost: null,
    grids: [],
    narrative: [],
    futurePlans: null,
    status: null,
    changes: null,
    others: null
  };
}

/** The card is not there yet. */
const NOWHERE: CellRef = { sheet: "", row: 0, column: 0 };

function fieldAt(field: CardField, text: string): CardFieldAt {
  return { field, label: { value: field, cell: NOWHERE, text: field }, cell: NOWHERE, text };
}
