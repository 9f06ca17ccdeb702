import type { Message } from "../language/message";
import type { CauseKind } from "../rules/finding";

/** What went wrong, by kind. `cell` as F7; `from` and `to` with grouped digits. */
export const CAUSE_MESSAGES = {
  "single-cell": {
    ko: "{{cell}}의 {{from}}{{from:이/가}} 잘못 적힌 것으로 보입니다.",
    en: "{{from}} in {{cell}} seems to be wrong."
  },
  "transposed-digits": {
    ko: "{{cell}}의 {{from}}{{from:은/는}} {{to}}의 자리가 바뀐 것으로 보입니다.",
    en: "{{from}} in {{cell}} seems to be {{to}} with two digits swapped."
  },
  "omitted-addend": {
    ko: "{{cell}}의 {{from}}에서 한 항목이 빠진 것으로 보입니다.",
    en: "{{from}} in {{cell}} seems to leave out one item."
  },
  "doubled-addend": {
    ko: "{{cell}}의 {{from}}에 한 항목이 두 번 더해진 것으로 보입니다.",
    en: "{{from}} in {{cell}} seems to count one item twice."
  },
  "unit-slip": {
    ko: "{{cell}}의 {{from}}{{from:은/는}} {{to}}의 단위(0의 개수)가 잘못된 것으로 보입니다.",
    en: "{{from}} in {{cell}} seems to be {{to}} in another unit."
  },
  sign: {
    ko: "{{cell}}의 {{from}}{{from:은/는}} 부호가 바뀐 것으로 보입니다.",
    en: "{{from}} in {{cell}} seems to have the wrong sign."
  },
  "decimal-for-comma": {
    ko: "{{cell}}의 {{from}}{{from:은/는}} 쉼표 대신 점을 찍은 것으로 보입니다.",
    en: "{{from}} in {{cell}} seems to have a point for a comma."
  },
  "shifted-column": {
    ko: "{{cell}} 줄의 금액이 한 칸 옆 연도에 적힌 것으로 보입니다.",
    en: "The amounts of the row of {{cell}} seem to stand one column aside."
  },
  rounding: {
    ko: "반올림으로 생길 수 있는 차이입니다. 고치지 않아도 됩니다.",
    en: "Rounding can make this difference. Nothing need be changed."
  }
} as const satisfies Record<CauseKind, Message>;

/** For a total that leaves out, or has twice, an item that is known: `item` at `itemCell`, and its `figure`. */
export const ITEM_MESSAGES = {
  "omitted-addend": {
    ko: "{{cell}}의 {{from}}에서 {{item}}({{itemCell}})의 {{figure}}{{figure:이/가}} 빠진 것으로 보입니다.",
    en: "{{from}} in {{cell}} seems to leave out the {{figure}} of {{item}} ({{itemCell}})."
  },
  "doubled-addend": {
    ko: "{{cell}}의 {{from}}에 {{item}}({{itemCell}})의 {{figure}}{{figure:이/가}} 두 번 더해진 것으로 보입니다.",
    en: "{{from}} in {{cell}} seems to count the {{figure}} of {{item}} ({{itemCell}}) twice."
  }
} as const satisfies Record<string, Message>;

/** For several cells: wrong together, or one wrong figure that others (`rest`) were added up from. */
export const SEVERAL_MESSAGES = {
  together: {
    ko: "{{cell}} 등 {{count}}개 셀이 함께 어긋난 것으로 보입니다.",
    en: "{{count}} cells beginning with {{cell}} seem to be wrong together."
  },
  carried: {
    ko: "{{cell}}의 {{from}}{{from:이/가}} 잘못 적혔고, 이를 더한 {{rest}}도 함께 어긋난 것으로 보입니다.",
    en: "{{from}} in {{cell}} seems to be wrong, and with it {{rest}}, which add it up."
  }
} as const satisfies Record<string, Message>;

/** For amounts in a text. */
export const TOLD_MESSAGES = {
  twice: {
    ko: "{{cell}}의 {{from}}{{from:은/는}} 같은 금액이 두 번 적힌 것으로 보입니다.",
    en: "{{from}} in {{cell}} seems to be told twice."
  }
} as const satisfies Record<string, Message>;

/** What mending it brings: `mends` of the `all` sums of the grid that are off. */
const TAILS = {
  only: { ko: " 어긋난 합계가 맞습니다.", en: " the sum that is off agrees." },
  every: { ko: " 어긋난 합계 {{all}}개가 모두 맞습니다.", en: " all {{all}} sums that are off agree." },
  some: {
    ko: " 어긋난 합계 {{all}}개 중 {{mends}}개가 맞습니다.",
    en: " {{mends}} of the {{all}} sums that are off agree."
  }
} as const satisfies Record<string, Message>;

/** What the cells become: all of them, or the first ones of many. */
const CHANGES = {
  told: { ko: " {{changes}}{{changes:으로/로}} 고치면", en: " With {{changes}}," },
  more: {
    ko: " {{changes}} 등 {{count}}개 셀을 고치면",
    en: " With {{count}} cells changed, as {{changes}},"
  }
} as const satisfies Record<string, Message>;

const DOUBT: Message = {
  ko: " 다만 다른 셀을 고쳐도 똑같이 맞으므로 원본과 대조해 주십시오.",
  en: " But other cells would explain it as well: compare with the source."
};

export interface Outcome {
  readonly mends: number;
  /** All sums of the grid that are off. */
  readonly all: number;
  readonly ambiguous: boolean;
  /** Whether more cells change than are told with their figures. */
  readonly more: boolean;
}

/** The whole text of a cause: what went wrong, what mending it brings, and whether another explanation is as good. */
export function causeMessage(what: Message, { mends, all, ambiguous, more }: Outcome): Message {
  const tail = mends < all ? TAILS.some : all === 1 ? TAILS.only : TAILS.every;
  const parts = [what, more ? CHANGES.more : CHANGES.told, tail, ...(ambiguous ? [DOUBT] : [])];
  return { ko: parts.map((part) => part.ko).join(""), en: parts.map((part) => part.en).join("") };
}
