import type { Rectangle } from "../../workbook/address";
import type { SectionKind } from "../labels/section-labels";
import type { LabelAt } from "../sheet/sheet-view";
import type { Segment } from "./segments";

/** A headed part of a card: the heading, and where its content stands. */
export interface Section {
  readonly kind: SectionKind;
  readonly heading: LabelAt;
  readonly year: number | null;
  /** Without the heading's row, unless the content stands beside the heading. */
  readonly region: Rectangle;
}

/** The headed parts of a card, top to bottom; what belongs to a grid is none of them. */
export function findSections(segment: Segment): readonly Section[] {
  const headings = segment.labels.filter((label) => isHeading(segment, label));
  return headings.map((heading, at) => {
    const next = headings.slice(at + 1).find((other) => other.cell.row > heading.cell.row);
    const bottom = (next?.cell.row ?? segment.bottom + 1) - 1;
    return {
      kind: heading.meaning.section ?? "others",
      heading,
      year: heading.meaning.sectionYear ?? null,
      region: regionOf(segment, heading, bottom)
    };
  });
}

function isHeading(segment: Segment, label: LabelAt): boolean {
  const { view } = segment;
  const { cell, meaning } = label;
  if (meaning.section === undefined) return false;
  for (const { column } of view.cellsIn(cell.row)) if (column < cell.column) return false;
  // a cell merged down from above at the left: the label stands inside that part
  for (let column = view.used.left; column < cell.column; column++) {
    if (view.shownAt(cell.row, column) !== undefined) return false;
  }
  return meaning.marked === true || meaning.field === undefined || headsGrid(segment, label);
}

/** 소요예산 with a grid under it is a heading; with a value beside it, a field. */
function headsGrid(segment: Segment, { cell }: LabelAt): boolean {
  return segment.grids.some((grid) => grid.top > cell.row && grid.top <= cell.row + 4);
}

function regionOf(segment: Segment, heading: LabelAt, bottom: number): Rectangle {
  const { view } = segment;
  const area = view.areaAt(heading.cell.row, heading.cell.column);
  const beside = view
    .cellsIn(area.top)
    .some(
      ({ column, value }) =>
        column > area.right && value !== null && view.meaningAt(area.top, column)?.unit === undefined
    );
  const { right } = view.used;
  if (beside || area.bottom > area.top + 1) {
    return {
      top: area.top,
      bottom: Math.max(area.bottom, bottom),
      left: Math.min(area.right + 1, right),
      right
    };
  }
  return { top: area.bottom + 1, bottom: Math.max(bottom, area.bottom + 1), left: view.used.left, right };
}
