import { decimal } from "../../../pledge/decimal";
import { DEFAULT_PROFILE, type Profile } from "../../../pledge/profile";
import type { YearText } from "../../../templates/card-data";
import { executedIn, figuresOf, plannedIn } from "./amounts";
import { COUNTY_PLEDGES, type CountyPledge } from "./pledges";
import { aimsOf, doneIn, nextPlans, plannedTextIn } from "./texts";
import type { SampleCards } from "../sample";

export const COUNTY_PROFILE: Profile = {
  ...DEFAULT_PROFILE,
  municipality: { name: "가람군", kind: "군" }
};

/** Why a pledge was stopped, as the trade requires it: dated, with the panel's consent. */
const STOPPED: Readonly<Partial<Record<CountyPledge["status"], string>>> = {
  dropped:
    "❍ 2024. 5. 20. 사업 폐기 : 입지 선정 주민 합의가 이루어지지 않아 주민배심원단 심의를 거쳐 폐기 승인(누리집 공개)",
  suspended:
    "❍ 2024. 9. 10. 사업 보류 : 중앙투자심사 재검토 결정에 따라 주민배심원단 심의를 거쳐 보류 승인(누리집 공개)"
};

function yearsOf(pledge: CountyPledge, textsOf: (year: number) => readonly string[]): readonly YearText[] {
  return Array.from({ length: pledge.to - pledge.from + 1 }, (_, index) => pledge.from + index)
    .map((year) => ({ year, blocks: textsOf(year) }))
    .filter(({ blocks }) => blocks.length > 0);
}

function cardsOf(pledge: CountyPledge, order: number): SampleCards {
  const stopped = STOPPED[pledge.status];
  const goesOn = pledge.status === "on-track" || pledge.status === "partial";
  const head = {
    number: pledge.number,
    name: pledge.name,
    leadDepartment: pledge.department,
    team: pledge.team,
    officer: "",
    partners: pledge.partners,
    period: `${pledge.from}년 ~ ${pledge.to}년`
  };
  const done = (year: number): readonly string[] => {
    const amount = executedIn(pledge, year);
    return amount === 0 ? [] : doneIn(pledge, year, amount, order + year);
  };
  return {
    planSheet: `${pledge.number} 실천계획`,
    statusSheet: `${pledge.number} 이행현황`,
    plan: {
      head,
      ...aimsOf(pledge),
      years: yearsOf(pledge, (year) => plannedTextIn(pledge, year)),
      figures: figuresOf(pledge, plannedIn)
    },
    status: {
      head,
      figures: figuresOf(pledge, executedIn),
      years: yearsOf(pledge, done),
      futurePlans: goesOn ? nextPlans(pledge) : [],
      status: { class: pledge.status, rate: decimal(pledge.rate) },
      changes: [stopped ?? "“변경사항 없음”"],
      others: []
    }
  };
}

/** Plan and status cards of every pledge of 가람군. */
export const COUNTY_CARDS: readonly SampleCards[] = COUNTY_PLEDGES.map(cardsOf);
