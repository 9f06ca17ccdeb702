import { makeStyles, tokens } from "@fluentui/react-components";

/** The colours of the charts, as CSS sees them: by theme, and the user's own palette where colours are forced. */
export const CHART_COLORS = {
  plan: "var(--chart-plan)",
  executed: "var(--chart-executed)",
  count: "var(--chart-count)",
  risk: "var(--chart-risk)"
} as const;

export const useChartColors = makeStyles({
  root: {
    // Grey beside the brand's blue: told apart in print too, and both at 3 to 1 against the background.
    "--chart-plan": tokens.colorNeutralForeground4,
    "--chart-executed": tokens.colorCompoundBrandBackground,
    "--chart-count": tokens.colorCompoundBrandBackground,
    "--chart-risk": tokens.colorPaletteRedBackground3,
    "@media (forced-colors: active)": {
      "--chart-plan": "GrayText",
      "--chart-executed": "Highlight",
      "--chart-count": "Highlight",
      "--chart-risk": "Highlight",
      "& text": { fill: "CanvasText", stroke: "none" },
      "& line, & path.domain": { stroke: "CanvasText" }
    }
  }
});
