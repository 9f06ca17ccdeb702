import type { Pledge } from "../../../pledge/pledge";
import type { Field } from "./field";
import { itemsText, yearsText } from "./item-text";
import { SECTIONS, type SectionId } from "./section-names";
import { textValue } from "./value";

type Whole = Extract<SectionId, "narrative" | "futurePlans" | "changes" | "others">;

const WHOLE: Readonly<Record<Whole, (pledge: Pledge) => string>> = {
  narrative: ({ narrative }) => yearsText(narrative),
  futurePlans: ({ futurePlans }) => itemsText(futurePlans?.items ?? []),
  changes: ({ changes }) => itemsText(changes?.section.items ?? []),
  others: ({ others }) => itemsText(others?.items ?? [])
};

/** A part of the card in one cell: 추진현황, 향후계획, 변경사항, 기타사항. */
export const TEXT_FIELDS: readonly Field[] = (Object.keys(WHOLE) as Whole[]).map((id) => ({
  id,
  ko: SECTIONS[id].ko,
  aliases: SECTIONS[id].aliases,
  group: "texts",
  gives: "text",
  place: "pledge",
  about: { ko: "모두 한 셀에, 줄을 바꾸어", en: "all of it in one cell, line by line" },
  valueOf: ({ pledge }) => (pledge ? textValue(WHOLE[id](pledge)) : null)
}));

/** `{{추진현황.2023}}`, and in the rows of 연도별 `{{추진현황.연도}}`. Null for what is no year. */
export function yearTextField(column: string, isOwnYear: boolean): Field | null {
  const year = /^(\d{4})년?$/.exec(column)?.[1];
  if (year === undefined && !isOwnYear) return null;
  return {
    id: `narrative.${year ?? "year"}`,
    ko: `추진현황.${year ?? "연도"}`,
    group: "texts",
    gives: "text",
    place: year === undefined ? ["years"] : "pledge",
    valueOf: ({ pledge, item }) => {
      const wanted = year === undefined ? item?.year : Number(year);
      const years = pledge?.narrative.filter((one) => one.year === wanted) ?? [];
      return textValue(itemsText(years.flatMap(({ items }) => items)));
    }
  };
}
