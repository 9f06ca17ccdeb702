import { formatCell, formatCellRef } from "../../../workbook/address";
import { sheetFingerprint } from "../../../workbook/own-sheet";
import type { CopySheetStep } from "../../../workbook/patch";
import { rowPlaces, type RepeatedRows, type RowPlaces } from "../../../workbook/repeated-rows";
import type { PlacedContent } from "../../../workbook/sheet-content";
import { lookupOf } from "../../../workbook/cell-lookup";
import type { Cell, CellContent, SheetSnapshot, Span } from "../../../workbook/snapshot";
import { contentOf } from "../../../workbook/steps/cells";
import { pledgeId } from "../../../pledge/pledge";
import type { Scope, SectionItem } from "../fields/field";
import { sectionItems } from "../fields/sections";
import { filledCell } from "./fill-cell";
import { blockOf, movedFormula } from "./formula-rows";
import { withSums } from "./formula-sums";
import { tokenCells, type TokenCell } from "./template-cells";
import type { TemplateReading } from "./template-faults";
import type { TokenNote } from "./template-note";
import { rowsText, type TemplateSection } from "./template-sections";

/** A sheet that a template makes. */
export interface Expansion {
  readonly step: CopySheetStep;
  readonly notes: readonly TokenNote[];
}

/**
 * Fills a template that has no faults: the step that copies its sheet with the rows repeated and every cell as it is to
 * stand. Sums are written with their values; of other formulas the value is left to whoever calculates.
 * @throws Refusal for a text that no cell can hold, or more rows than a sheet has.
 */
export function expandTemplate(
  template: TemplateReading,
  copy: string,
  scope: Scope,
  date1904 = false
): Expansion {
  const { sheet, sections, markRows } = template;
  const notes: TokenNote[] = [];
  const roomy: string[] = [];
  const items = new Map(
    sections.map((section) => [section, itemsOf(section, sheet.name, scope, notes)] as const)
  );
  const repeated: readonly RepeatedRows[] = [
    ...sections.map((section) => ({
      rows: rowsText(section),
      times: Math.max(1, items.get(section)?.length ?? 0)
    })),
    ...markRows.map((row) => ({ rows: String(row + 1), times: 0 }))
  ];
  const places = rowPlaces(repeated);
  const move = { template: sheet.name, copy, blocks: sections, places };
  const byCell = new Map(tokenCells(sheet).map((cell) => [cell.cell, cell]));
  const untouched = byCell.size === 0;
  const cells = sheet.cells.flatMap((cell): readonly PlacedContent[] => {
    const section = sections.find((one) => one === blockOf(cell.row, sections));
    const rows = section ? items.get(section) : undefined;
    const token = byCell.get(cell);
    return rowsOf(cell, sheet, section ?? null, places).flatMap((row, time) => {
      const item = rows?.[time] ?? null;
      const filling = {
        template: sheet.name,
        scope: { ...scope, item },
        empty: rows?.length === 0,
        date1904,
        notes
      };
      const content = contentIn(cell, token, filling);
      if (content.formula !== undefined) {
        const formula = movedFormula(content.formula, { row: cell.row, time }, move);
        return [placed(row, cell, { value: untouched ? cell.value : null, formula })];
      }
      if (content.value === null) return [];
      const filled = placed(row, cell, content);
      if (token && isLong(content)) roomy.push(filled.cell);
      return [filled];
    });
  });
  return {
    step: {
      kind: "copy-sheet",
      sheet: copy,
      from: sheet.name,
      fromFingerprint: sheetFingerprint(sheet),
      repeated: repeated.filter(({ times }) => times !== 1),
      cells: untouched ? cells : withSums(cells),
      ...(roomy.length > 0 ? { roomy } : {})
    },
    notes
  };
}

/** What a cell of the usual width may not hold in one line. */
function isLong({ value }: CellContent): boolean {
  return typeof value === "string" && (value.length > SHORT || value.includes("\n"));
}

const SHORT = 8;

/** The rows of the copy that a cell stands in. What is merged over more than the repeated rows stands there once. */
function rowsOf(cell: Cell, sheet: SheetSnapshot, block: Span | null, places: RowPlaces): readonly number[] {
  const merge = lookupOf(sheet).mergeAt(cell.row, cell.column);
  const within = merge && block && merge.top >= block.first && merge.bottom <= block.last;
  if (!merge || within === true) return places.placesOf(cell.row);
  const hull = places.hullOf(merge);
  return hull ? [hull.top] : [];
}

function contentIn(
  cell: Cell,
  token: TokenCell | undefined,
  filling: Parameters<typeof filledCell>[1]
): CellContent {
  return token ? filledCell(token, filling) : contentOf(cell);
}

function placed(row: number, { column }: Cell, content: CellContent): PlacedContent {
  return { cell: formatCell({ row, column }), ...content };
}

/** The items of a section; one that has none is told, and keeps one blank row, so that no form loses its lines. */
function itemsOf(
  section: TemplateSection,
  template: string,
  scope: Scope,
  notes: TokenNote[]
): readonly SectionItem[] {
  const items = sectionItems(section.section, scope);
  if (items.length === 0) {
    const { row, column } = section.open;
    notes.push({
      code: "no-rows",
      place: formatCellRef({ sheet: template, row, column }),
      token: section.name,
      pledges: scope.pledge ? [pledgeId(scope.pledge)] : []
    });
  }
  return items;
}
