import type { Message } from "../language/message";

/** The texts of `--help` for what changes many cards at once, and for the sheets that filling makes. */
export const CHANGE_HELP = {
  overviews: {
    ko: "만들 시트: 총괄표, 추진현황표, 이행현황표(이 셋이 기본), 공약가계부, 공약이행평가점검표, 변경대장. 이미 있는 것은 늘 새로 채웁니다",
    en: "the sheets to make: 총괄표, 추진현황표, 이행현황표 (these three by default), 공약가계부, 공약이행평가점검표, 변경대장; those that are there are always refreshed"
  }
} as const satisfies Record<string, Message>;
