import type { Profile } from "../../pledge/profile";
import { SOURCES } from "../../pledge/source";

const OWN_AND_PROVINCE = { own: SOURCES.own, province: SOURCES.province, metro: SOURCES.metropolitan };

/** Compact labels of sources that mean the same everywhere. */
const COMMON: Readonly<Record<string, string>> = {
  국비: SOURCES.national,
  국고: SOURCES.national,
  국고보조금: SOURCES.national,
  국고보조: SOURCES.national,
  "국고·특교": SOURCES.national,
  국: SOURCES.national,
  균특: SOURCES.national,
  국가균형발전특별회계: SOURCES.national,
  균특회계: SOURCES.national,
  지특: SOURCES.national,
  기금: SOURCES.national,
  기금보조금: SOURCES.national,
  national: SOURCES.national,
  도비: OWN_AND_PROVINCE.province,
  도: OWN_AND_PROVINCE.province,
  도비보조금: OWN_AND_PROVINCE.province,
  시도비: OWN_AND_PROVINCE.province,
  "시·도비": OWN_AND_PROVINCE.province,
  province: OWN_AND_PROVINCE.province,
  provincial: OWN_AND_PROVINCE.province,
  광역시비: OWN_AND_PROVINCE.metro,
  특별시비: OWN_AND_PROVINCE.metro,
  군비: OWN_AND_PROVINCE.own,
  군: OWN_AND_PROVINCE.own,
  구비: OWN_AND_PROVINCE.own,
  구: OWN_AND_PROVINCE.own,
  시군비: OWN_AND_PROVINCE.own,
  시군구비: OWN_AND_PROVINCE.own,
  "시·군비": OWN_AND_PROVINCE.own,
  "시·군·구비": OWN_AND_PROVINCE.own,
  자체: OWN_AND_PROVINCE.own,
  자체재원: OWN_AND_PROVINCE.own,
  own: OWN_AND_PROVINCE.own,
  특별교부세: SOURCES.specialGrant,
  특교세: SOURCES.specialGrant,
  특교: SOURCES.specialGrant,
  특별교부금: SOURCES.specialGrant,
  특별조정교부금: SOURCES.adjustmentGrant,
  특조금: SOURCES.adjustmentGrant,
  조정교부금: SOURCES.adjustmentGrant,
  지방소멸대응기금: SOURCES.extinctionFund,
  소멸기금: SOURCES.extinctionFund,
  지방채: SOURCES.bond,
  기채: SOURCES.bond,
  채무부담: SOURCES.debt,
  채무부담행위: SOURCES.debt,
  민자: SOURCES.private,
  민자등: SOURCES.private,
  민간: SOURCES.private,
  민간자본: SOURCES.private,
  민간투자: SOURCES.private,
  private: SOURCES.private,
  자담: SOURCES.self,
  자담등: SOURCES.self,
  자부담: SOURCES.self,
  자부담등: SOURCES.self,
  기타: SOURCES.other,
  기타재원: SOURCES.other,
  그외: SOURCES.other,
  other: SOURCES.other,
  others: SOURCES.other
};

/** Rows that may be the sum of rows below them: what those rows must be. */
export const GROUP_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  기타: [SOURCES.private, SOURCES.self, SOURCES.debt, SOURCES.bond, SOURCES.other],
  기타재원: [SOURCES.private, SOURCES.self, SOURCES.debt, SOURCES.bond, SOURCES.other],
  지방비: [SOURCES.province, SOURCES.metropolitan, SOURCES.own],
  민간등: [SOURCES.private, SOURCES.self],
  보조금: [SOURCES.national, SOURCES.province],
  의존재원: [SOURCES.national, SOURCES.province, SOURCES.metropolitan, SOURCES.specialGrant]
};

export const TOTAL_LABELS: readonly string[] = [
  "계",
  "합계",
  "총계",
  "소계",
  "총합계",
  "총액",
  "전체",
  "total",
  "sum",
  "subtotal"
];

/** Whose money 시비 is depends on who keeps the card. */
export function sourceAliases(profile: Profile): ReadonlyMap<string, string> {
  const kind = profile.municipality.kind;
  const city = kind === "시" || kind === "광역시·도" ? SOURCES.own : SOURCES.metropolitan;
  const aliases = new Map(Object.entries(COMMON));
  aliases.set("시비", city);
  aliases.set("시", city);
  if (kind === "도") {
    aliases.set("도비", SOURCES.own);
    aliases.set("도", SOURCES.own);
  }
  return aliases;
}
