import type { ICellData } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { fileFormulaOf } from "./file-formulas";
import { withFileMarks } from "../../save/file-marks";

/** So many different formulas are remembered with their marks. */
const MOST_REMEMBERED = 50_000;

/** Formulas as a file has them: with "=", newer functions marked. */
export class FormulaTexts {
  private readonly marked = new Map<string, string>();

  constructor(
    private readonly model: FormulaDataModel,
    private readonly unitId: string
  ) {}

  of(cell: ICellData, sheet: string, row: number, column: number): string | undefined {
    const { f, si } = cell;
    if (typeof f === "string" && f.startsWith("=") && f.length > 1) return this.withMarks(f);
    if (typeof si !== "string" || si === "") return cell.custom ? fileFormulaOf(cell) : undefined;
    // One of a filled series: the first of it has the formula, moved by the distance.
    const shared = this.model.getFormulaStringByCell(row, column, sheet, this.unitId);
    return typeof shared === "string" && shared !== "" ? this.withMarks(shared) : undefined;
  }

  private withMarks(formula: string): string {
    const known = this.marked.get(formula);
    if (known !== undefined) return known;
    const marked = withFileMarks(formula);
    if (this.marked.size >= MOST_REMEMBERED) this.marked.clear();
    this.marked.set(formula, marked);
    return marked;
  }
}
