import { dashboardOf, type Dashboard } from "../../../dashboard/dashboard";
import { RATE_FORMULAS, RATE_NAMES } from "../../../dashboard/messages";
import type { RateId } from "../../../dashboard/figures/key-rates";
import { formatIsoDate } from "../../../pledge/calendar-date";
import type { Pledge } from "../../../pledge/pledge";
import type { PledgeBook } from "../../../pledge/pledge-book";
import type { Field, Scope } from "./field";
import { wordsOf } from "./value";

const known = new WeakMap<Pledge | PledgeBook, { readonly on: string; readonly rates: Dashboard["rates"] }>();

/** The rates of the sheet 현황판, of one pledge or of all. */
function ratesOf({ book, pledge, basisDate }: Scope): Dashboard["rates"] {
  const of = pledge ?? book;
  const on = formatIsoDate(basisDate) + book.profile.unit;
  const found = known.get(of);
  if (found?.on === on) return found.rates;
  const { rates } = dashboardOf(pledge ? { ...book, pledges: [pledge] } : book, [], basisDate);
  known.set(of, { on, rates });
  return rates;
}

const NAMES: Readonly<Record<RateId, { readonly en: string; readonly aliases: readonly string[] }>> = {
  completion: { en: "completionRate", aliases: [] },
  fulfilment: { en: "meanRate", aliases: ["평균이행률"] },
  "to-date": { en: "executionToDate", aliases: ["연차목표대비집행률"] },
  execution: { en: "executionRate", aliases: ["집행률"] },
  secured: { en: "securedRate", aliases: ["확보율"] }
};

const IDS = Object.keys(NAMES) as readonly RateId[];

/** 총집행률, 완료율 … each with its formula; beside it `….산식`, which says formula and basis date in the sheet. */
export const RATE_FIELDS: readonly Field[] = IDS.flatMap((id): readonly Field[] => {
  const { en, aliases } = NAMES[id];
  const ko = RATE_NAMES[id].ko.replaceAll(" ", "");
  const rate: Field = {
    id: en,
    ko,
    aliases,
    group: "rates",
    gives: "percent",
    place: "anywhere",
    about: RATE_FORMULAS[id],
    valueOf: (scope) => {
      const percent = ratesOf(scope).find((candidate) => candidate.id === id)?.percent;
      return percent ? { kind: "percent", value: percent } : null;
    }
  };
  const formula: Field = {
    id: `${en}.formula`,
    ko: `${ko}.산식`,
    aliases: aliases.map((alias) => `${alias}.산식`),
    group: "rates",
    gives: "text",
    place: "anywhere",
    about: { ko: "산식과 기준일", en: "its formula and the basis date" },
    valueOf: ({ basisDate }) => ({
      kind: "text",
      text: `${RATE_FORMULAS[id].ko}, 기준일 ${wordsOf({ kind: "date", date: basisDate })}`
    })
  };
  return [rate, formula];
});
