import { bookOf } from "./book/make-book";
import { falseAlarms } from "./judge-findings";
import { judgeReading } from "./judge-reading";
import { DIMENSIONS, layoutWith, type Dimension, type Layout } from "./layout";
import { randomFrom } from "./random";
import { checkTrue } from "./try-book";

/** What is wrong with a clean workbook of this layout: the first grid misread, else the first false alarm. */
export function troubleOf(layout: Layout, seed: string): string {
  const truth = bookOf(layout, randomFrom(seed));
  const { book, result } = checkTrue(truth, truth.snapshot);
  const { grids, pledges } = judgeReading(book, truth);
  const misread = grids.find(({ why }) => why !== "");
  const [alarm] = falseAlarms(result.findings, truth);
  if (misread) return misread.why;
  if (pledges !== "") return pledges;
  return alarm ? `${alarm.rule} ${alarm.severity}` : "";
}

/** The layout with every oddity taken back that the trouble does not need. */
export function simplest(layout: Layout, seed: string): Layout {
  let least = layout;
  for (const dimension of Object.keys(DIMENSIONS) as Dimension[]) {
    if (least[dimension] === DIMENSIONS[dimension][0]) continue;
    const without = layoutWith({ ...least, [dimension]: DIMENSIONS[dimension][0] });
    if (troubleOf(without, seed) !== "") least = without;
  }
  return least;
}
