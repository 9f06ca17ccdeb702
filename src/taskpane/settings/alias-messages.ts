import type { Message } from "../../language/message";
import { CARD_FIELDS } from "../../pledge/pledge";
import { SOURCES } from "../../pledge/source";
import { STATUS_CLASSES } from "../../pledge/status";
import type { AliasFault, AliasGroup } from "./alias-draft";

/** The words of the part 별칭. */
export const ALIASES = {
  heading: { ko: "별칭", en: "Aliases" },
  hint: {
    ko: "시트에서 다르게 쓰는 말이 있으면 그 뜻을 정해 두십시오.",
    en: "Where the sheets use a word of their own, say what it stands for."
  },
  word: { ko: "{{group}} 별칭 {{row}}", en: "{{group}} alias {{row}}" },
  target: { ko: "{{group}} 별칭 {{row}}의 뜻", en: "What {{group}} alias {{row}} stands for" },
  choose: { ko: "뜻을 고르십시오", en: "Choose" },
  add: { ko: "{{group}} 별칭 추가", en: "Add a {{group}} alias" },
  addWord: { ko: "'{{word}}' 등록", en: "Add '{{word}}'" },
  remove: { ko: "{{group}} 별칭 {{row}} 삭제", en: "Remove {{group}} alias {{row}}" },
  removeShort: { ko: "삭제", en: "Remove" },
  unknown: { ko: "뜻을 모르는 말", en: "Words of unknown meaning" }
} as const satisfies Record<string, Message>;

export const GROUP_NAMES = {
  sources: { ko: "재원", en: "source" },
  fields: { ko: "항목", en: "field" },
  statuses: { ko: "이행 구분", en: "status" }
} as const satisfies Record<AliasGroup, Message>;

export const ALIAS_FAULTS = {
  unchosen: { ko: "적은 말마다 뜻을 고르십시오.", en: "Choose what each word stands for." },
  twice: { ko: "같은 말이 두 번 있습니다.", en: "A word is there twice." }
} as const satisfies Record<AliasFault, Message>;

type Targets = readonly (readonly [target: string, name: string])[];

const OWN_NAMES: Readonly<Record<string, string>> = {
  [SOURCES.own]: "자체재원 (군비·시비·구비)",
  [SOURCES.metropolitan]: "시비 (광역시)"
};

/** What a word can stand for; the terms are the trade's, the same in both languages. */
export const TARGETS: Readonly<Record<AliasGroup, Targets>> = {
  sources: Object.values(SOURCES).map((source) => [source, OWN_NAMES[source] ?? source]),
  fields: Object.entries(CARD_FIELDS),
  statuses: Object.entries(STATUS_CLASSES)
};
