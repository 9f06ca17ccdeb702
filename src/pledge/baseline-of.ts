import type { Baseline, BaselineGrid, BaselinePledge } from "./baseline";
import { formatIsoDate, type CalendarDate } from "./calendar-date";
import { formatDecimal, trim, type Decimal } from "./decimal";
import type { Grid } from "./grid";
import type { Pledge } from "./pledge";
import type { PledgeBook } from "./pledge-book";
import { markedOption } from "./status";

/** The figures of the book as of the day: what the next submission is compared with. */
export function baselineOf({ pledges, profile }: PledgeBook, basisDate: CalendarDate): Baseline {
  const { label, from, to } = profile.term;
  return {
    version: 1,
    basisDate: formatIsoDate(basisDate),
    term: { label, from, to },
    pledges: pledges.map(pledgeFigures)
  };
}

function pledgeFigures(pledge: Pledge): BaselinePledge {
  const { period, totalCost, status } = pledge;
  return {
    number: pledge.normalizedNumber,
    written: pledge.number,
    name: pledge.name,
    period: period && { from: dateText(period.value.from), to: dateText(period.value.to) },
    totalCost: totalCost && { value: plain(totalCost.value.value), unit: totalCost.value.unit },
    class: (status && markedOption(status)?.class) ?? null,
    rate: status?.rate ? plain(status.rate.value) : null,
    grids: pledge.grids.map(gridFigures)
  };
}

function gridFigures({ kind, unit, columns, rows, cells }: Grid): BaselineGrid {
  return {
    kind,
    unit: unit?.value ?? null,
    columns: columns.map(({ key }) => key),
    rows: rows.map(({ key, role, source }, at) => ({
      key,
      role,
      source,
      amounts: (cells[at] ?? []).map(({ amount }) => amount && plain(amount))
    }))
  };
}

function dateText(date: CalendarDate | null): string | null {
  return date && formatIsoDate(date);
}

function plain(value: Decimal): string {
  return formatDecimal(trim(value));
}
