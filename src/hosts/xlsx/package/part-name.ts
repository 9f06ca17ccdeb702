/**
 * A zip entry's name as a part's name: no leading "/", "/" for "\". Null for a folder, which is no part.
 */
export function partName(stored: string): string | null {
  const name = stored.replaceAll("\\", "/").replace(/^\/+/, "");
  return name === "" || name.endsWith("/") ? null : name;
}

/** What part names are compared by: they are equal when they differ only in case. */
export function partKey(name: string): string {
  const plain =
    name.includes("\\") || name.startsWith("/") ? name.replaceAll("\\", "/").replace(/^\/+/, "") : name;
  return plain.toLowerCase();
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" (the package itself) → "_rels/.rels". */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The part that a relationship's target means, seen from the part that has the relationship.
 * "worksheets/sheet1.xml" from "xl/workbook.xml" → "xl/worksheets/sheet1.xml"; "/xl/styles.xml" → "xl/styles.xml".
 */
export function resolveTarget(from: string, target: string): string {
  const plain = target.replaceAll("\\", "/");
  const [path = ""] = plain.split("#");
  const base = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "" && step !== ".") base.push(step);
  }
  return base.join("/");
}

/** The target of a relationship from one part to another, written from the root: "/xl/worksheets/sheet9.xml". */
export function absoluteTarget(part: string): string {
  return `/${part}`;
}
