import type { ICellData, IStyleData, Nullable, Workbook } from "@univerjs/core";
import type { CellFormat, FormatHandle } from "../../../../workbook/format";
import { requireRange } from "../../../../workbook/steps/outcome";
import type { CellMatrix } from "./cells";
import { styleOfFormat } from "./format-style";

/** What Univer answers where it has no such look. */
const NO_STYLE = "-1";

/** The cells of a sheet that is to be added, each with the look that formats one after another give it. */
export class SheetDraft {
  readonly cells: CellMatrix = {};
  /** The looks that the cells name by their ids. */
  readonly styles: Record<string, IStyleData> = {};
  /** The last lines that hold anything; -1 for none. */
  bottom = -1;
  right = -1;
  private readonly ids = new Map<string, string>();

  /** @param sheet the id that the sheet will have: looks are named after it */
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: string
  ) {}

  at(row: number, column: number): ICellData {
    return this.cells[row]?.[column] ?? {};
  }

  place(row: number, column: number, data: ICellData): void {
    this.reach(row, column);
    (this.cells[row] ??= {})[column] = { ...this.at(row, column), ...data };
  }

  reach(row: number, column: number): void {
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  format(range: string, format: CellFormat | FormatHandle): void {
    const { top, bottom, left, right } = requireRange(range);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const s = "handle" in format ? format.handle : this.idOver(this.at(row, column).s, format);
        this.place(row, column, { s: s === "" ? null : s });
      }
    }
  }

  /** The id of the look that comes of laying a format over another look. */
  private idOver(below: ICellData["s"], format: CellFormat): string {
    const old = this.lookOf(below);
    const whole = laidOver(old, styleOfFormat(format, old));
    const key = JSON.stringify(whole);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const existing = this.workbook.getStyles().search(whole, key);
    const id = existing === NO_STYLE ? `${this.sheet}:${this.ids.size}` : existing;
    this.ids.set(key, id);
    if (existing === NO_STYLE) this.styles[id] = whole;
    return id;
  }

  private lookOf(style: ICellData["s"]): Nullable<IStyleData> {
    if (typeof style !== "string") return style;
    return this.styles[style] ?? this.workbook.getStyles().get(style);
  }
}

/** Null takes a member away, as when the grid itself lays one look over another. */
function laidOver(below: Nullable<IStyleData>, style: IStyleData): IStyleData {
  const bd = style.bd ? { bd: withoutNulls({ ...below?.bd, ...style.bd }) } : {};
  return withoutNulls({ ...below, ...style, ...bd });
}

function withoutNulls<Shape extends object>(shape: Shape): Partial<Shape> {
  const kept = Object.entries(shape).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as Partial<Shape>;
}
