import { markedOption, STATUS_CLASSES, type StatusClass } from "../../../pledge/status";
import { compact } from "../../../reading/labels/fold";
import { MARK } from "../../status-matrix";
import type { Field } from "./field";
import { textValue } from "./value";

/** 추진상태, 이행도. */
export const STATUS_FIELDS: readonly Field[] = [
  {
    id: "status",
    ko: "추진상태",
    aliases: ["이행상태", "상태"],
    group: "status",
    gives: "text",
    place: "pledge",
    valueOf: ({ pledge }) => {
      const option = pledge?.status ? markedOption(pledge.status) : null;
      return option && textValue(option.class === null ? option.label : STATUS_CLASSES[option.class]);
    }
  },
  {
    id: "rate",
    ko: "이행도",
    aliases: ["이행률"],
    group: "status",
    gives: "percent",
    place: "pledge",
    about: { ko: "카드에 적힌 %. 85, 셀 서식이 %이면 85%", en: "percent as the card states it" },
    valueOf: ({ pledge }) => {
      const rate = pledge?.status?.rate;
      return rate ? { kind: "percent", value: rate.value } : null;
    }
  }
];

const CLASSES = Object.keys(STATUS_CLASSES) as readonly StatusClass[];

/** `{{추진상태.완료}}`: ○ where that class is marked, else nothing. Null for what is no class. */
export function markField(name: string): Field | null {
  const wanted = compact(name);
  const found = CLASSES.find((id) => compact(STATUS_CLASSES[id]) === wanted || compact(id) === wanted);
  if (!found) return null;
  return {
    id: `status.${found}`,
    ko: `추진상태.${STATUS_CLASSES[found]}`,
    group: "status",
    gives: "text",
    place: "pledge",
    about: { ko: `${MARK}, 그 상태로 표시된 때`, en: `${MARK} where it is marked` },
    valueOf: ({ pledge }) => {
      if (!pledge?.status) return null;
      const marked = pledge.status.options.some((option) => option.marked && option.class === found);
      return { kind: "text", text: marked ? MARK : "" };
    }
  };
}

export const MARK_FIELDS: readonly Field[] = CLASSES.flatMap((id) => markField(id) ?? []);
