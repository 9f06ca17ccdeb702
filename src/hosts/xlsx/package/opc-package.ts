/** The parts of an .xlsx file by absolute name without the leading "/": "xl/workbook.xml". Never changed in place. */
export interface OpcPackage {
  /** In the order of the zip. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The part's content, inflated on first use. @throws Refusal when it is damaged or too large. */
  bytes(name: string): Uint8Array;
  /** The same as text: UTF-8, or UTF-16 by its byte order mark. */
  text(name: string): string;
}

/** Contents of parts to write; null removes a part. Parts that are not listed stay byte for byte, compressed as they are. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/** @throws Refusal for what is no readable .xlsx zip: truncated, encrypted, duplicate names, a bomb. */
export declare function openPackage(bytes: Uint8Array): OpcPackage;

/** The zip with the changes: entries keep their order and raw bytes, changed ones are deflated anew, new ones come last. */
export declare function writePackage(opened: OpcPackage, changes: PartChanges): Uint8Array;
