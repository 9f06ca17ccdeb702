import type { PickedFile, SaveTarget } from "./picked-file";

/** How files come into the page and leave it; a test puts another in its place. */
export interface FileDoor {
  /** Lets the user choose a workbook; null where she chooses none. */
  pick(): Promise<PickedFile | null>;
  /** Whether the user can say where a file goes; elsewhere the browser puts it where downloads go. */
  readonly choosesPlace: boolean;
  /** Lets the user say where a file goes, and under which name; null where she does not. */
  pickTarget(name: string): Promise<SaveTarget | null>;
  /** Gives the file to the browser's downloads. */
  download(name: string, bytes: Uint8Array): void;
}
