import { render, type Locale } from "../../language/message";
import { columnName, formatCellRef, quoteSheet, type CellRef } from "../../workbook/address";
import { CELL_HOWS, SEAL, SHEET_HOWS } from "./messages";
import type { LineChange, SealChange } from "./seal-change";
import type { SealState, Verifier } from "./verify";

const FEW = 5;

/** What a seal is worth, in a sentence without a full stop. */
export function sealVerdict(state: SealState, locale: Locale): string {
  return state.kind === "changed"
    ? render(SEAL.changed, { count: countOfChanges(state.changes) }, locale)
    : SEAL[state.kind][locale];
}

/** Formulas that followed moved lines count once; sums of what changed do not count: nobody touched them. */
function countOfChanges(changes: readonly SealChange[]): number {
  return changes.filter(({ kind }) => kind !== "recalculated").length;
}

/** How many cells are told as changed, those of formulas that followed moved lines included. */
export function changedCells(changes: readonly SealChange[]): number {
  return changes.reduce(
    (count, change) =>
      count + (change.kind === "cell" ? 1 : change.kind === "followed" ? change.cells.length : 0),
    0
  );
}

/** "이행현황!F7: 값이 바뀜". */
export function changeWords(change: SealChange, locale: Locale): string {
  switch (change.kind) {
    case "cell": {
      const cause = change.volatile === null ? "" : render(SEAL.volatile, { name: change.volatile }, locale);
      return render(CELL_HOWS[change.how], { cell: formatCellRef(change.cell), cause }, locale);
    }
    case "sheet":
      return render(SHEET_HOWS[change.how], { sheet: change.sheet, before: change.before ?? "" }, locale);
    case "lines":
      return render(SEAL[`${change.axis}s-${change.how}`], linesOf(change), locale);
    case "followed":
    case "recalculated":
      return render(SEAL[change.kind], { count: change.cells.length, cells: cellList(change.cells) }, locale);
    case "waiver":
      return render(SEAL[`waiver-${change.how}`], { key: change.key }, locale);
    case "unnamed":
    case "report":
      return render(SEAL[change.kind], { sheet: quoteSheet(change.sheet) }, locale);
    case "profile":
    case "date-system":
      return SEAL[change.kind][locale];
  }
}

/** The first few cells, and that there are more. */
export function cellList(cells: readonly CellRef[]): string {
  return cells.slice(0, FEW).map(formatCellRef).join(", ") + (cells.length > FEW ? " …" : "");
}

/** What should be known of a seal beside its verdict: other rules, another tool, no result sheet. */
export function sealRemarks(
  state: SealState,
  { ruleSet, toolVersion }: Verifier,
  locale: Locale
): readonly string[] {
  if (state.kind !== "intact" && state.kind !== "changed") return [];
  const { seal, otherRules, otherTool, settingsGone, reportGone } = state;
  const sets = { theirs: seal.ruleSet.slice(0, 12), ours: ruleSet.slice(0, 12) };
  return [
    ...state.touchedWaivers.map(({ key, cells }) =>
      render(SEAL["waiver-touched"], { key, cells: cells.join(", ") }, locale)
    ),
    ...(otherRules ? [render(SEAL["other-rules"], sets, locale)] : []),
    ...(otherTool
      ? [render(SEAL["other-tool"], { theirs: seal.toolVersion, ours: toolVersion }, locale)]
      : []),
    ...(settingsGone ? [SEAL["settings-gone"][locale]] : []),
    ...(reportGone ? [SEAL["report-gone"][locale]] : [])
  ];
}

function linesOf({ axis, first, last, sheet }: LineChange): { sheet: string; lines: string } {
  const name = (line: number): string => (axis === "row" ? String(line + 1) : columnName(line));
  return { sheet: quoteSheet(sheet), lines: first === last ? name(first) : `${name(first)}–${name(last)}` };
}
