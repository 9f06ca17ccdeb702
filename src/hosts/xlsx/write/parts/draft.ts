import type { OpcPackage, PartChanges } from "../../package/opc-package";
import { partKey } from "../../package/part-name";
import { PartTypes } from "./content-types";
import { outlineOf, type Element } from "./outline";
import { applyEdits, inverseEdits, type TextEdit } from "./text-edit";

/** The edits that turn a changed part's text back, the last round first. */
export type WayBack = readonly (readonly TextEdit[])[];

/**
 * The parts of a package as they are being changed. Nothing of the package itself changes: a draft that is thrown
 * away leaves no trace, which is how a failure half way leaves the workbook as it was. Names as in `OpcPackage`.
 */
export class PartsDraft {
  /** By key: texts that were read or changed. */
  private readonly texts = new Map<string, string>();
  private readonly changed = new Set<string>();
  private readonly added = new Map<string, string>();
  /** By key: parts that are no text, each with the part of the package that it is a copy of. */
  private readonly copies = new Map<string, string>();
  private readonly gone = new Set<string>();
  private readonly waysBack = new Map<string, WayBack>();

  readonly types = new PartTypes(this);

  constructor(readonly base: OpcPackage) {}

  has(name: string): boolean {
    const key = partKey(name);
    return this.added.has(key) || (!this.gone.has(key) && this.base.has(name));
  }

  text(name: string): string {
    const key = partKey(name);
    let text = this.texts.get(key);
    if (text === undefined) this.texts.set(key, (text = this.base.text(name)));
    return text;
  }

  outline(name: string, opaque?: ReadonlySet<string>): Element {
    return outlineOf(name, this.text(name), opaque);
  }

  /** All parts, those added last. */
  names(): readonly string[] {
    return [...this.base.names.filter((name) => !this.gone.has(partKey(name))), ...this.added.values()];
  }

  edit(name: string, edits: readonly TextEdit[]): void {
    if (edits.length === 0) return;
    const key = partKey(name);
    const before = this.text(name);
    this.waysBack.set(key, [inverseEdits(before, edits), ...(this.waysBack.get(key) ?? [])]);
    this.texts.set(key, applyEdits(before, edits));
    this.changed.add(key);
  }

  add(name: string, text: string): void {
    const key = partKey(name);
    this.texts.set(key, text);
    this.changed.add(key);
    this.waysBack.delete(key);
    if (!this.base.has(name)) this.added.set(key, name);
    this.gone.delete(key);
  }

  /** Adds a part with the very bytes of one of the package. */
  addCopy(name: string, of: string): void {
    this.add(name, "");
    this.copies.set(partKey(name), this.copies.get(partKey(of)) ?? of);
  }

  remove(name: string): void {
    const key = partKey(name);
    this.copies.delete(key);
    this.texts.delete(key);
    this.changed.delete(key);
    this.waysBack.delete(key);
    this.added.delete(key);
    if (this.base.has(name)) this.gone.add(key);
  }

  /** The edits of this draft undone, for a part that was edited only; undefined for one that was added or replaced. */
  wayBack(name: string): WayBack | undefined {
    return this.waysBack.get(partKey(name));
  }

  /** What differs from the package, by the names of the zip; `types` are to be saved before. */
  changes(): PartChanges {
    const changes = new Map<string, Uint8Array | null>();
    for (const name of this.base.names) {
      const key = partKey(name);
      if (this.gone.has(key)) changes.set(name, null);
      else if (this.changed.has(key)) changes.set(name, encoder.encode(this.text(name)));
    }
    for (const name of this.added.values()) {
      const copied = this.copies.get(partKey(name));
      changes.set(
        name,
        copied === undefined ? encoder.encode(this.text(name)) : this.base.bytes(copied).slice()
      );
    }
    return changes;
  }

  /** A name of the shape `xl/comments{n}.xml` that no part has or had. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const name = `${before}${number}${after}`;
      if (!this.base.has(name) && !this.has(name)) return name;
    }
  }
}

const encoder = new TextEncoder();
