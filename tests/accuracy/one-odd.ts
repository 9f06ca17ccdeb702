import { bookOf } from "./book/make-book";
import { falseAlarms } from "./judge-findings";
import { judgeReading } from "./judge-reading";
import { DIMENSIONS, layoutWith, type Dimension } from "./layout";
import { randomFrom } from "./random";
import { check } from "./try-book";

/** What came of workbooks that are laid out as usual but for one way. */
export interface OneOdd {
  readonly dimension: Dimension;
  readonly value: string;
  readonly grids: number;
  readonly understood: number;
  readonly alarms: number;
  /** The first thing that was not as meant. */
  readonly why: string;
}

const BOOKS = 4;

/** Every way of laying out by itself, so that one sees which of them is not understood. */
export function tryEachAlone(seed: string): readonly OneOdd[] {
  return (Object.keys(DIMENSIONS) as Dimension[]).flatMap((dimension) =>
    DIMENSIONS[dimension].map((value) => tryAlone(seed, dimension, value))
  );
}

function tryAlone(seed: string, dimension: Dimension, value: string): OneOdd {
  const layout = layoutWith({ [dimension]: value });
  let [grids, understood, alarms, why] = [0, 0, 0, ""];
  for (let at = 0; at < BOOKS; at++) {
    const truth = bookOf(layout, randomFrom(`${seed} ${dimension} ${value} ${at}`));
    const { book, result } = check(truth.snapshot, truth.basisDate);
    const judged = judgeReading(book, truth);
    const wrong = judged.grids.filter((grid) => grid.why !== "");
    const told = falseAlarms(result.findings, truth);
    grids += judged.grids.length;
    understood += judged.grids.length - wrong.length;
    alarms += told.length;
    if (why === "") why = wrong[0]?.why ?? judged.pledges;
    if (why === "" && told[0]) why = told[0].rule;
  }
  return { dimension, value, grids, understood, alarms, why };
}
