import { table } from "../table";
import { checkPublished, isRight, type PublishedOutcome } from "./check-published";
import { PUBLISHED } from "./layouts";

/** Published figures over all their layouts. */
export interface PublishedFigures {
  /** A table, with what is wrong below it. */
  readonly text: string;
  readonly right: boolean;
  /** For the last line of a run: of known misses and figures that were changed, and of what is told beside them. */
  readonly summary: {
    readonly published: number;
    readonly publishedTold: number;
    readonly publishedOthers: number;
  };
}

/** Checks published figures in every layout. */
export function publishedFigures(): PublishedFigures {
  const outcomes = PUBLISHED.map(checkPublished);
  const sum = (of: (outcome: PublishedOutcome) => number): number =>
    outcomes.reduce((all, outcome) => all + of(outcome), 0);
  return {
    text: [
      "published figures",
      table(
        [
          "figures",
          "laid out as",
          "tables",
          "understood",
          "known misses",
          "found",
          "changed",
          "told",
          "others told"
        ],
        outcomes.map(rowOf)
      ),
      ...outcomes.flatMap(troublesOf)
    ].join("\n"),
    right: outcomes.every(isRight),
    summary: {
      published: sum(({ known, changed }) => known + changed),
      publishedTold: sum(
        ({ known, missed, changed, untold }) => known - missed.length + changed - untold.length
      ),
      publishedOthers: sum(({ others }) => others.length)
    }
  };
}

function rowOf({
  layout,
  tables,
  understood,
  known,
  missed,
  changed,
  untold,
  others
}: PublishedOutcome): readonly string[] {
  const counts = [
    tables,
    understood,
    known,
    known - missed.length,
    changed,
    changed - untold.length,
    others.length
  ];
  return [layout.files.join(", "), layout.laidOut, ...counts.map(String)];
}

function troublesOf({
  layout,
  tables,
  understood,
  missed,
  untold,
  others
}: PublishedOutcome): readonly string[] {
  const place = `${layout.files.join(", ")}, ${layout.laidOut}`;
  return [
    ...(understood < tables ? [`${place}: not understood`] : []),
    ...missed.map((cell) => `${place}: missed ${cell}`),
    ...untold.map((figure) => `${place}: changed and not told: line ${figure}`),
    ...others.map((told) => `${place}: told besides: ${told}`)
  ];
}
