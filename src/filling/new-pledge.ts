import { atOnce } from "../gradual/gradual";
import { refusal } from "../language/refusal";
import type { CalendarDate } from "../pledge/calendar-date";
import type { PledgeBook } from "../pledge/pledge-book";
import { sheetsOf, type Period } from "../pledge/pledge";
import type { Profile } from "../pledge/profile";
import { nationwideTerm } from "../pledge/term";
import { normalizeNumber } from "../reading/labels/fold";
import type { TemplateContext } from "../templates/card-data";
import { planCard } from "../templates/plan-card";
import { statusCard } from "../templates/status-card";
import type { Step } from "../workbook/patch";
import type { Snapshot } from "../workbook/snapshot";
import { NEW_STATUS, departmentsOf, emptyYears } from "./empty-card";
import { understandAfter, type Filling } from "./fill";
import type { FillNote } from "./fill-note";
import { FILL_TITLES, NEW_PLEDGE_REFUSALS } from "./messages";
import { ALL_OVERVIEWS } from "./our-sheets";
import { overviewWork } from "./overviews";
import { isReversed, periodText } from "./period-text";
import { cardSheetName, sheetTaken } from "./sheet-names";

/** A pledge to be made; what is not given stays blank on its cards. */
export interface NewPledge {
  readonly number: string;
  readonly name: string;
  readonly department: string;
  readonly period: Period;
  readonly team?: string;
  readonly partners?: string;
}

export interface NewPledgeOptions {
  /** Absent: that of the book; for a workbook without cards the term in force then. */
  readonly profile?: Profile;
  /** 기준일, for the overview sheets that are refreshed. */
  readonly basisDate: CalendarDate;
}

/**
 * Two cards for every new pledge, behind the last sheet, and our overview sheets brought up to date where there are any.
 * @throws Refusal for a number that exists already (➁ = ②) or stands twice, an empty number or name, a reversed period.
 */
export function newPledgePatch(
  book: PledgeBook,
  snapshot: Snapshot,
  pledges: readonly NewPledge[],
  { profile: given, basisDate }: NewPledgeOptions
): Filling {
  requireNew(book, pledges);
  const profile = given ?? profileFor(book, pledges, basisDate);
  const departments = departmentsOf(
    book,
    pledges.map((pledge) => pledge.department)
  );
  const context: TemplateContext = { profile, departments };
  const steps: Step[] = [];
  const added: string[] = [];
  const notes: FillNote[] = [];
  const add = (sheet: string, content: ReturnType<typeof planCard>): void => {
    steps.push({ kind: "add-sheet", sheet, content });
    added.push(sheet);
    notes.push({ code: "sheet-added", data: { sheet } });
  };
  const taken = (name: string): boolean => sheetTaken(snapshot, name) || added.includes(name);
  for (const pledge of pledges) {
    const { plan, status } = cardsOf(pledge, context);
    add(cardSheetName(pledge.number, "실천계획", taken), plan);
    add(cardSheetName(pledge.number, "이행현황", taken), status);
  }
  const { book: after, snapshot: then } = atOnce(understandAfter({ ...book, profile }, snapshot, steps));
  const overviews = atOnce(overviewWork(after, then, basisDate, ALL_OVERVIEWS, "present"));
  const patch = { title: FILL_TITLES.new.ko, steps: [...steps, ...overviews.steps] };
  return { patch, summary: { sheetsAdded: added, cellsSet: 0, notes: [...notes, ...overviews.notes] } };
}

/** A workbook without cards says no term: then it is the one that the new pledges fall into, or that of the basis date. */
function profileFor(book: PledgeBook, pledges: readonly NewPledge[], basisDate: CalendarDate): Profile {
  if (book.pledges.length > 0 || !book.profileGuessed) return book.profile;
  const period = pledges.find(({ period: { from, to } }) => from && to)?.period;
  const middle =
    period?.from && period.to
      ? { year: Math.floor((period.from.year + period.to.year) / 2), month: 7, day: 1 }
      : basisDate;
  return { ...book.profile, term: nationwideTerm(middle) };
}

function cardsOf(
  pledge: NewPledge,
  context: TemplateContext
): { readonly plan: ReturnType<typeof planCard>; readonly status: ReturnType<typeof statusCard> } {
  const years = emptyYears(context.profile, pledge.period);
  const head = {
    number: pledge.number,
    name: pledge.name,
    leadDepartment: pledge.department,
    team: pledge.team ?? "",
    officer: "",
    partners: pledge.partners ?? "",
    period: periodText(pledge.period)
  };
  return {
    plan: planCard({ head, purpose: "", goal: "", years, figures: {}, effect: "", problem: "" }, context),
    status: statusCard({ head, figures: {}, years, ...NEW_STATUS }, context)
  };
}

function requireNew(book: PledgeBook, pledges: readonly NewPledge[]): void {
  const known = new Map(book.pledges.map((pledge) => [pledge.normalizedNumber, pledge]));
  const seen = new Set<string>();
  for (const { number, name, period } of pledges) {
    const normalized = normalizeNumber(number);
    if (normalized === "") throw refusal(NEW_PLEDGE_REFUSALS, "number-empty", { name });
    if (name.trim() === "") throw refusal(NEW_PLEDGE_REFUSALS, "name-empty", { number });
    const holder = known.get(normalized);
    if (holder)
      throw refusal(NEW_PLEDGE_REFUSALS, "number-exists", { number, place: sheetsOf(holder).join(", ") });
    if (seen.has(normalized)) throw refusal(NEW_PLEDGE_REFUSALS, "number-twice", { number });
    if (isReversed(period))
      throw refusal(NEW_PLEDGE_REFUSALS, "period-reversed", { number, period: periodText(period) });
    seen.add(normalized);
  }
}
