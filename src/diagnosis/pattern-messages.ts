import type { Message } from "../language/message";
import type { Along } from "./lines";
import type { Pattern } from "./pattern";

/** What one slip did to several cells. `line`: the row's or column's key; `by`: 10, 100, 1,000; `of`: the totals. */
export const PATTERN_MESSAGES: Readonly<Record<Along, Readonly<Record<Pattern["name"], Message>>>> = {
  row: {
    shifted: {
      ko: "{{line}} 줄의 금액이 한 칸 옆 열에 적힌 것으로 보입니다.",
      en: "The amounts of the row {{line}} seem to stand one column aside."
    },
    moved: {
      ko: "{{line}} 줄에서 {{holder}}의 {{amount}}{{amount:은/는}} {{place}}에 적을 금액으로 보입니다.",
      en: "{{amount}} in {{holder}}, in the row {{line}}, seems to belong in {{place}}."
    },
    exchanged: {
      ko: "{{line}} 줄에서 {{cell}}의 {{from}}{{from:과/와}} {{other}}의 {{otherFrom}}{{otherFrom:이/가}} 서로 바뀐 것으로 보입니다.",
      en: "{{from}} in {{cell}} and {{otherFrom}} in {{other}}, in the row {{line}}, seem to stand in each other's place."
    },
    "unit-large": {
      ko: "{{line}} 줄의 금액이 모두 {{by}}배로, 다른 단위로 적힌 것으로 보입니다.",
      en: "All amounts of the row {{line}} seem to be {{by}} times too large, in another unit."
    },
    "unit-small": {
      ko: "{{line}} 줄의 금액이 모두 {{by}}분의 1로, 다른 단위로 적힌 것으로 보입니다.",
      en: "All amounts of the row {{line}} seem to be {{by}} times too small, in another unit."
    },
    "omitted-line": {
      ko: "{{of}} 줄의 합계에서 {{line}} 줄이 빠진 것으로 보입니다.",
      en: "The totals of the row {{of}} seem to leave out the row {{line}}."
    },
    "doubled-line": {
      ko: "{{of}} 줄의 합계에 {{line}} 줄이 두 번 더해진 것으로 보입니다.",
      en: "The totals of the row {{of}} seem to count the row {{line}} twice."
    }
  },
  column: {
    shifted: {
      ko: "{{line}} 열의 금액이 한 줄 위나 아래에 적힌 것으로 보입니다.",
      en: "The amounts of the column {{line}} seem to stand one row off."
    },
    moved: {
      ko: "{{line}} 열에서 {{holder}}의 {{amount}}{{amount:은/는}} {{place}}에 적을 금액으로 보입니다.",
      en: "{{amount}} in {{holder}}, in the column {{line}}, seems to belong in {{place}}."
    },
    exchanged: {
      ko: "{{line}} 열에서 {{cell}}의 {{from}}{{from:과/와}} {{other}}의 {{otherFrom}}{{otherFrom:이/가}} 서로 바뀐 것으로 보입니다.",
      en: "{{from}} in {{cell}} and {{otherFrom}} in {{other}}, in the column {{line}}, seem to stand in each other's place."
    },
    "unit-large": {
      ko: "{{line}} 열의 금액이 모두 {{by}}배로, 다른 단위로 적힌 것으로 보입니다.",
      en: "All amounts of the column {{line}} seem to be {{by}} times too large, in another unit."
    },
    "unit-small": {
      ko: "{{line}} 열의 금액이 모두 {{by}}분의 1로, 다른 단위로 적힌 것으로 보입니다.",
      en: "All amounts of the column {{line}} seem to be {{by}} times too small, in another unit."
    },
    "omitted-line": {
      ko: "{{of}} 열의 합계에서 {{line}} 열이 빠진 것으로 보입니다.",
      en: "The totals of the column {{of}} seem to leave out the column {{line}}."
    },
    "doubled-line": {
      ko: "{{of}} 열의 합계에 {{line}} 열이 두 번 더해진 것으로 보입니다.",
      en: "The totals of the column {{of}} seem to count the column {{line}} twice."
    }
  }
};
