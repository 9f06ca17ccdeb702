import type { Slip } from "./explanation";
import { bothWays, isLeaf, type Along, type Line, type Lines } from "./lines";
import { patternSlip } from "./pattern";
import { isOff, type Sums } from "./sums";

/** What a shift of a block weighs, and every further line of the block. */
const SHIFT = 6;
const FURTHER_LINE = 0.5;

/** A run of places, from the one that is empty today to the last that is filled. */
type Run = readonly number[];

/**
 * Blocks of amounts that stand one column too far to the right or left, or one row too low or high: the same run of
 * places in one line or several neighbouring ones. Each is a slip that changes several cells at once.
 */
export function shiftedBlocks(
  sums: Sums,
  misses: readonly bigint[],
  off: readonly number[]
): readonly Slip[] {
  return bothWays(sums).flatMap((way) => {
    const places = way.across.flatMap((line, at) => (isLeaf(line) ? [at] : []));
    return runsOf(places).flatMap((run) => [
      ...neighboursOf(way.lines).flatMap((lines) => blocksOn(sums, { ...way, lines }, run, misses, off)),
      ...wholeTable(sums, way, run)
    ]);
  });
}

/** The lines of which neighbours may have slipped together: those without totals, those and the groups; or one total. */
function neighboursOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const leaves = lines.filter(isLeaf);
  const groups = lines.filter((line) => isLeaf(line) || line.role === "group");
  const totals = lines.filter((line) => !isLeaf(line)).map((line) => [line]);
  return groups.length > leaves.length ? [leaves, groups, ...totals] : [leaves, ...totals];
}

/** Everything on these places, the totals too. */
function wholeTable(sums: Sums, { along, lines }: Lines, run: Run): readonly Slip[] {
  const meant = lines.map((line) => meantOn(sums, line, run));
  if (lines.every(isLeaf) || meant.includes(null)) return [];
  return slipOf(sums, along, lines, new Map(meant.flatMap((own) => [...(own ?? [])])));
}

/** Every run of two places or more, each in both directions: the first place is the one that must be empty. */
function runsOf(places: readonly number[]): readonly Run[] {
  return places.flatMap((_, from) =>
    places.slice(from + 1).flatMap((_, more) => {
      const run = places.slice(from, from + more + 2);
      return [run, [...run].reverse()];
    })
  );
}

function blocksOn(
  sums: Sums,
  { along, lines, across }: Lines,
  run: Run,
  misses: readonly bigint[],
  off: readonly number[]
): readonly Slip[] {
  const [empty = -1] = run;
  const crossing = crossingSums(sums, across[empty]);
  const probe = crossing.find((index) => off.includes(index));
  // Whatever is moved into the empty place would put its own sum out of order.
  if (probe === undefined && crossing.some((index) => !sums.computed.includes(index))) return [];
  const meant = lines.map((line) => meantOn(sums, line, run));
  const slips: Slip[] = [];
  for (const [from, first] of meant.entries()) {
    if (!first?.size) continue;
    const block = new Map<number, bigint>();
    let miss = probe === undefined ? 0n : (misses[probe] ?? 0n);
    for (const [to, own] of [...meant.entries()].slice(from)) {
      if (!own) break;
      for (const [cell, value] of own) block.set(cell, value);
      if (probe !== undefined) {
        miss += moveOn(sums, probe, own);
        const sum = sums.sums[probe];
        if (own.size === 0 || (sum && isOff(sums, sum, miss))) continue;
      }
      slips.push(...slipOf(sums, along, lines.slice(from, to + 1), block));
      if (probe === undefined) break;
    }
  }
  return slips;
}

function slipOf(
  sums: Sums,
  along: Along,
  lines: readonly Line[],
  meant: ReadonlyMap<number, bigint>
): readonly Slip[] {
  const [first, ...others] = lines.map(({ key }) => key);
  const line = [first ?? "", ...others.slice(-1)].join("~");
  const weight = SHIFT + FURTHER_LINE * others.length;
  const slip = patternSlip(sums, "shifted-column", weight, meant, { name: "shifted", along, line });
  return slip ? [slip] : [];
}

/** The figures of the run one place back; null where the run cannot have slipped, empty where it has none. */
function meantOn(sums: Sums, line: Line, run: Run): ReadonlyMap<number, bigint> | null {
  const cells = run.map((place) => line.cells[place] ?? -1);
  if (cells.includes(-1)) return null;
  const values = cells.map((cell) => sums.values[cell] ?? 0n);
  if (values[0] !== 0n) return null;
  const changes = cells.flatMap((cell, at): (readonly [number, bigint])[] => {
    const value = values[at + 1] ?? 0n;
    return value === values[at] ? [] : [[cell, value]];
  });
  return new Map(changes);
}

/** The sums that add up the line, as 계 of a year's column. */
function crossingSums(sums: Sums, line: Line | undefined): readonly number[] {
  const cells = new Set(line?.cells);
  const through = new Set(line?.cells.flatMap((cell) => sums.through[cell] ?? []));
  return [...through].filter((index) => {
    const sum = sums.sums[index];
    return sum && cells.has(sum.total) && sum.addends.every((addend) => cells.has(addend));
  });
}

function moveOn(sums: Sums, index: number, meant: ReadonlyMap<number, bigint>): bigint {
  const sum = sums.sums[index];
  let move = 0n;
  for (const [cell, value] of meant) {
    const delta = value - (sums.values[cell] ?? 0n);
    if (sum?.total === cell) move += delta;
    else if (sum?.addends.includes(cell)) move -= delta;
  }
  return move;
}
