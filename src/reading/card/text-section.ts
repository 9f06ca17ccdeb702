import type { ChangeRecord, Pledge, TextSection } from "../../pledge/pledge";
import type { NarrativeItem } from "../../pledge/narrative";
import { alike, compact, foldSpaces } from "../labels/fold";
import { shownText } from "../sheet/cell-text";
import type { SheetView } from "../sheet/sheet-view";
import { datesIn } from "../narrative/dates";
import { itemTree } from "../narrative/item-tree";
import { cellsWithin, regionLines } from "../narrative/region";
import type { Section } from "./sections";

/** 향후 추진계획, 기타사항 and the like: the items of the section's region. */
export function readTextSection(view: SheetView, section: Section): TextSection {
  const rows = rowsOf(view, section);
  return {
    heading: headingOf(view, section),
    range: view.range({ ...section.region, bottom: rows.at(-1) ?? section.region.top }),
    items: itemTree(regionLines(view, rows, section.region), view.vocabulary)
  };
}

function headingOf(view: SheetView, { heading, kind }: Section): TextSection["heading"] {
  return { value: kind, cell: view.ref(heading.cell), text: foldSpaces(heading.text) };
}

function rowsOf(view: SheetView, { region }: Section): readonly number[] {
  return view.rows.filter((row) => row >= region.top && row <= region.bottom);
}

const NONE = /^["'“”‘’\-○❍•·\s]*(?:주요)?(?:변경|해당)?(?:사항|내역|내용)?(?:은|이)?없음[."'“”‘’\s]*$/u;
const HEADS =
  /^(?:연번|번호|구분|일자|변경일자?|변경전|변경후|당초|변경|변경내용|변경사항|사유|변경사유|절차|변경절차|비고|관리번호|공약명|공약사업명|변경시기)$/;

/** 주요 변경사항: the rows of its table or its items, each a record; `none` where it says that nothing changed. */
export function readChanges(view: SheetView, section: Section): NonNullable<Pledge["changes"]> {
  const text = readTextSection(view, section);
  const records: ChangeRecord[] = [];
  let table = false;
  let none = false;
  for (const row of rowsOf(view, section)) {
    const cells = cellsWithin(view, row, section.region).filter((cell) => shownText(cell).trim() !== "");
    const [first] = cells;
    if (!first) continue;
    const heads = cells.filter((cell) => HEADS.test(compact(shownText(cell))));
    if (heads.length >= 2 && heads.length * 2 >= cells.length) {
      table = true;
      continue;
    }
    const words = cells.map((cell) => foldSpaces(shownText(cell, view.date1904)));
    if (words.some((word) => NONE.test(compact(word)))) none = true;
    else if (table && cells.length > 1 && !words.every((word) => /^[-–\s]*$/.test(word)))
      records.push({
        cell: view.ref(first),
        line: 0,
        text: words.join(" | "),
        date: dateIn(words.join(" | "))
      });
  }
  if (!table) records.push(...text.items.filter((item) => !NONE.test(compact(item.text))).map(recordOf));
  return { section: text, records, none: none && records.length === 0 };
}

function recordOf(item: NarrativeItem): ChangeRecord {
  return { cell: item.cell, line: item.line, text: item.text, date: dateIn(item.text) };
}

function dateIn(text: string): ChangeRecord["date"] {
  return datesIn(alike(text))[0]?.from ?? null;
}
