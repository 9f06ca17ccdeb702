import type { Message } from "../../language/message";

export const STATUS = {
  bar: { ko: "상태", en: "Status" },
  ready: { ko: "준비", en: "Ready" },
  editing: { ko: "입력 중", en: "Entering" },
  calculating: { ko: "계산 중", en: "Calculating" },
  saving: { ko: "저장하는 중", en: "Saving" },
  saved: { ko: "저장됨", en: "Saved" },
  kept: {
    ko: "저장 안 됨 · 작업은 이 컴퓨터에 보관 중",
    en: "Not saved · your work is kept on this computer"
  },
  notKept: { ko: "저장 안 됨 · 자동 보관을 쓸 수 없음", en: "Not saved · cannot be kept automatically" },
  untouched: { ko: "바뀐 것 없음", en: "No changes" },
  sum: { ko: "합계 {{value}}", en: "Sum {{value}}" },
  average: { ko: "평균 {{value}}", en: "Average {{value}}" },
  count: { ko: "개수 {{value}}", en: "Count {{value}}" },
  zoom: { ko: "확대/축소", en: "Zoom" },
  zoomOut: { ko: "축소", en: "Zoom out" },
  zoomIn: { ko: "확대", en: "Zoom in" },
  zoomReset: { ko: "확대/축소 {{percent}}%. 누르면 100%", en: "Zoom {{percent}}%. Press for 100%" }
} as const satisfies Record<string, Message>;
