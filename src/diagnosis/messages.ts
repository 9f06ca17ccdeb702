import type { Message } from "../language/message";
import type { CauseKind } from "../rules/finding";

/** What a cause of one cell says. `cell` as F7; `from` and `to` grouped; `mends` sums of `all` that are off. */
export const CAUSE_MESSAGES = {
  "single-cell": {
    ko: "{{cell}}의 {{from}}{{from:이/가}} 잘못 적힌 것으로 보입니다. {{to}}{{to:으로/로}} 고치면 어긋난 합계 {{all}}개 중 {{mends}}개가 맞습니다.",
    en: "{{from}} in {{cell}} seems to be wrong. With {{to}}, {{mends}} of {{all}} sums that are off agree."
  },
  "transposed-digits": {
    ko: "{{cell}}의 {{from}}{{from:은/는}} {{to}}의 자리가 바뀐 것으로 보입니다. {{to}}{{to:으로/로}} 고치면 어긋난 합계 {{all}}개 중 {{mends}}개가 맞습니다.",
    en: "{{from}} in {{cell}} seems to be {{to}} with two digits swapped. With {{to}}, {{mends}} of {{all}} sums that are off agree."
  },
  "omitted-addend": {
    ko: "{{cell}}의 {{from}}에서 한 항목이 빠진 것으로 보입니다. {{to}}{{to:으로/로}} 고치면 어긋난 합계 {{all}}개 중 {{mends}}개가 맞습니다.",
    en: "{{from}} in {{cell}} seems to leave out one item. With {{to}}, {{mends}} of {{all}} sums that are off agree."
  },
  "doubled-addend": {
    ko: "{{cell}}의 {{from}}에 한 항목이 두 번 더해진 것으로 보입니다. {{to}}{{to:으로/로}} 고치면 어긋난 합계 {{all}}개 중 {{mends}}개가 맞습니다.",
    en: "{{from}} in {{cell}} seems to count one item twice. With {{to}}, {{mends}} of {{all}} sums that are off agree."
  },
  "unit-slip": {
    ko: "{{cell}}의 {{from}}{{from:은/는}} {{to}}의 단위(0의 개수)가 잘못된 것으로 보입니다. {{to}}{{to:으로/로}} 고치면 어긋난 합계 {{all}}개 중 {{mends}}개가 맞습니다.",
    en: "{{from}} in {{cell}} seems to be {{to}} in another unit. With {{to}}, {{mends}} of {{all}} sums that are off agree."
  },
  sign: {
    ko: "{{cell}}의 {{from}}{{from:은/는}} 부호가 바뀐 것으로 보입니다. {{to}}{{to:으로/로}} 고치면 어긋난 합계 {{all}}개 중 {{mends}}개가 맞습니다.",
    en: "{{from}} in {{cell}} seems to have the wrong sign. With {{to}}, {{mends}} of {{all}} sums that are off agree."
  },
  "decimal-for-comma": {
    ko: "{{cell}}의 {{from}}{{from:은/는}} 쉼표 대신 점을 찍은 것으로 보입니다. {{to}}{{to:으로/로}} 고치면 어긋난 합계 {{all}}개 중 {{mends}}개가 맞습니다.",
    en: "{{from}} in {{cell}} seems to have a point for a comma. With {{to}}, {{mends}} of {{all}} sums that are off agree."
  },
  "shifted-column": {
    ko: "{{cell}} 줄의 금액이 한 칸 옆 연도에 적힌 것으로 보입니다. 한 칸 옮기면 어긋난 합계 {{all}}개 중 {{mends}}개가 맞습니다.",
    en: "The amounts of the row of {{cell}} seem to stand one column aside. Moved by one, {{mends}} of {{all}} sums that are off agree."
  },
  rounding: {
    ko: "반올림으로 생길 수 있는 차이입니다. 고치지 않아도 됩니다.",
    en: "Rounding can make this difference. Nothing need be changed."
  }
} as const satisfies Record<CauseKind, Message>;

/** For several cells that went wrong together or that only agree once all of them are changed. */
export const SEVERAL_CELLS: Message = {
  ko: "{{cell}} 등 {{count}}개 셀이 함께 어긋난 것으로 보입니다. {{changes}}{{changes:으로/로}} 고치면 어긋난 합계 {{all}}개 중 {{mends}}개가 맞습니다.",
  en: "{{count}} cells beginning with {{cell}} seem to be wrong together. With {{changes}}, {{mends}} of {{all}} sums that are off agree."
};

const DOUBT: Message = {
  ko: " 다만 다른 셀을 고쳐도 똑같이 맞으므로 원본과 대조해 주십시오.",
  en: " But other cells would explain it as well: compare with the source."
};

/** The same sentence with the warning that another explanation is as good. */
export function doubted(message: Message): Message {
  return { ko: message.ko + DOUBT.ko, en: message.en + DOUBT.en };
}
