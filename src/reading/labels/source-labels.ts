import type { Profile } from "../../pledge/profile";
import { SOURCES } from "../../pledge/source";

/** Compact labels of sources that mean the same everywhere, dots and commas left out. */
const COMMON: Readonly<Record<string, string>> = {
  [SOURCES.national]:
    "국비 국고 국고보조금 국고보조 국고특교 국 국비보조금 국비보조 국가보조금 균특 균특회계 국가균형발전특별회계 균형발전특별회계 지특 지특회계 " +
    "지역발전특별회계 지역균형발전특별회계 기금 기금보조금 기금보조 중앙정부 정부지원 national nationalfund nationalfunds " +
    "nationalgovernment nationaltreasury state statefund central government",
  [SOURCES.province]:
    "도비 도 도비보조금 도비보조 시도비 시도비보조금 시도보조금 province provincial provincefund provincialfund provincialfunds",
  [SOURCES.metropolitan]: "광역시비 특별시비 특광역시비 metropolitan metro metropolitancity",
  [SOURCES.own]:
    "군비 군 구비 구 자치구비 시군비 시군구비 군구비 구군비 자체 자체재원 자체재원계 순군비 순구비 own ownfund ownfunds ownresources county " +
    "countyfund district districtfund local localfund",
  [SOURCES.specialGrant]: "특별교부세 특교세 특교 특별교부금 특별교부세교부금",
  [SOURCES.adjustmentGrant]: "특별조정교부금 특조금 조정교부금 특별조정 일반조정교부금",
  [SOURCES.extinctionFund]: "지방소멸대응기금 소멸기금 지방소멸기금 소멸대응기금",
  [SOURCES.bond]: "지방채 기채 지방채발행 지방채등 bond bonds localbond localbonds",
  [SOURCES.debt]: "채무부담 채무부담행위 채무",
  [SOURCES.private]:
    "민자 민자등 민간 민간자본 민간투자 민간자본등 민간투자등 민간재원 private privatecapital privatefund",
  [SOURCES.self]: "자담 자담등 자부담 자부담등 자기부담 self selffunded",
  [SOURCES.other]: "기타 기타등 기타재원 그외 그밖 other others othersources etc etc. misc"
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
  "총합",
  "합",
  "사업비계",
  "재원계",
  "total",
  "grandtotal",
  "sum",
  "subtotal",
  "sub-total"
];

/** The shares of the municipalities below, where a province or a metropolitan city keeps the card. */
const BELOW: Partial<Readonly<Record<Profile["municipality"]["kind"], readonly [string, string]>>> = {
  도: ["시군비", "시비 시 군비 군 구비 구 시군비 시군구비 county district local city"],
  "광역시·도": ["구군비", "구비 구 군비 군 자치구비 시군구비 군구비 구군비 county district"]
};

/** Whose money 시비 is depends on who keeps the card. */
export function sourceAliases(profile: Profile): ReadonlyMap<string, string> {
  const { kind } = profile.municipality;
  const aliases = new Map<string, string>();
  const name = (source: string, labels: string): void => {
    for (const label of labels.split(" ")) aliases.set(label, source);
  };
  for (const [source, labels] of Object.entries(COMMON)) name(source, labels);
  const ownCity = kind === "시" || kind === "광역시·도";
  name(ownCity ? SOURCES.own : SOURCES.metropolitan, "시비 시 순시비 city cityfund");
  if (kind === "광역시·도") name(SOURCES.own, "광역시비 특별시비 특광역시비 metropolitan metro");
  if (kind === "도") name(SOURCES.own, "도비 도 province provincial");
  const below = BELOW[kind];
  if (below) name(...below);
  return aliases;
}
