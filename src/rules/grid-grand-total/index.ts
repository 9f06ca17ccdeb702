import { gridSumRule } from "../grid-sum";

/** 총계 = 기투자 + 소계 + 이후, in every row of every grid; without a 소계 column the years stand for it. */
export const rule = gridSumRule(
  "grid-grand-total",
  { ko: "총계는 기투자·소계·이후의 합", en: "총계 (grand total) is prior + subtotal + after" },
  {
    violation: {
      ko: "{{row}} 행의 총계는 {{cell}}인데 기투자, 임기 중, 이후를 더하면 {{terms}}입니다(차이 {{difference}}{{unit}}).",
      en: "{{row}}: the grand total says {{cell}}, prior, term and after add up to {{terms}} (difference {{difference}}{{unit}})."
    },
    "rounding-unlikely": {
      ko: "{{row}} 행의 총계 {{cell}}{{cell:과/와}} 기투자, 임기 중, 이후의 합 {{sum}}{{sum:이/가}} {{difference}}{{unit}} 다릅니다. 반올림치고는 큽니다.",
      en: "{{row}}: the grand total says {{cell}}, its parts add up to {{sum}}; {{difference}}{{unit}} is much for rounding."
    },
    rounding: {
      ko: "{{row}} 행의 총계 {{cell}}{{cell:과/와}} 기투자, 임기 중, 이후의 합 {{sum}}{{sum:은/는}} 반올림만큼({{difference}}{{unit}}) 다릅니다.",
      en: "{{row}}: the grand total says {{cell}}, its parts add up to {{sum}}; rounding explains {{difference}}{{unit}}."
    }
  }
);
