import type { Field } from "./field";
import type { SectionId } from "./section-names";
import { SECTION_IDS } from "./section-names";

function itemField(
  id: string,
  ko: string,
  gives: Field["gives"],
  place: readonly SectionId[],
  aliases: readonly string[] = []
): Field {
  return {
    id,
    ko,
    aliases,
    group: "item",
    gives,
    place,
    valueOf: ({ item }) => item?.values[id] ?? null
  };
}

const TOLD: readonly SectionId[] = ["narrative", "futurePlans", "others"];

/** What the rows of a section have of their own. */
export const ITEM_FIELDS: readonly Field[] = [
  itemField("order", "순번", "number", SECTION_IDS, ["연번"]),
  itemField("year", "연도", "number", ["narrative", "years"], ["년도"]),
  itemField("source", "재원", "text", ["sources"]),
  itemField("content", "내용", "text", [...TOLD, "changes"]),
  itemField("title", "제목", "text", TOLD),
  itemField("amount", "금액", "number", TOLD),
  itemField("when", "일자", "text", TOLD, ["추진일"]),
  itemField("date", "변경일", "date", ["changes"])
];
