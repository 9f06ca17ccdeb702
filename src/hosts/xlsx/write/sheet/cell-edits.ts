import { formatCell } from "../../../../workbook/address";
import type { StyleBook } from "../styles/style-book";
import { appendInside, insertion, setAttributes } from "../parts/element-edits";
import { attributes } from "../parts/markup";
import { attributeIn, childOf, type Element } from "../parts/outline";
import { attributeOf } from "../parts/tags";
import type { TextEdit } from "../parts/text-edit";
import { cellMarkup } from "./cell-markup";
import type { CellWrite, CellWrites } from "./cell-writes";
import { columnStyle } from "./columns";
import {
  cellsOf,
  rowsOf,
  rowStyleOf,
  styleOf,
  type CellText,
  type RowText,
  type SheetText
} from "./sheet-text";

export interface CellEdits {
  readonly edits: readonly TextEdit[];
  /** The groups (`si`) of shared formulas whose first cell is overwritten. */
  readonly orphaned: ReadonlySet<string>;
}

/** Plans the writing of a sheet's cells: those that stand are changed in place, others come in at their place. */
export function planCells(
  sheet: SheetText,
  writes: CellWrites,
  styles: () => StyleBook,
  place: (cell: string) => string
): CellEdits {
  const plan = new CellPlan(sheet, styles, place);
  const missing = new Map(writes);
  for (const row of rowsOf(sheet)) {
    plan.insertRows(missing, row.row, row.open.from);
    const wanted = missing.get(row.row);
    if (!wanted) continue;
    missing.delete(row.row);
    plan.row(row, wanted);
    if (missing.size === 0) break;
  }
  plan.insertRows(missing, Infinity, null);
  return plan;
}

class CellPlan implements CellEdits {
  readonly edits: TextEdit[] = [];
  readonly orphaned = new Set<string>();

  constructor(
    private readonly sheet: SheetText,
    private readonly styles: () => StyleBook,
    private readonly place: (cell: string) => string
  ) {}

  /** New rows above row `before`, at the offset of that row, or at the end of all rows. */
  insertRows(
    missing: Map<number, ReadonlyMap<number, CellWrite>>,
    before: number,
    offset: number | null
  ): void {
    const { prefix } = this.sheet.data;
    let markup = "";
    for (const [row, writes] of missing) {
      if (row >= before) break;
      missing.delete(row);
      const cells = [...writes.values()].map((write) => this.newCell(write, undefined)).join("");
      if (cells !== "") markup += `<${prefix}row${attributes({ r: row + 1 })}>${cells}</${prefix}row>`;
    }
    if (markup === "") return;
    this.edits.push(
      offset === null ? appendInside(this.sheet.text, this.sheet.data, markup) : insertion(offset, markup)
    );
  }

  row(row: RowText, writes: ReadonlyMap<number, CellWrite>): void {
    const { text } = this.sheet;
    const missing = new Map(writes);
    const rowStyle = rowStyleOf(text, row);
    const fresh: number[] = [];
    const insertCells = (before: number): string => {
      let markup = "";
      for (const [column, write] of missing) {
        if (column >= before) break;
        missing.delete(column);
        const cell = this.newCell(write, rowStyle);
        if (cell !== "") fresh.push(column);
        markup += cell;
      }
      return markup;
    };
    for (const cell of cellsOf(this.sheet, row)) {
      const markup = insertCells(cell.column);
      if (markup !== "") this.edits.push(insertion(cell.element.open.from, markup));
      const write = missing.get(cell.column);
      if (!write) continue;
      missing.delete(cell.column);
      this.cell(cell, write);
    }
    const markup = insertCells(Infinity);
    if (markup !== "") {
      const name = `${this.sheet.data.prefix}row`;
      const edit: TextEdit =
        row.open.kind === "empty"
          ? { from: text.lastIndexOf("/", row.open.to - 1), to: row.open.to, text: `>${markup}</${name}>` }
          : insertion(row.close, markup);
      this.edits.push(edit);
    }
    this.widenSpans(row, fresh);
  }

  private cell(cell: CellText, write: CellWrite): void {
    const { text, data } = this.sheet;
    const { element } = cell;
    const given: Record<string, string | number | undefined> = {};
    if (write.look) given["s"] = this.styles().numberFor(styleOf(text, element) ?? 0, write.look);
    if (!write.content) {
      this.edits.push(...setAttributes(text, element, given));
      return;
    }
    this.noteOrphans(element);
    const markup = cellMarkup(write.content, data.prefix, this.placeOf(write));
    // Metadata of the old content (dynamic arrays, linked data) does not hold for the new one.
    const start = setAttributes(text, element, { ...given, t: markup.type, cm: undefined, vm: undefined });
    const extension = childOf(element, "extLst");
    const inside = markup.inside + (extension ? text.slice(extension.open.from, extension.to) : "");
    if (element.open.kind === "empty") {
      this.edits.push(...start, ...(inside === "" ? [] : [appendInside(text, element, inside)]));
    } else {
      this.edits.push(...start, { from: element.inner, to: element.close, text: inside });
    }
  }

  private noteOrphans(element: Element): void {
    const { text } = this.sheet;
    const formula = childOf(element, "f");
    if (!formula || attributeIn(text, formula, "t") !== "shared" || formula.inner === formula.close) return;
    const group = attributeIn(text, formula, "si");
    if (group !== undefined) this.orphaned.add(group);
  }

  private newCell(write: CellWrite, rowStyle: number | undefined): string {
    const inherited = rowStyle ?? columnStyle(this.sheet, write.column);
    const style = write.look ? this.styles().numberFor(inherited ?? 0, write.look) : inherited;
    const markup: ReturnType<typeof cellMarkup> = write.content
      ? cellMarkup(write.content, this.sheet.data.prefix, this.placeOf(write))
      : { inside: "" };
    if (markup.inside === "" && !write.look) return "";
    const name = `${this.sheet.data.prefix}c`;
    const start = `<${name}${attributes({ r: formatCell(write), s: style, t: markup.type })}`;
    return markup.inside === "" ? `${start}/>` : `${start}>${markup.inside}</${name}>`;
  }

  private placeOf(write: CellWrite): string {
    return this.place(formatCell(write));
  }

  private widenSpans(row: RowText, fresh: readonly number[]): void {
    const { text } = this.sheet;
    const spans = attributeOf(text, row.open, "spans");
    if (spans === undefined || fresh.length === 0) return;
    const edges = spans.split(/[\s:]+/).map(Number);
    const columns = fresh.map((column) => column + 1);
    const inside = columns.every((column) => column >= Math.min(...edges) && column <= Math.max(...edges));
    if (inside && edges.length === 2) return;
    const all = [...edges, ...columns].filter((edge) => Number.isInteger(edge));
    const element = { open: row.open, name: row.open.name };
    this.edits.push(...setAttributes(text, element, { spans: `${Math.min(...all)}:${Math.max(...all)}` }));
  }
}
