import { gridSumRule } from "../grid-sum";

/** A group's row = Σ the rows under it (기타 = 민자 + 자담 …), in every column of every grid. */
export const rule = gridSumRule(
  "grid-nested-sum",
  { ko: "묶음 줄은 딸린 줄의 합", en: "A group's row is the sum of the rows under it" },
  {
    violation: {
      ko: "{{column}} 열의 {{row}}{{row:은/는}} {{cell}}인데 딸린 줄을 더하면 {{terms}}입니다(차이 {{difference}}{{unit}}).",
      en: "{{column}}: {{row}} says {{cell}}, the rows under it add up to {{terms}} (difference {{difference}}{{unit}})."
    },
    "rounding-unlikely": {
      ko: "{{column}} 열의 {{row}} {{cell}}{{cell:과/와}} 딸린 줄의 합 {{sum}}{{sum:이/가}} {{difference}}{{unit}} 다릅니다. 반올림치고는 큽니다.",
      en: "{{column}}: {{row}} says {{cell}}, the rows under it add up to {{sum}}; {{difference}}{{unit}} is much for rounding."
    },
    rounding: {
      ko: "{{column}} 열의 {{row}} {{cell}}{{cell:과/와}} 딸린 줄의 합 {{sum}}{{sum:은/는}} 반올림만큼({{difference}}{{unit}}) 다릅니다.",
      en: "{{column}}: {{row}} says {{cell}}, the rows under it add up to {{sum}}; rounding explains {{difference}}{{unit}}."
    }
  }
);
