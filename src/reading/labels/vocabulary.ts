import { CARD_FIELDS, type CardField } from "../../pledge/pledge";
import type { Profile } from "../../pledge/profile";
import { COLUMN_ALIASES, columnOfDigits, type ColumnMeaning } from "./column-labels";
import { FIELD_ALIASES, LABEL_SUFFIX } from "./field-labels";
import { alike, compact, withoutMark } from "./fold";
import { SECTION_ALIASES, YEAR_HEADS, type SectionKind } from "./section-labels";
import { sourceAliases, TOTAL_LABELS } from "./source-labels";
import { RATE_LABELS, STATE_LABELS, statusAliases, type StatusLabel } from "./status-labels";
import { unitOf, type UnitMeaning } from "./unit-labels";

/** Everything that a cell's text can mean as a label. A word may mean several things: where it stands decides. */
export interface LabelMeaning {
  readonly compact: string;
  readonly field?: CardField;
  /** "공약명: 메타버스 …": the label and its value in one cell. */
  readonly inline?: { readonly field: CardField; readonly value: string };
  readonly section?: SectionKind;
  /** A year in front of a heading: "2023년 추진실적". */
  readonly sectionYear?: number;
  readonly column?: ColumnMeaning;
  /** Canonical source. */
  readonly source?: string;
  readonly total?: true;
  readonly status?: StatusLabel;
  readonly unit?: UnitMeaning;
  readonly title?: "plan" | "status" | "card" | "summary";
  readonly rate?: true;
  readonly state?: true;
  /** 연도별: heads the years of 추진현황. */
  readonly yearHead?: true;
  readonly bracketed?: true;
  /** A mark such as ❏ stands in front of it. */
  readonly marked?: true;
}

export interface Vocabulary {
  readonly profile: Profile;
  /** Each text is looked at once; null where it is no label of ours. */
  meaningOf(text: string): LabelMeaning | null;
}

type Draft = { -readonly [Key in keyof LabelMeaning]: LabelMeaning[Key] };

/** Longer texts are sentences. */
const LONGEST_LABEL = 60;

/** Only titles, units and a label with its value in the same cell are longer. */
const LONGEST_HEADING = 26;
const MAY_BE_LONG = /카드|단위|계획서|unit|won|^[^:：]{1,16}[:：]|사업비/i;

interface RememberedVocabulary {
  readonly key: string;
  readonly vocabulary: Vocabulary;
}

/** The default profile's, by which profiles are guessed, and those of the workbooks last read. */
const MOST_VOCABULARIES = 4;
let vocabularies: readonly RememberedVocabulary[] = [];

/** The profile's vocabulary: the very same object as before for a profile that says the same. */
export function vocabularyOf(profile: Profile): Vocabulary {
  const key = JSON.stringify(profile);
  const known = vocabularies.find((candidate) => candidate.key === key);
  const used = known ?? { key, vocabulary: createVocabulary(profile) };
  vocabularies = [used, ...vocabularies.filter((other) => other !== used)].slice(0, MOST_VOCABULARIES);
  return used.vocabulary;
}

/** A workbook's labels are few; a run over many workbooks must not gather all their texts. */
const MOST_REMEMBERED = 50_000;

export function createVocabulary(profile: Profile): Vocabulary {
  const known = knownLabels(profile);
  const cache = new Map<string, LabelMeaning | null>();
  return {
    profile,
    meaningOf: (text) => {
      // a sentence is hardly ever seen twice: remembering it would cost more than looking
      if (text.length > LONGEST_LABEL) return inlineOf(text, known);
      let meaning = cache.get(text);
      if (meaning !== undefined) return meaning;
      if (cache.size >= MOST_REMEMBERED) cache.clear();
      cache.set(text, (meaning = classify(text, known)));
      return meaning;
    }
  };
}

function knownLabels(profile: Profile): ReadonlyMap<string, LabelMeaning> {
  const labels = new Map<string, Draft>();
  const add = (label: string, meaning: Partial<Draft>): void => {
    const key = compact(label);
    labels.set(key, { ...labels.get(key), ...meaning, compact: key });
  };
  for (const field of Object.keys(CARD_FIELDS) as CardField[])
    for (const alias of FIELD_ALIASES[field]) add(alias, { field });
  for (const section of Object.keys(SECTION_ALIASES) as SectionKind[])
    for (const alias of SECTION_ALIASES[section]) add(alias, { section });
  for (const [label, column] of Object.entries(COLUMN_ALIASES)) add(label, { column });
  for (const [label, source] of sourceAliases(profile)) add(label, { source });
  for (const label of TOTAL_LABELS) add(label, { total: true });
  for (const [label, status] of statusAliases(profile)) add(label, { status });
  for (const label of RATE_LABELS) add(label, { rate: true });
  for (const label of STATE_LABELS) add(label, { state: true });
  for (const label of YEAR_HEADS) add(label, { yearHead: true });
  for (const [alias, source] of Object.entries(profile.sourceAliases)) add(alias, { source });
  for (const [alias, field] of Object.entries(profile.fieldAliases)) add(alias, { field });
  return labels;
}

/** "시·군·구비", "시/도비": with and without dots it is one label. */
const LONGEST_DOTTED = 14;

function withoutDots(label: string): string {
  return label.replace(/[·,/]|및/g, "");
}

function classify(text: string, known: ReadonlyMap<string, LabelMeaning>): LabelMeaning | null {
  if (text.length > LONGEST_HEADING && !MAY_BE_LONG.test(text)) return null;
  const direct = compact(text);
  if (direct === "") return null;
  const exact = known.get(direct);
  if (exact) return exact;
  const undotted = known.get(withoutDots(direct));
  if (undotted && direct.length <= LONGEST_DOTTED) return undotted;
  const bare = compact(withoutMark(text));
  // "22." in front of 하반기 is a year, no mark
  const split = bare === direct ? null : columnOfDigits(direct);
  if (split) return { compact: direct, column: split };
  const unmarked = bare === direct ? undefined : known.get(bare);
  if (unmarked) return { ...unmarked, marked: true };
  return (
    byShape(bare, known, bare !== direct) ??
    inlineOf(text, known) ??
    (bare === direct ? null : { compact: bare, marked: true })
  );
}

/** The unit behind the head of a column: "2022(백만원)". */
const UNIT_TAIL = /[(<[](?:단위:?)?(?:백만|천|억)?원[)>\]]$/;
/** The unit behind a heading, without brackets: "사업비 집행현황 단위: 백만원". */
const UNIT_BEHIND = /단위:?(?:백만|천|만|억)?원$/;
/** Whose money a title tells of: "가상시 민선8기 공약사업 예산 집행현황". */
const OF_PLEDGES = /^.{0,24}공약(?:사업)?별?/;
/** What stands in front of a part of the row above it: "- 균특", "└ 기금". */
const PART_MARK = /^[-–—·└ㄴ∟→]+/;

/** Labels with something around them: digits, brackets, a unit, a title. */
function byShape(
  bare: string,
  known: ReadonlyMap<string, LabelMeaning>,
  marked: boolean
): LabelMeaning | null {
  const draft: Draft = { compact: bare };
  if (marked) draft.marked = true;
  if (/\d/.test(bare)) {
    const column = columnOfDigits(bare) ?? columnOfDigits(bare.replace(UNIT_TAIL, ""));
    const dated = /^((?:19|20)\d{2})년도?\(?(.+?)\)?$/.exec(bare);
    const heading = dated ? known.get(dated[2] ?? "") : undefined;
    if (column) {
      draft.column = column;
      const unit = UNIT_TAIL.test(bare) ? unitOf(bare) : null;
      if (unit) draft.unit = unit;
    }
    if (dated && heading?.section) return { ...heading, ...draft, sectionYear: Number(dated[1]) };
    if (column) return draft;
  }
  const title = titleOf(bare);
  if (title) return { ...draft, title };
  const unit = unitOf(bare);
  if (unit) draft.unit = unit;
  const cut =
    known.get(bare.replace(LABEL_SUFFIX, "")) ??
    known.get(bare.replace(/[(<[][^)>\]]*[)>\]]$/, "")) ??
    known.get(bare.replace(UNIT_BEHIND, ""));
  if (cut && bare.replace(/[(<[].*$/, "") !== "") return { ...cut, ...draft };
  const ofPledges = known.get(
    bare
      .replace(/[(<[][^)>\]]*[)>\]]$/, "")
      .replace(UNIT_BEHIND, "")
      .replace(OF_PLEDGES, "")
  );
  if (ofPledges?.section?.startsWith("grid-") === true) return { ...ofPledges, ...draft };
  const inner = /^[(<[〈](.+)[)>\]〉]$/.exec(bare);
  if (inner) {
    const meaning = known.get(inner[1] ?? "");
    if (meaning) return { ...meaning, ...draft, bracketed: true };
  }
  const part = known.get(bare.replace(PART_MARK, ""));
  if (PART_MARK.test(bare) && part?.source) return { ...draft, source: part.source };
  const colon = /^(.+)[:：]$/.exec(bare);
  const before = colon ? known.get(colon[1] ?? "") : undefined;
  if (before) return { ...before, ...draft };
  return draft.unit ? draft : null;
}

function titleOf(bare: string): LabelMeaning["title"] | null {
  if (/총괄표|총괄현황|목차|검증결과|추진현황표|집계표|변경대장|작성요령/.test(bare)) return "summary";
  if (/관리카드|공약카드|사업카드|이행카드|추진카드/.test(bare)) {
    if (/실천계획|추진계획|\(계획\)|계획서/.test(bare)) return "plan";
    return /이행현황|추진현황|이행상황|추진상황|\(현황\)/.test(bare) ? "status" : "card";
  }
  if (/^(?:민선\d+기)?.{0,12}(?:공약|공약사업)?(?:실천계획서?|이행계획서)$/.test(bare)) return "plan";
  return /^민선\d+기.{0,12}공약.{0,6}(?:이행현황|추진현황|추진상황)$/.test(bare) ? "status" : null;
}

/** A line of a narrative: "- 사업비 : 3백만원" is no field of the card. */
const BULLETED = /^\s*[-–•∙·⁃❍]/;

/** "관리번호 : 1-2", "총 사업비 640백만원". */
function inlineOf(text: string, known: ReadonlyMap<string, LabelMeaning>): LabelMeaning | null {
  if (BULLETED.test(text)) return null;
  const colon = text.search(/[:：]/);
  if (colon > 0 && colon <= 16) {
    const label = compact(withoutMark(text.slice(0, colon)));
    const field = known.get(label)?.field ?? known.get(label.replace(LABEL_SUFFIX, ""))?.field;
    const value = text.slice(colon + 1).trim();
    if (field && value !== "") return { compact: label, inline: { field, value } };
  }
  const cost = /^[^\d:：]{2,12}?(?=[\d(])/u.exec(alike(text));
  if (cost && text.length <= LONGEST_LABEL) {
    const label = compact(withoutMark(cost[0]));
    const rest = alike(text).slice(cost[0].length).trim();
    if (known.get(label)?.field === "totalCost" && /^\d.*원/.test(rest))
      return { compact: label, inline: { field: "totalCost", value: rest } };
  }
  return null;
}
