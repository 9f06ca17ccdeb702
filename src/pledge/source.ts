/**
 * 재원: where the money comes from. Canonical names; the aliases that sheets use are data of the profile
 * (see `reading/labels`), because 시비 is own money in a 시 and the metropolitan source in a 자치구.
 */
export const SOURCES = {
  national: "국비",
  province: "도비",
  metropolitan: "시비",
  own: "자체",
  specialGrant: "특별교부세",
  adjustmentGrant: "특별조정교부금",
  extinctionFund: "지방소멸대응기금",
  bond: "지방채",
  debt: "채무부담",
  private: "민자",
  self: "자담",
  other: "기타"
} as const;
