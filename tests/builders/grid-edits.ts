import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import { formatCell } from "../../src/workbook/address";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { dress, put } from "./edited-grid";

/** One thing that a user does to a sheet in a grid, and which parts of the file may then differ. */
export interface GridEdit {
  readonly name: string;
  /** @param cell a free one below all that the sheet holds */
  readonly act: (data: IWorksheetData, cell: string) => void;
  /** What of the file it concerns beside the sheet's own part. */
  readonly concerns: RegExp;
  /** What the sheet's cells then hold at that cell; undefined where the edit is of another kind. */
  readonly value?: unknown;
}

const NOTHING_ELSE = /^$/;
/** A value may be what a formula looks at: programs are told to calculate. */
const VALUE = /^xl\/workbook\.xml$/;
const FORMULA =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/calcChain\.xml)$/;
const LOOK = /^(\[Content_Types\]\.xml|xl\/styles\.xml|xl\/_rels\/workbook\.xml\.rels)$/;

/** The id that a look of the grid's own has in `OWN_STYLES`. */
export const OWN_STYLES = {
  own: { bl: BooleanNumber.TRUE, bg: { rgb: "#FFF2CC" }, ht: 2, n: { pattern: "#,##0.0" } }
};

export const GRID_EDITS: readonly GridEdit[] = [
  {
    name: "a number",
    act: (data, cell) => {
      put(data, cell, { v: 12.5, t: CellValueType.NUMBER });
    },
    concerns: VALUE,
    value: 12.5
  },
  {
    name: "a text that reads like a number",
    act: (data, cell) => {
      put(data, cell, { v: "007", t: CellValueType.FORCE_STRING });
    },
    concerns: VALUE,
    value: "007"
  },
  {
    name: "a formula",
    act: (data, cell) => {
      put(data, cell, { f: "=IFS(TRUE,3)", v: 3, t: CellValueType.NUMBER });
    },
    concerns: FORMULA,
    value: 3
  },
  {
    name: "a look",
    act: (data, cell) => {
      dress(data, cell, "own");
    },
    concerns: LOOK
  },
  {
    name: "a merged range",
    act: (data, cell) => {
      const { row, column } = placeOf(cell);
      data.mergeData.push({ startRow: row, startColumn: column, endRow: row + 1, endColumn: column + 1 });
    },
    concerns: NOTHING_ELSE
  },
  {
    name: "a height",
    act: (data, cell) => {
      data.rowData[placeOf(cell).row] = { h: 50, ia: BooleanNumber.FALSE };
    },
    concerns: NOTHING_ELSE
  },
  {
    name: "a hidden row",
    act: (data, cell) => {
      data.rowData[placeOf(cell).row] = { hd: BooleanNumber.TRUE };
    },
    concerns: NOTHING_ELSE
  },
  {
    name: "a text in two looks",
    act: (data, cell) => {
      put(data, cell, richText("굵게 보통", 2));
    },
    concerns: VALUE,
    value: "굵게 보통"
  },
  {
    name: "what is frozen",
    act: (data) => {
      const { freeze } = data;
      data.freeze = { ...freeze, ySplit: freeze.ySplit + 1, startRow: freeze.ySplit + 1 };
    },
    concerns: NOTHING_ELSE
  }
];

function placeOf(cell: string): { readonly row: number; readonly column: number } {
  return { row: Number(cell.replace(/\D/g, "")) - 1, column: 0 };
}

/** A text whose first letters are bold. */
export function richText(text: string, bold: number): Omit<ICellData, "s"> {
  return {
    p: {
      id: "d",
      documentStyle: {},
      body: {
        dataStream: `${text}\r\n`,
        textRuns: [
          { st: 0, ed: bold, ts: { bl: BooleanNumber.TRUE } },
          { st: bold, ed: text.length, ts: {} }
        ]
      }
    }
  };
}

/** A cell of column A below everything; null where the last row is used. */
export function freeCell({ used, merges }: SheetSnapshot): string | null {
  const bottom = Math.max(used?.bottom ?? 0, ...merges.map((merge) => merge.bottom));
  return bottom > 1_048_000 ? null : formatCell({ row: bottom + 3, column: 0 });
}
