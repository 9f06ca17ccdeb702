import type { Profile } from "../../pledge/profile";
import type { StatusClass } from "../../pledge/status";
import { compact } from "./fold";

/** A class, or the head over several: 추진중 = 정상 + 일부, 미착수 = 보류 + 폐기. */
export type StatusLabel =
  { readonly class: StatusClass } | { readonly group: "in-progress" | "not-started" | "local" };

const CLASSES: Readonly<Record<StatusClass, readonly string[]>> = {
  completed: ["완료", "이행완료", "완료됨", "추진완료", "사업완료"],
  continued: [
    "이행후계속추진",
    "완료후계속추진",
    "이행후계속",
    "이행완료후계속추진",
    "계속추진",
    "완료후계속",
    "이행후지속추진"
  ],
  "on-track": ["정상추진", "정상", "정상추진중"],
  partial: ["일부추진", "부분추진", "일부이행", "일부추진중"],
  suspended: ["보류", "추진보류", "사업보류"],
  dropped: ["폐기", "폐지", "사업폐기", "제외"]
};

/** Local classes that no canonical one fits: kept, unmapped unless the profile maps them. */
const LOCAL = ["추진전", "시기미도래", "지연", "부진", "추진불가", "추진예정"];

export function statusAliases(profile: Profile): ReadonlyMap<string, StatusLabel> {
  const labels = new Map<string, StatusLabel>([
    ["추진중", { group: "in-progress" }],
    ["추진", { group: "in-progress" }],
    ["미착수", { group: "not-started" }],
    ["미추진", { group: "not-started" }]
  ]);
  for (const label of LOCAL) labels.set(label, { group: "local" });
  for (const [name, aliases] of Object.entries(CLASSES))
    for (const alias of aliases) labels.set(alias, { class: name as StatusClass });
  for (const [alias, name] of Object.entries(profile.statusAliases))
    labels.set(compact(alias), { class: name });
  return labels;
}

/** 이행도 and what else a rate is called. */
export const RATE_LABELS: readonly string[] = [
  "이행도",
  "이행률",
  "이행율",
  "진도율",
  "추진율",
  "추진률",
  "달성률",
  "달성율",
  "공정률",
  "공정율",
  "진척도",
  "이행도(%)",
  "이행률(%)",
  "이행율(%)",
  "추진율(%)",
  "추진률(%)",
  "진도율(%)"
];

export const STATE_LABELS: readonly string[] = [
  "추진상태",
  "이행상태",
  "이행단계",
  "추진단계",
  "추진상황",
  "이행상황",
  "이행구분",
  "추진구분",
  "상태"
];
