import { gridSumRule } from "../grid-sum";

/** 계 = Σ leaf sources, in every column of every grid. */
export const rule = gridSumRule(
  "grid-source-sum",
  { ko: "계는 재원의 합", en: "계 (total row) is the sum of the sources" },
  {
    violation: {
      ko: "{{column}} 열의 계는 {{cell}}인데 재원을 더하면 {{terms}}입니다(차이 {{difference}}{{unit}}).",
      en: "{{column}}: the total row says {{cell}}, the sources add up to {{terms}} (difference {{difference}}{{unit}})."
    },
    "rounding-unlikely": {
      ko: "{{column}} 열의 계 {{cell}}{{cell:과/와}} 재원의 합 {{sum}}{{sum:이/가}} {{difference}}{{unit}} 다릅니다. 반올림치고는 큽니다.",
      en: "{{column}}: the total row says {{cell}}, the sources add up to {{sum}}; {{difference}}{{unit}} is much for rounding."
    },
    rounding: {
      ko: "{{column}} 열의 계 {{cell}}{{cell:과/와}} 재원의 합 {{sum}}{{sum:은/는}} 반올림만큼({{difference}}{{unit}}) 다릅니다.",
      en: "{{column}}: the total row says {{cell}}, the sources add up to {{sum}}; rounding explains {{difference}}{{unit}}."
    }
  }
);
