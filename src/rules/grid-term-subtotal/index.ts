import { gridSumRule } from "../grid-sum";

/** 소계 = Σ the years of the term, in every row of every grid. */
export const rule = gridSumRule(
  "grid-term-subtotal",
  { ko: "소계는 임기 연도의 합", en: "소계 (subtotal) is the sum of the term's years" },
  {
    violation: {
      ko: "{{row}} 행의 소계는 {{cell}}인데 연도를 더하면 {{terms}}입니다(차이 {{difference}}{{unit}}).",
      en: "{{row}}: the subtotal says {{cell}}, the years add up to {{terms}} (difference {{difference}}{{unit}})."
    },
    "rounding-unlikely": {
      ko: "{{row}} 행의 소계 {{cell}}{{cell:과/와}} 연도의 합 {{sum}}{{sum:이/가}} {{difference}}{{unit}} 다릅니다. 반올림치고는 큽니다.",
      en: "{{row}}: the subtotal says {{cell}}, the years add up to {{sum}}; {{difference}}{{unit}} is much for rounding."
    },
    rounding: {
      ko: "{{row}} 행의 소계 {{cell}}{{cell:과/와}} 연도의 합 {{sum}}{{sum:은/는}} 반올림만큼({{difference}}{{unit}}) 다릅니다.",
      en: "{{row}}: the subtotal says {{cell}}, the years add up to {{sum}}; rounding explains {{difference}}{{unit}}."
    }
  }
);
