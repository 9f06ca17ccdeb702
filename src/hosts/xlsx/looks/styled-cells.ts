import { LAST_COLUMN } from "../../../workbook/address";

const WIDTH = LAST_COLUMN + 1;

/** The cells of a sheet that the file lists, blank ones too, each with the number of its look; sorted, one a place. */
export class StyledCells {
  private places: number[] = [];
  private styles: number[] = [];
  private sorted = true;

  add(row: number, column: number, style: number): void {
    const place = row * WIDTH + column;
    const last = this.places[this.places.length - 1];
    if (last !== undefined && place <= last) this.sorted = false;
    this.places.push(place);
    this.styles.push(style);
  }

  get count(): number {
    this.settle();
    return this.places.length;
  }

  row(index: number): number {
    return Math.floor((this.places[index] ?? 0) / WIDTH);
  }

  column(index: number): number {
    return (this.places[index] ?? 0) % WIDTH;
  }

  style(index: number): number {
    return this.styles[index] ?? 0;
  }

  /** Of two cells at one place the later one counts, as in Excel. */
  private settle(): void {
    if (this.sorted) return;
    const latest = new Map(this.places.map((place, index) => [place, this.styles[index] ?? 0]));
    const sorted = [...latest].sort(([one], [other]) => one - other);
    this.places = sorted.map(([place]) => place);
    this.styles = sorted.map(([, style]) => style);
    this.sorted = true;
  }
}
