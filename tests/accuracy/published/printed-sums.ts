import { figureLines, figureOf, type FigureLine } from "../../builders/figure-tables";

/** A figure of a file: its line, from 0, and its heading. */
export interface Printed {
  readonly line: number;
  readonly heading: string;
}

/** Figures that a published table says add up. */
export interface PrintedSum {
  readonly total: Printed;
  readonly addends: readonly Printed[];
}

/** How a sum of printed figures stands, by plain arithmetic; of figures that may be rounded. */
export type Standing = "holds" | "rounding" | "beyond usual" | "fails";

interface Sums {
  /** The heading of the names of the lines. */
  readonly names: string;
  readonly across: readonly (readonly [total: string, ...addends: string[]])[];
  /** Headings whose first line is the total of the others. */
  readonly down: readonly string[];
}

const FIELD_YEARS = ["2023", "2024", "2025", "2026", "2027"];
const MONEY = ["국비", "도비", "시비", "기타"];

const SUMS: Readonly<Record<string, Sums>> = {
  areas: { names: "분야별", across: [["계", "완료", "추진중"]], down: ["계", "완료", "추진중"] },
  sources: { names: "분야별", across: [["계", ...MONEY]], down: ["계", ...MONEY] },
  fields: { names: "구분", across: [["합계", ...FIELD_YEARS]], down: ["합계", ...FIELD_YEARS] },
  projects: {
    names: "사업명",
    across: [
      ["총사업비", "기투자", "향후"],
      ["향후", "2026", "2027", "2028", "2029", "2030"]
    ],
    down: []
  }
};

/** The sums that the file's table states; none for lists. */
export function printedSums(file: string): readonly PrintedSum[] {
  const sums = SUMS[file];
  if (!sums) return [];
  const lines = figureLines(file).map((_, line) => line);
  const across = lines.flatMap((line) =>
    sums.across.map(([total, ...addends]) => ({
      total: { line, heading: total },
      addends: addends.map((heading) => ({ line, heading }))
    }))
  );
  const down = sums.down.map((heading) => ({
    total: { line: 0, heading },
    addends: lines.slice(1).map((line) => ({ line, heading }))
  }));
  return [...across, ...down];
}

/** What a line of the file is called, and the heading over its name; null for a file without sums. */
export function nameOf(
  file: string,
  line: number
): { readonly heading: string; readonly name: string } | null {
  const heading = SUMS[file]?.names;
  const name = heading === undefined ? undefined : figureLines(file)[line]?.[heading];
  return heading === undefined || name === undefined ? null : { heading, name };
}

/** Total − Σ addends, in the last digit that the file prints: ten times finer where it prints tenths. */
export function missOf(
  { total, addends }: PrintedSum,
  lines: readonly FigureLine[],
  changed?: { readonly at: Printed; readonly to: number }
): number {
  const figure = ({ line, heading }: Printed): number =>
    changed?.at.line === line && changed.at.heading === heading
      ? changed.to
      : figureOf(lines[line]?.[heading] ?? "");
  const miss = addends.reduce((rest, addend) => rest - figure(addend), figure(total));
  return Math.round(miss * digitsOf(lines)) || 0;
}

function digitsOf(lines: readonly FigureLine[]): number {
  return lines.some((line) => MONEY.some((heading) => (line[heading] ?? "").includes("."))) ? 10 : 1;
}

/** n addends and the total are n + 1 figures, each off by half a digit at most; their standard deviation is √((n + 1) / 12). */
export function standingOf(miss: number, { addends }: PrintedSum): Standing {
  if (miss === 0) return "holds";
  const figures = addends.length + 1;
  if (2 * Math.abs(miss) > figures) return "fails";
  return Math.abs(miss) > 2 * Math.sqrt(figures / 12) ? "beyond usual" : "rounding";
}
