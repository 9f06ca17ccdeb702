import { isFault } from "./errors";
import { figuresOf, share, type RunFigures } from "./figures";
import { alarmTable, dimensionTable } from "./layout-tables";
import { missList, troubleList } from "./misses";
import type { Run } from "./run";
import { percent, table } from "./table";

/** What a run came to, for people: by class, by way of laying out, and what was missed. */
export function reportOf({ outcomes }: Run): string {
  const figures = figuresOf(outcomes);
  return [
    classTable(figures),
    faultTable(figures),
    cleanLines(figures),
    dimensionTable(outcomes),
    alarmTable(outcomes),
    troubleList(outcomes),
    missList(outcomes)
  ].join("\n\n");
}

function classTable({ classes }: RunFigures): string {
  const head = [
    "seeded error",
    "n",
    "recall",
    "precision",
    "right cell first",
    "right value first",
    "one of several",
    "asked"
  ];
  const errors = classes.filter(({ name }) => !isFault(name));
  const rows = errors.map((one) => {
    const single = one.found - one.among;
    return [
      one.name,
      String(one.seeded),
      percent(share(one.found + one.asked, one.seeded)),
      percent(one.precision),
      percent(share(one.first, single)),
      percent(share(one.value, single)),
      String(one.among),
      String(one.asked)
    ];
  });
  return table(head, rows);
}

/** Of the faults that are no errors of sums: whether the rule of that name told of them. */
function faultTable({ classes }: RunFigures): string {
  const faults = classes.filter(({ name }) => isFault(name));
  const rows = faults.map((one) => [one.name, String(one.seeded), String(one.found)]);
  return table(["fault, by the rule that is to tell of it", "n", "told"], rows);
}

function cleanLines(figures: RunFigures): string {
  return [
    `clean workbooks ${figures.workbooks}, pledges ${figures.pledges}, grids ${figures.grids}`,
    `grids understood ${percent(figures.understood)}; false errors ${figures.falseErrors}; false warnings ${percent(figures.falseWarnings)} of the pledges; tool errors ${figures.toolErrors}`
  ].join("\n");
}

/** The last line of a run. */
export function summaryOf({ outcomes }: Run): Readonly<Record<string, number>> {
  const { classes, ...figures } = figuresOf(outcomes);
  const round = (value: number): number => Math.round(value * 1e5) / 1e5;
  return {
    ...Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)])),
    seeded: classes.reduce((all, one) => all + one.seeded, 0)
  };
}
