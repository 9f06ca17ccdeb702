import { allItems } from "../../pledge/all-items";
import { isZero } from "../../pledge/decimal";
import type { Grid } from "../../pledge/grid";
import { totalAt, yearColumn } from "../../pledge/grid-lookup";
import type { Pledge } from "../../pledge/pledge";
import { markedOption } from "../../pledge/status";
import type { Snapshot } from "../../workbook/snapshot";
import { onlyGrid } from "../grid-pair";
import { textsNear } from "../texts-near";

/** Words with which a card says that, and why, no money was spent. */
const WHY =
  /미\s*집행|집행\s*(?:없|불가|안\s*됨|예정)|이월|순연|연기|지연|보류|중단|취소|유예|미\s*확보|미\s*편성|미\s*반영|미\s*착수|비\s*예산|예산\s*(?:없|외|절감|삭감)|무예산|자체\s*추진|해당\s*(?:사항\s*)?없|협의\s*중|절차\s*이행|행정\s*절차|명시이월|사고이월/;

const ROWS_OF_NOTES = 3;

/** Whether the card itself says why the year has no execution: its status, its records, its texts, or nothing secured. */
export function isExplained(pledge: Pledge, grid: Grid, year: number, snapshot: Snapshot): boolean {
  const option = pledge.status && markedOption(pledge.status);
  if (option?.class === "suspended" || option?.class === "dropped") return true;
  if ((pledge.changes?.records.length ?? 0) > 0) return true;
  return (
    nothingSecured(pledge, year) || textsAbout(pledge, grid, year, snapshot).some((text) => WHY.test(text))
  );
}

function nothingSecured(pledge: Pledge, year: number): boolean {
  const secured = onlyGrid(pledge, "secured");
  const column = secured && yearColumn(secured, year);
  const cell = secured && column && totalAt(secured, column);
  return cell?.amount ? cell.notation !== "blank" && isZero(cell.amount) : false;
}

function textsAbout(pledge: Pledge, grid: Grid, year: number, snapshot: Snapshot): readonly string[] {
  const ofYear = pledge.narrative.filter((section) => section.year === year);
  const sections = [...ofYear.map(({ items }) => items), pledge.others?.items ?? []];
  const { range } = grid;
  const notes = snapshot.sheets.find(({ name }) => name === range.sheet)?.notes ?? [];
  const inGrid = notes.filter(
    ({ row, column }) =>
      row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
  );
  return [
    ...sections.flatMap((items) => allItems(items).map(({ text }) => text)),
    ...textsNear(snapshot, range, { above: 0, below: ROWS_OF_NOTES }),
    ...inGrid.map(({ text }) => text)
  ];
}
