import { share } from "./figures";
import { DIMENSIONS, type Dimension } from "./layout";
import type { Outcome } from "./run";
import { percent, table } from "./table";

/** By way of laying out, those first under which least is understood. */
export function dimensionTable(outcomes: readonly Outcome[]): string {
  const rows = (Object.keys(DIMENSIONS) as Dimension[]).flatMap((dimension) =>
    DIMENSIONS[dimension].map((value) => {
      const own = outcomes.filter(({ layout }) => layout[dimension] === value);
      const grids = own.reduce((all, { grids }) => all + grids, 0);
      const understood = own.reduce((all, one) => all + one.understood, 0);
      const alarms = own.reduce((all, one) => all + one.alarms.length, 0);
      return { dimension, value, grids, rate: share(understood, grids), alarms };
    })
  );
  const shown = rows.sort((one, other) => one.rate - other.rate || other.alarms - one.alarms);
  return table(
    ["layout", "", "grids", "understood", "false alarms"],
    shown.map((row) => [row.dimension, row.value, String(row.grids), percent(row.rate), String(row.alarms)])
  );
}

/** Which rules told something of clean workbooks. */
export function alarmTable(outcomes: readonly Outcome[]): string {
  const byRule = new Map<string, { readonly severity: string; count: number; readonly index: number }>();
  for (const { alarms, index } of outcomes)
    for (const { rule, severity } of alarms) {
      const known = byRule.get(`${rule} ${severity}`);
      if (known) known.count += 1;
      else byRule.set(`${rule} ${severity}`, { severity, count: 1, index });
    }
  const rows = [...byRule]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([name, { count, index }]) => [name, String(count), String(index)]);
  return rows.length === 0 ? "no false alarm" : table(["false alarm", "n", "first in workbook"], rows);
}
