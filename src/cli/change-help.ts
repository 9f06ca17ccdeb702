import type { Message } from "../language/message";

/** The texts of `--help` for what changes many cards at once, and for the sheets that filling makes. */
export const CHANGE_HELP = {
  overviews: {
    ko: "만들 시트: 총괄표, 추진현황표, 이행현황표(이 셋이 기본), 공약가계부, 공약이행평가점검표, 변경대장. 이미 있는 것은 늘 새로 채웁니다",
    en: "the sheets to make: 총괄표, 추진현황표, 이행현황표 (these three by default), 공약가계부, 공약이행평가점검표, 변경대장; those that are there are always refreshed"
  },
  rollOver: {
    ko: "모든 카드를 다음 임기로 넘긴 사본을 만듭니다: 연도 열을 바꾸고 지난 임기의 금액을 기투자로 옮깁니다(총계는 그대로)",
    en: "makes a copy rolled over to the next term: new year columns, the old term's amounts in 기투자, totals unchanged"
  },
  addYear: {
    ko: "모든 사업비 표에 연도 열 하나를 더한 사본을 만듭니다",
    en: "makes a copy with one more year in every grid"
  },
  move: {
    ko: "공약을 다른 부서로 옮긴 사본을 만듭니다 (카드의 부서, 변경 기록, 변경대장)",
    en: "makes a copy with a pledge moved to another department (its cards, the record, the register)"
  },
  merge: {
    ko: "한 공약을 다른 공약에 합친 사본을 만듭니다 (금액을 더하고, 합친 공약은 폐기로 표시)",
    en: "makes a copy with one pledge merged into another (amounts added, the first marked 폐기)"
  },
  drop: {
    ko: "공약을 폐기한 사본을 만듭니다 (구분 표시, 변경 기록, 변경대장; 시트는 지우지 않음)",
    en: "makes a copy with a pledge dropped (mark, record, register; no sheet is removed)"
  },
  number: { ko: "공약의 관리번호", en: "the pledge's number" },
  into: { ko: "합쳐 받을 공약의 관리번호", en: "the number of the pledge that takes it in" },
  department: { ko: "옮겨 갈 부서", en: "the department to move to" },
  team: { ko: "새 추진담당(팀)", en: "the new team" },
  year: { ko: "더할 연도", en: "the year to add" },
  leaveFinished: {
    ko: "완료·폐기한 공약의 카드는 그대로 둡니다",
    en: "leaves the cards of completed and dropped pledges as they are"
  },
  date: { ko: "변경일 (없으면 기준일)", en: "the day of the change (none: the basis date)" },
  reason: { ko: "사유 (카드의 기록과 변경대장에 적음)", en: "the reason (for the record and the register)" },
  basis: { ko: "근거 (변경대장에 적음)", en: "the decision or document (for the register)" }
} as const satisfies Record<string, Message>;
