import { refusal } from "../../language/refusal";
import { compareDates, parseIsoDate } from "../../pledge/calendar-date";
import { pledgeId, type Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { termYears, type Profile } from "../../pledge/profile";
import { markedOption, STATUS_CLASSES } from "../../pledge/status";
import type { SettingStep } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import type { ChangeOptions } from "../card-changes/change-options";
import { finishChange } from "../card-changes/finish-change";
import { CHANGE_REFUSALS, CHANGE_TITLES } from "../card-changes/messages";
import type { Filling } from "../fill";
import { tellNote, type FillNote } from "../fill-note";
import { clearStatus } from "./clear-status";
import { nextTerm } from "./next-term";
import type { Terms } from "./roll-grid";
import { planOf, rollGrids } from "./roll-grids";
import { retitle } from "./retitle";
import { toldTogether } from "./told-together";

export interface RollOverOptions extends ChangeOptions {
  /** Cards of pledges that are 완료 or 폐기 stay as they are. */
  readonly leaveFinished?: boolean;
}

/**
 * All cards into the next term, in the office's own forms: year columns get the new years, 기투자 takes in the old term,
 * marks and rates are cleared, titles and the profile's term move on; 추진현황 and 이후 stay. A grid that does not fit is
 * left alone, with a note why; 총계 never changes.
 * @throws Refusal where there is no grid that can be rolled over.
 */
export function rollOverPatch(book: PledgeBook, snapshot: Snapshot, options: RollOverOptions): Filling {
  if (book.pledges.length === 0) throw refusal(CHANGE_REFUSALS, "no-pledges");
  const { profile } = book;
  const term = nextTerm(profile);
  const next: Profile = { ...profile, term };
  const terms: Terms = { old: termYears(profile), fresh: termYears(next) };
  const isLeft = (pledge: Pledge): boolean => options.leaveFinished === true && finishedAs(pledge) !== null;
  const given = book.pledges.filter((pledge) => !isLeft(pledge));
  const grids = rollGrids(book, snapshot, next, terms, isLeft);
  if (grids.rolled.size === 0) {
    const [first] = grids.notes;
    throw refusal(CHANGE_REFUSALS, "nothing-rolled", { why: first ? tellNote(first, "ko") : "-" });
  }
  const plan = planOf(snapshot, grids.rolled);
  const notes: FillNote[] = [
    { code: "term-set", data: { label: term.label, from: term.from, to: term.to } },
    ...grids.notes
  ];
  const touched = new Set([...grids.rolled.keys()].map((grid) => grid.range.sheet));
  for (const pledge of given) {
    if (pledge.grids.some((grid) => grids.rolled.has(grid))) notes.push(...clearStatus(plan, pledge));
    notes.push(
      ...retitle(plan, pledge, profile.term.label, term.label, touched),
      ...periodNote(pledge, term)
    );
  }
  for (const pledge of book.pledges) {
    const name = finishedAs(pledge);
    if (isLeft(pledge) && name !== null)
      notes.push({ code: "pledge-left-finished", data: { pledge: pledgeId(pledge), class: name } });
  }
  const { date = options.basisDate, reason = "", basis = "" } = options;
  const span = ({ old }: { readonly old: readonly number[] }): string =>
    `${old[0] ?? ""}~${old.at(-1) ?? ""}년`;
  return finishChange({ ...book, profile: next }, snapshot, {
    title: CHANGE_TITLES["roll-over"].ko,
    plan,
    steps: profileStep(snapshot, next),
    entries: [
      {
        date,
        kind: "term-rolled",
        number: "",
        name: `공약 ${given.length}건`,
        before: `${profile.term.label} (${span(terms)})`,
        after: `${term.label} (${span({ old: terms.fresh })})`,
        reason,
        basis
      }
    ],
    notes: toldTogether(notes),
    basisDate: options.basisDate
  });
}

function finishedAs({ status }: Pledge): string | null {
  const name = status && markedOption(status)?.class;
  return name === "completed" || name === "dropped" ? STATUS_CLASSES[name] : null;
}

function periodNote(pledge: Pledge, { from }: Profile["term"]): readonly FillNote[] {
  const { period } = pledge;
  const begin = parseIsoDate(from);
  if (!period?.value.to || !begin || compareDates(period.value.to, begin) >= 0) return [];
  return [{ code: "period-outside", data: { pledge: pledgeId(pledge), period: period.text } }];
}

function profileStep(snapshot: Snapshot, next: Profile): readonly SettingStep[] {
  const before = snapshot.settings["profile"] ?? null;
  const after = JSON.stringify(next);
  return before === after ? [] : [{ kind: "setting", key: "profile", before, after }];
}
