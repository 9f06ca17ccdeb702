import type { Patch } from "../../../workbook/patch";
import type { Snapshot } from "../../../workbook/snapshot";
import type { OpcPackage, PartChanges } from "../package/opc-package";
import type { Notice } from "./messages";

/** The workbook at one moment. */
export interface Version {
  /** The same for the same file and the same patches, in every process. */
  readonly id: string;
  /** Against the package that was opened. */
  readonly changes: PartChanges;
  readonly parts: OpcPackage;
  readonly notices: readonly Notice[];
  /** How it came about; absent for the file as opened or restored. */
  readonly made?: { readonly from: Version; readonly patch: Patch; readonly inverse: Patch };
  /** Read when first asked for. */
  snapshot?: Snapshot;
}

/** Bytes are kept for so many patches; older ones are undone by their steps. */
const MOST_KEPT = 50;

/**
 * The versions that can be restored exactly. An inverse names one with a token; it holds as long as nothing else was
 * applied since, and for the very file and patches that it was made of.
 */
export class Versions {
  private readonly made = new Map<string, Version>();

  keep(version: Version): void {
    this.made.set(version.id, version);
    const [oldest] = this.made.keys();
    if (this.made.size > MOST_KEPT && oldest !== undefined) this.made.delete(oldest);
  }

  clear(): void {
    this.made.clear();
  }

  /** What the token restores from the current version: the version, and the patch that leads back again. */
  restored(current: Version, token: string): { readonly version: Version; readonly inverse: Patch } | null {
    const [direction, id = ""] = token.split(" ");
    const made = this.made.get(id);
    if (!made?.made) return null;
    const { from, patch, inverse } = made.made;
    if (direction === "undo" && current.id === made.id) {
      return { version: from, inverse: { title: patch.title, steps: patch.steps, restores: `redo ${id}` } };
    }
    return direction === "redo" && current.id === from.id ? { version: made, inverse } : null;
  }
}

export function undoToken(id: string): string {
  return `undo ${id}`;
}
