import { parseXml } from "../xml/xml-tree";
import type { OpcPackage } from "./opc-package";
import { relationshipsPartOf, resolveTarget } from "./part-name";

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last step of its type: "worksheet", "sharedStrings", "comments" …; the same for Strict and Transitional. */
  readonly type: string;
  /** The part that is meant, as the package finds it; for an external one the target as it is written. */
  readonly target: string;
  readonly external: boolean;
}

type Parts = Pick<OpcPackage, "has" | "text">;

/** The relationships of a part, "" for those of the package; none when it has no such part. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const name = relationshipsPartOf(part);
  if (!parts.has(name)) return [];
  const root = parseXml(parts.text(name), name);
  return root.children
    .filter((element) => element.local === "Relationship")
    .map((element) => {
      const external = element.attribute("TargetMode")?.toLowerCase() === "external";
      const written = element.attribute("Target") ?? "";
      return {
        id: element.attribute("Id") ?? "",
        type: (element.attribute("Type") ?? "").split("/").pop() ?? "",
        target: external ? written : targetPart(parts, part, written),
        external
      };
    });
}

/** Zips hold "sheet 1.xml" or "sheet%201.xml", and targets either: the one that is there is meant. */
function targetPart(parts: Parts, from: string, written: string): string {
  const direct = resolveTarget(from, written);
  if (parts.has(direct)) return direct;
  for (const recode of [decodeURI, encodeURI]) {
    const other = recoded(direct, recode);
    if (parts.has(other)) return other;
  }
  return direct;
}

function recoded(name: string, recode: (name: string) => string): string {
  try {
    return recode(name);
  } catch (cause) {
    // A lone % or half a character: the name is meant as it is written.
    if (cause instanceof URIError) return name;
    throw cause;
  }
}
