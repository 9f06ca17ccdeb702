import { formatRange, type Rectangle } from "../../../src/workbook/address";
import type { Chart as DrawnChart, ChartSeries as DrawnSeries, Sheet } from "../model/book";
import { HostError, type HostObject, type Member, type Members, type Surroundings } from "../member";
import { areaOf, type RangeSelf } from "./objects";

interface ChartSelf {
  readonly sheet: Sheet;
  readonly chart: DrawnChart;
}

interface SeriesSelf extends ChartSelf {
  readonly series: DrawnSeries;
}

function seriesObject(self: ChartSelf, series: DrawnSeries): HostObject {
  return { type: "ChartSeries", self: { ...self, series } satisfies SeriesSelf };
}

/** One series a column of the source, or a row. */
function seriesOf(area: Rectangle, by: string): DrawnSeries[] {
  const count = by === "Rows" ? area.bottom - area.top + 1 : area.right - area.left + 1;
  return Array.from({ length: count }, (_, at) => ({
    name: `Series${at + 1}`,
    values: formatRange(
      by === "Rows"
        ? { ...area, top: area.top + at, bottom: area.top + at }
        : { ...area, left: area.left + at, right: area.left + at }
    ),
    categories: "",
    looks: {}
  }));
}

export const ChartCollection: Members = {
  Add: {
    since: "1.1",
    changes: true,
    call: (sheet: Sheet, [type, source, by]: [string, HostObject, string], { book }: Surroundings) => {
      if (sheet.isProtected) throw new HostError("AccessDenied", "The sheet is protected.");
      const { area } = source.self as RangeSelf;
      book.serial += 1;
      const id = `{chart-${book.serial}}`;
      const chart = { id, name: "", type, area: "", series: seriesOf(area, by), looks: {} };
      sheet.charts.push(chart);
      return { type: "Chart", self: { sheet, chart } satisfies ChartSelf, id };
    }
  }
};

export const Chart: Members = {
  Name: {
    since: "1.1",
    changes: true,
    set: ({ chart }: ChartSelf, name: string) => {
      chart.name = name;
    }
  },
  Title: { since: "1.1", get: (self: ChartSelf) => ({ type: "ChartTitle", self }) },
  Legend: { since: "1.1", get: (self: ChartSelf) => ({ type: "ChartLegend", self }) },
  Axes: { since: "1.1", get: (self: ChartSelf) => ({ type: "ChartAxes", self }) },
  Series: { since: "1.1", get: (self: ChartSelf) => ({ type: "ChartSeriesCollection", self }) },
  SetPosition: {
    since: "1.1",
    changes: true,
    call: ({ chart }: ChartSelf, [from, to]: [string, string]) => {
      const [first, last] = [areaOf(from), areaOf(to)];
      chart.area = formatRange({ ...first, bottom: last.bottom, right: last.right });
    }
  }
};

/** A member that is only ever set. */
function kept(since: string, name: string): Member {
  return {
    since,
    changes: true,
    set: ({ chart }: ChartSelf, value: unknown) => {
      chart.looks[name] = value;
    }
  };
}

export const ChartTitle: Members = { Text: kept("1.1", "title") };

export const ChartLegend: Members = {
  Visible: kept("1.1", "legend.visible"),
  Position: kept("1.1", "legend.position")
};

export const ChartAxes: Members = {
  CategoryAxis: {
    since: "1.1",
    get: (self: ChartSelf) => ({ type: "ChartAxis", self: axis(self, "category") })
  },
  ValueAxis: { since: "1.1", get: (self: ChartSelf) => ({ type: "ChartAxis", self: axis(self, "value") }) }
};

interface AxisSelf extends ChartSelf {
  readonly axis: string;
}

function axis(self: ChartSelf, name: string): AxisSelf {
  return { ...self, axis: name };
}

function ofAxis(since: string, name: string): Member {
  return {
    since,
    changes: true,
    set: ({ chart, axis: of }: AxisSelf, value: unknown) => {
      chart.looks[`${of}.${name}`] = value;
    }
  };
}

export const ChartAxis: Members = {
  Title: { since: "1.1", get: (self: AxisSelf) => ({ type: "ChartAxisTitle", self }) },
  NumberFormat: ofAxis("1.8", "numberFormat"),
  Minimum: ofAxis("1.1", "minimum"),
  MajorUnit: ofAxis("1.1", "majorUnit"),
  ReversePlotOrder: ofAxis("1.7", "reversePlotOrder"),
  Position: ofAxis("1.8", "position")
};

export const ChartAxisTitle: Members = { Text: ofAxis("1.1", "title") };

export const ChartSeriesCollection: Members = {
  GetItemAt: {
    since: "1.1",
    call: (self: ChartSelf, [index]: [number]) => {
      const series = self.chart.series[index];
      if (!series) throw new HostError("InvalidArgument", `There is no series ${index}.`);
      return seriesObject(self, series);
    }
  },
  Add: {
    since: "1.7",
    changes: true,
    call: (self: ChartSelf, [name]: [string]) => {
      const series = { name, values: "", categories: "", looks: {} };
      self.chart.series.push(series);
      return seriesObject(self, series);
    }
  }
};

function ofSeries(since: string, name: string): Member {
  return {
    since,
    changes: true,
    set: ({ series }: SeriesSelf, value: unknown) => {
      series.looks[name] = value;
    }
  };
}

function drawnFrom(part: "values" | "categories"): Member {
  return {
    since: "1.7",
    changes: true,
    call: ({ series, sheet }: SeriesSelf, [range]: [HostObject]) => {
      const source = range.self as RangeSelf;
      if (source.sheet !== sheet) throw new HostError("InvalidArgument", "The range is of another sheet.");
      series[part] = formatRange(source.area);
    }
  };
}

export const ChartSeries: Members = {
  Name: {
    since: "1.1",
    changes: true,
    set: ({ series }: SeriesSelf, name: string) => {
      series.name = name;
    }
  },
  SetValues: drawnFrom("values"),
  SetXAxisValues: drawnFrom("categories"),
  HasDataLabels: ofSeries("1.7", "labels"),
  DataLabels: { since: "1.8", get: (self: SeriesSelf) => ({ type: "ChartDataLabels", self }) },
  Format: { since: "1.1", get: (self: SeriesSelf) => ({ type: "ChartSeriesFormat", self }) },
  Points: { since: "1.1", get: (self: SeriesSelf) => ({ type: "ChartPointsCollection", self }) }
};

export const ChartDataLabels: Members = {
  ShowValue: ofSeries("1.1", "labels.showValue"),
  NumberFormat: ofSeries("1.8", "labels.numberFormat"),
  Position: ofSeries("1.1", "labels.position")
};

interface FillSelf extends SeriesSelf {
  readonly of: string;
}

export const ChartSeriesFormat: Members = {
  Fill: { since: "1.1", get: (self: SeriesSelf) => ({ type: "ChartFill", self: { ...self, of: "fill" } }) },
  Line: { since: "1.1", get: (self: SeriesSelf) => ({ type: "ChartLineFormat", self }) }
};

export const ChartLineFormat: Members = { Color: ofSeries("1.1", "line") };

export const ChartPointsCollection: Members = {
  GetItemAt: {
    since: "1.1",
    call: (self: SeriesSelf, [index]: [number]) => ({
      type: "ChartPoint",
      self: { ...self, of: `point.${index}` } satisfies FillSelf
    })
  }
};

export const ChartPoint: Members = {
  Format: { since: "1.1", get: (self: FillSelf) => ({ type: "ChartPointFormat", self }) }
};

export const ChartPointFormat: Members = {
  Fill: { since: "1.1", get: (self: FillSelf) => ({ type: "ChartFill", self }) }
};

export const ChartFill: Members = {
  SetSolidColor: {
    since: "1.1",
    changes: true,
    call: ({ series, of }: FillSelf, [color]: [string]) => {
      series.looks[of] = color;
    }
  }
};
