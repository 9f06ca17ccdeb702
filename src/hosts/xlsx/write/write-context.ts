import { quoteSheet } from "../../../workbook/address";
import type { Notice } from "./messages";
import { VmlNumbers } from "./notes/vml-numbers";
import type { PartsDraft } from "./parts/draft";
import { StyleBook } from "./styles/style-book";

/** What the writing of one patch has in common; looks and drawing numbers are read when a step first asks for them. */
export class WriteContext {
  readonly notices: Notice[] = [];
  private book: StyleBook | undefined;
  private numbers: VmlNumbers | undefined;

  constructor(
    readonly draft: PartsDraft,
    readonly strict: boolean
  ) {}

  readonly styles = (): StyleBook => (this.book ??= StyleBook.open(this.draft, this.strict));

  readonly vmlNumbers = (): VmlNumbers => (this.numbers ??= new VmlNumbers(this.draft));

  notice(notice: Notice): void {
    this.notices.push(notice);
  }

  /** A cell of the sheet as a message shows it. */
  placeIn(sheet: string): (cell: string) => string {
    return (cell) => `${quoteSheet(sheet)}!${cell}`;
  }

  /** Writes the looks that were asked for into the draft. */
  saveStyles(): void {
    this.book?.save();
  }
}
