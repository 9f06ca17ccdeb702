import type { Gradual } from "../gradual/gradual";
import { pledgeId, type Pledge } from "../pledge/pledge";
import type { PledgeBook } from "../pledge/pledge-book";
import type { TemplateContext } from "../templates/card-data";
import type { GridFigures } from "../templates/grid-block";
import { gridShape } from "../templates/grid-shape";
import { statusCard } from "../templates/status-card";
import type { Step } from "../workbook/patch";
import type { Snapshot } from "../workbook/snapshot";
import { figureOfCell } from "./cell-reference";
import { emptyYears, NEW_STATUS } from "./empty-card";
import type { FillNote } from "./fill-note";
import { cardSheetName, sheetTaken } from "./sheet-names";

export interface CardWork {
  readonly steps: readonly Step[];
  readonly notes: readonly FillNote[];
  readonly added: readonly string[];
}

/** A status card for every pledge that has a plan card alone. */
export function* missingStatusCards(
  book: PledgeBook,
  snapshot: Snapshot,
  context: TemplateContext
): Gradual<CardWork> {
  const steps: Step[] = [];
  const notes: FillNote[] = [];
  const added: string[] = [];
  for (const [at, pledge] of book.pledges.entries()) {
    yield { stage: "pledges", done: at, all: book.pledges.length };
    const kinds = pledge.cards.map((card) => card.kind);
    if (kinds.includes("status") || !kinds.includes("plan")) continue;
    const taken = (name: string): boolean => sheetTaken(snapshot, name) || added.includes(name);
    const sheet = cardSheetName(pledgeId(pledge), "이행현황", taken);
    const content = statusCard(
      {
        head: { number: pledge.number, name: pledge.name },
        figures: executedSoFar(pledge, context),
        years: emptyYears(context.profile, pledge.period?.value ?? null),
        ...NEW_STATUS
      },
      context
    );
    steps.push({ kind: "add-sheet", sheet, content });
    added.push(sheet);
    notes.push({ code: "card-added", data: { pledge: pledgeId(pledge), sheet } });
  }
  return { steps, notes, added };
}

/** What the plan card already tells as executed, as references to it; nothing where it has no such grid. */
function executedSoFar(pledge: Pledge, { profile }: TemplateContext): GridFigures {
  const grid = pledge.grids.find((candidate) => candidate.kind === "executed");
  if (!grid) return {};
  const shape = gridShape(profile);
  const unit = grid.unit?.value ?? profile.unit;
  const rows = shape.rows.flatMap(({ key, role }) => {
    const at = grid.rows.findIndex((row) => row.key === key);
    if (role !== "source" || at < 0) return [];
    const amounts = shape.columns.flatMap((column) => {
      const index = grid.columns.findIndex((other) => other.key === column.key);
      const cell = grid.cells[at]?.[index];
      const isLeaf = column.role !== "grand-total" && column.role !== "term-subtotal";
      const figure = isLeaf && cell ? figureOfCell(cell, unit, profile.unit) : null;
      return figure ? [[column.key, figure] as const] : [];
    });
    return [[key, Object.fromEntries(amounts)] as const];
  });
  return Object.fromEntries(rows);
}
