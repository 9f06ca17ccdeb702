import type { Grid } from "../../pledge/grid";
import type { Profile } from "../../pledge/profile";
import { compact } from "../labels/fold";

type Kind = Profile["municipality"]["kind"];

const NAME =
  /([가-힣]{1,6}(?:특별자치도|특별자치시|광역시|특별시|도|시|군|구))(?=\s|청|수(?:\s|$|공약)|장(?:\s|$|공약)|지사|$|민선|공약|[)\]」])/g;
/** Words that end as the name of a municipality does. */
const NO_NAME =
  /^(?:.|.*(?:년도|연도|별도|정도|제도|행도|진도|족도|성도|인지도|지도|보도|한도|도시|일시|동시|임시|다시|게시|전시|즉시|상시|연구|요구|친구|지구|기구|도구|항구|가구|창구|복구|공군|해군|육군|추진도|철도|수도|농도|밀도|강도|속도|온도|태도|인도|차도|궤도|용도|전통시|재래시|중앙시|상설시|수산시|농산물시|도매시|야시|번개시|풍물시))$/;

/** The office that titles name: of "서울특별시 강남구" the last, of "수원시 팔달구" the 시. */
export function officeIn(titles: readonly string[]): string | null {
  for (const title of titles) {
    const names = [...title.matchAll(NAME)].flatMap(({ 1: name = "", index }) =>
      NO_NAME.test(name) ? [] : [{ name, index, end: index + name.length }]
    );
    const [first, ...others] = names;
    if (!first) continue;
    let office = first;
    for (const next of others) {
      const beside = /^\s*$/.test(title.slice(office.end, next.index));
      const ofCity = /시$/.test(office.name) && !/(?:광역|특별|자치)시$/.test(office.name);
      if (!beside || ofCity) break;
      office = next;
    }
    return office.name;
  }
  return null;
}

export function kindOf(name: string | null, titles: readonly string[]): Kind | null {
  if (name !== null) {
    if (name.endsWith("도")) return "도";
    if (/(?:광역|특별|자치)시$/.test(name)) return "광역시·도";
    return name.endsWith("군") ? "군" : name.endsWith("구") ? "자치구" : "시";
  }
  const all = titles.join(" ");
  if (/도지사/.test(all)) return "도";
  if (/군수/.test(all)) return "군";
  if (/구청장/.test(all)) return "자치구";
  return /(?:^|\s|기)시장(?:\s|$|공약)/.test(all) ? "시" : null;
}

/** Whose card has these sources: 군비 is a 군's own money, 시군비 what a 도 asks of its municipalities. */
export function kindBySources(grids: readonly Grid[]): Kind | null {
  const labels = new Set(grids.flatMap((grid) => grid.rows.map((row) => compact(row.label))));
  const has = (...names: readonly string[]): boolean => names.some((name) => labels.has(name));
  if (has("시군비", "시·군비", "시군부담", "시·군부담") && !has("시비", "군비", "구비")) return "도";
  if (has("구군비", "군구비", "구·군비", "군·구비", "자치구비")) return "광역시·도";
  if (has("군비")) return "군";
  if (has("구비")) return "자치구";
  return has("시비") ? "시" : null;
}
