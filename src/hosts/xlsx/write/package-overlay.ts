import { toUtf8 } from "../package/encoding";
import type { OpcPackage, PartChanges } from "../package/opc-package";
import { partKey } from "../package/part-name";

/** The package as it is with the changes, without writing it: what is read after a patch. */
export function withChanges(opened: OpcPackage, changes: PartChanges): OpcPackage {
  return changes.size === 0 ? opened : new Overlay(opened, changes);
}

class Overlay implements OpcPackage {
  readonly names: readonly string[];
  readonly workbook: string;
  private readonly changed: ReadonlyMap<string, Uint8Array | null>;

  constructor(
    private readonly opened: OpcPackage,
    changes: PartChanges
  ) {
    this.changed = new Map([...changes].map(([name, bytes]) => [partKey(name), bytes]));
    const kept = opened.names.filter((name) => this.changed.get(partKey(name)) !== null);
    const added = [...changes].flatMap(([name, bytes]) => (bytes && !opened.has(name) ? [name] : []));
    this.names = [...kept, ...added];
    this.workbook = opened.workbook;
  }

  has(name: string): boolean {
    const bytes = this.changed.get(partKey(name));
    return bytes === undefined ? this.opened.has(name) : bytes !== null;
  }

  bytes(name: string): Uint8Array {
    const bytes = this.changed.get(partKey(name));
    if (bytes === null) throw new Error(`no such part: ${name}`);
    return bytes ?? this.opened.bytes(name);
  }

  utf8(name: string): Uint8Array {
    const bytes = this.changed.get(partKey(name));
    return bytes ? toUtf8(bytes, name) : this.opened.utf8(name);
  }

  borrow(name: string): Uint8Array {
    return this.changed.get(partKey(name)) ? this.utf8(name) : this.opened.borrow(name);
  }

  text(name: string): string {
    return decoder.decode(this.utf8(name));
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Later changes over earlier ones; a part that is again what the package holds is no change. */
export function joinChanges(opened: OpcPackage, earlier: PartChanges, later: PartChanges): PartChanges {
  const spelled = new Map<string, string>();
  const joined = new Map<string, Uint8Array | null>();
  for (const [name, bytes] of [...earlier, ...later]) {
    const key = partKey(name);
    joined.delete(spelled.get(key) ?? name);
    spelled.set(key, name);
    if (!isUnchanged(opened, name, bytes)) joined.set(name, bytes);
  }
  return joined;
}

function isUnchanged(opened: OpcPackage, name: string, bytes: Uint8Array | null): boolean {
  if (!opened.has(name)) return bytes === null;
  return bytes !== null && sameBytes(opened.bytes(name), bytes);
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
