/** A place on the user's disk that the page may write to, because the user has pointed at it. */
export interface SaveTarget {
  readonly name: string;
  /** Writes the whole file at once: it is as before until it is as after. @throws where the user or the disk refuses. */
  write(bytes: Uint8Array): Promise<void>;
}

/** A file that the user has chosen. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The file itself, where the browser lets the page write to it. */
  readonly target: SaveTarget | null;
  /** It is on no disk yet: begun here. */
  readonly fresh?: true;
}

const WORKBOOK = /\.xls[xm]$/i;

/** Whether a name looks like one of a workbook; what is in it only reading tells. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name);
}
