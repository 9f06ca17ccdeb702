import type { IStyleData, Nullable, Styles, Worksheet } from "@univerjs/core";

type StyleReference = Nullable<IStyleData | string>;

/** The number format codes of a sheet's cells; a cell's look lies over that of its row, its column and the sheet. */
export class NumberFormats {
  private readonly below: string | undefined;
  private readonly known = new Map<string, string | undefined>();

  constructor(
    private readonly styles: Styles,
    private readonly sheet: Worksheet
  ) {
    this.below = this.patternOf(sheet.getConfig().defaultStyle);
  }

  /** Undefined for General. */
  at(style: StyleReference, row: number, column: number): string | undefined {
    const pattern =
      this.patternOf(style) ??
      this.patternOf(this.sheet.getRowManager().getRow(row)?.s) ??
      this.patternOf(this.sheet.getColumnManager().getColumn(column)?.s) ??
      this.below;
    return pattern === undefined || pattern === "General" || pattern === "" ? undefined : pattern;
  }

  private patternOf(style: StyleReference): string | undefined {
    if (style === undefined || style === null) return undefined;
    if (typeof style !== "string") return style.n?.pattern;
    if (this.known.has(style)) return this.known.get(style);
    const pattern = this.styles.get(style)?.n?.pattern;
    this.known.set(style, pattern);
    return pattern;
  }
}
