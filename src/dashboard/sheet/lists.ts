import { formatCell, formatCellRef, type CellRef } from "../../workbook/address";
import type { CellLink } from "../../workbook/sheet-content";
import { LOOK } from "../../templates/look";
import type { SheetDraft } from "../../templates/sheet-draft";
import type { Dashboard } from "../dashboard";
import { DASHBOARD, LEFT_OUT_REASONS, RISK_REASONS, RISKS_FORMULA } from "../messages";
import { ALL_COLUMNS } from "./layout";
import { say } from "./tables";

/** A sheet that is printed tells so many; the pane tells all. */
const MOST_ROWS = 100;

const LINK = { ...LOOK.value, color: "0563C1", underline: true } as const;

/** Columns of a list, by the sheet's columns that each spans. */
interface Part {
  readonly head: string;
  readonly column: number;
  readonly columns: number;
}

/** What stands below tables and charts, and the links of it. */
export interface PlacedLists {
  readonly links: readonly CellLink[];
  /** The first row below. */
  readonly next: number;
}

export function placeLists(draft: SheetDraft, top: number, dashboard: Dashboard): PlacedLists {
  const risks = dashboard.risks.flatMap(({ id, name, department, risks: reasons }) =>
    reasons.map(({ code, data, cell }): ListRow => ({
      texts: [id === name ? name : `${id} ${name}`, department, say(RISK_REASONS[code], data)],
      cell
    }))
  );
  const first = placeList(draft, top, {
    heading: say(DASHBOARD.risks),
    note: say(RISKS_FORMULA),
    parts: spans([
      [DASHBOARD.pledge, 4],
      [DASHBOARD.department, 1],
      [DASHBOARD.reason, 5],
      [DASHBOARD.cell, 4]
    ]),
    rows: risks
  });
  if (dashboard.leftOut.length === 0) return first;
  const second = placeList(draft, first.next + 1, {
    heading: say(DASHBOARD.leftOut),
    note: "",
    parts: spans([
      [DASHBOARD.pledge, 1],
      [DASHBOARD.reason, 9],
      [DASHBOARD.cell, 4]
    ]),
    rows: dashboard.leftOut.map(({ code, pledge, cell }) => ({
      texts: [pledge, say(LEFT_OUT_REASONS[code])],
      cell
    }))
  });
  return { links: [...first.links, ...second.links], next: second.next };
}

interface ListRow {
  readonly texts: readonly string[];
  /** Where to look: the last part, with a link. */
  readonly cell: CellRef;
}

interface List {
  readonly heading: string;
  readonly note: string;
  readonly parts: readonly Part[];
  readonly rows: readonly ListRow[];
}

function spans(parts: readonly (readonly [Parameters<typeof say>[0], number])[]): readonly Part[] {
  let column = 0;
  return parts.map(([head, columns]) => {
    const part = { head: say(head), column, columns };
    column += columns;
    return part;
  });
}

function placeList(draft: SheetDraft, top: number, { heading, note, parts, rows }: List): PlacedLists {
  const across = { column: 0, columns: ALL_COLUMNS };
  draft.set({ row: top, ...across }, heading, LOOK.heading).height(top, 24);
  let row = top + 1;
  for (const { head, column, columns } of parts) draft.set({ row, column, columns }, head, LOOK.label);
  draft.height(row, 22);
  row += 1;
  const links: CellLink[] = [];
  for (const { texts, cell } of rows.slice(0, MOST_ROWS)) {
    const target = formatCellRef(cell);
    for (const [index, { column, columns }] of parts.entries()) {
      const last = index === parts.length - 1;
      const text = last ? target : (texts[index] ?? "");
      const place = { row, column, columns };
      draft.set(place, text, last ? LINK : LOOK.value).fit(place, text);
      if (last) links.push({ cell: formatCell(place), target });
    }
    row += 1;
  }
  const rest = rows.length - MOST_ROWS;
  const told = rows.length === 0 ? say(DASHBOARD.none) : rest > 0 ? say(DASHBOARD.more, { count: rest }) : "";
  if (told !== "") draft.set({ row: row++, ...across }, told, LOOK.centered);
  if (note !== "") draft.set({ row: row++, ...across }, note, LOOK.note);
  return { links, next: row };
}
