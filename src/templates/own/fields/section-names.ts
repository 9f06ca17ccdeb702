import { compact } from "../../../reading/labels/fold";

/** Sections of repeated rows, by their English names. */
export const SECTIONS = {
  pledges: { ko: "공약", en: "Pledges", aliases: ["공약별", "공약목록"] },
  narrative: { ko: "추진현황", en: "Narrative", aliases: ["추진실적"] },
  futurePlans: { ko: "향후계획", en: "Future plans", aliases: ["향후추진계획", "향후 추진계획"] },
  changes: { ko: "변경사항", en: "Change records", aliases: ["주요변경사항", "변경"] },
  others: { ko: "기타사항", en: "Other notes", aliases: ["기타"] },
  years: { ko: "연도별", en: "Years", aliases: ["년도별", "연차별"] },
  sources: { ko: "재원별", en: "Sources", aliases: ["재원"] }
} as const satisfies Record<
  string,
  { readonly ko: string; readonly en: string; readonly aliases: readonly string[] }
>;

export type SectionId = keyof typeof SECTIONS;

export const SECTION_IDS = Object.keys(SECTIONS) as readonly SectionId[];

/** The section of a name in either language; null for none. */
export function sectionNamed(name: string): SectionId | null {
  const wanted = compact(name);
  return (
    SECTION_IDS.find((id) => {
      const { ko, aliases } = SECTIONS[id];
      return [id, ko, ...aliases].some((known) => compact(known) === wanted);
    }) ?? null
  );
}
