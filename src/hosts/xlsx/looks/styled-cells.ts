/** The cells of a sheet that the file lists, blank ones too, each with the number of its look; sorted, one a place. */
export class StyledCells {
  /** The last row and column that hold any; -1 where there are none. */
  bottom = -1;
  right = -1;
  private rows: number[] = [];
  private columns: number[] = [];
  private styles: number[] = [];
  private lastColumn = -1;
  private sorted = true;

  add(row: number, column: number, style: number): void {
    if (row > this.bottom) this.bottom = row;
    else if (row < this.bottom || column <= this.lastColumn) this.sorted = false;
    if (column > this.right) this.right = column;
    this.lastColumn = column;
    this.rows.push(row);
    this.columns.push(column);
    this.styles.push(style);
  }

  get count(): number {
    if (!this.sorted) this.sort();
    return this.rows.length;
  }

  row(index: number): number {
    return this.rows[index] ?? 0;
  }

  column(index: number): number {
    return this.columns[index] ?? 0;
  }

  style(index: number): number {
    return this.styles[index] ?? 0;
  }

  /** Of two cells at one place the later one counts, as in Excel. */
  private sort(): void {
    const latest = new Map<string, number>();
    this.rows.forEach((row, index) => latest.set(`${row} ${this.column(index)}`, index));
    const order = [...latest.values()].sort(
      (one, other) => this.row(one) - this.row(other) || this.column(one) - this.column(other)
    );
    const inOrder = (list: readonly number[]): number[] => order.map((index) => list[index] ?? 0);
    this.rows = inOrder(this.rows);
    this.columns = inOrder(this.columns);
    this.styles = inOrder(this.styles);
    this.sorted = true;
  }
}
