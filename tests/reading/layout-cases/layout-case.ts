/** A way in which an office lays out its sheet; the figures add up. */
export interface LayoutCase {
  readonly name: string;
  /** As `sheetFromText` takes it. */
  readonly sheet: string;
  /** What is to be read from it, as `toldBook` writes it. */
  readonly told: string;
  /** What is not understood, as `toldDoubts` writes it. */
  readonly doubts?: readonly string[];
  /** Cells with a wrong figure for each. */
  readonly wrong: readonly (readonly [string, number])[];
}
