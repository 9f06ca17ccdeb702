import { HorizontalBarChartWithAxis } from "@fluentui/react-charts";
import type { ReactElement } from "react";
import { useLocale } from "../frame/words";
import { useWidth } from "./use-width";

/** Thick enough for a figure at its end. */
const BAR_HEIGHT = 16;
const BAR_STEP = 28;
const FRAME_HEIGHT = 34;
const MOST_TICKS = 5;
/** At the right there is room for the figure of the longest bar. */
const MARGINS = { top: 4, bottom: 26, right: 30 };

/** Counts as lying bars, the first on top, each with its name before it and its figure at its end. */
export function CountBars(props: {
  readonly bars: readonly { readonly name: string; readonly count: number }[];
  readonly color: string;
}): ReactElement {
  const { bars, color } = props;
  const locale = useLocale();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const height = bars.length * BAR_STEP + FRAME_HEIGHT;
  const [frame, width] = useWidth();
  return (
    <div ref={frame} style={{ height }}>
      {width === 0 ? null : (
        <HorizontalBarChartWithAxis
          width={width}
          height={height}
          culture={locale}
          hideLegend
          hideTooltip
          showYAxisLables
          useSingleColor
          colors={[color]}
          barHeight={BAR_HEIGHT}
          tickValues={ticksTo(most)}
          margins={MARGINS}
          // The chart puts the first at the foot.
          data={bars.map(({ name, count }) => ({ x: count, y: name, legend: name, color })).reverse()}
        />
      )}
    </div>
  );
}

/** Whole steps: half a pledge is none. */
function ticksTo(most: number): number[] {
  const step = Math.max(1, Math.ceil(most / MOST_TICKS));
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}
