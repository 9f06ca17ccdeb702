/** A rule's page as far as its Markdown goes: headings, paragraphs, lists, and cards drawn in text. */
export type PageBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "card"; readonly lines: readonly (readonly string[])[] };

/** The page's blocks without its title, which the finding shows already. */
export function blocksOf(page: string): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const lines = page.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "" || line.startsWith("# ")) continue;
    if (line.startsWith("```")) {
      const end = lines.findIndex((candidate, index) => index > at && candidate.startsWith("```"));
      const drawn = lines.slice(at + 1, end < 0 ? lines.length : end);
      blocks.push({ kind: "card", lines: drawn.filter((text) => text.trim() !== "").map(cellsOfLine) });
      at = end < 0 ? lines.length : end;
    } else if (/^#{2,} /.test(line)) blocks.push({ kind: "heading", text: plain(line.replace(/^#+ /, "")) });
    else if (/^\s*[-*] /.test(line)) {
      const items = [line, ...following(lines, at, (next) => next.trim() !== "")];
      at += items.length - 1;
      blocks.push({ kind: "list", items: joined(items) });
    } else {
      const more = following(lines, at, (next) => next.trim() !== "" && !/^(#|```|\s*[-*] )/.test(next));
      at += more.length;
      blocks.push({ kind: "text", text: plain([line, ...more].join(" ")) });
    }
  }
  return blocks;
}

function following(
  lines: readonly string[],
  at: number,
  belongs: (line: string) => boolean
): readonly string[] {
  const end = lines.findIndex((line, index) => index > at && !belongs(line));
  return lines.slice(at + 1, end < 0 ? lines.length : end);
}

/** Items of a list; a line that begins none continues the one before it. */
function joined(lines: readonly string[]): readonly string[] {
  const items: string[] = [];
  for (const line of lines) {
    const item = /^\s*[-*] (.*)$/.exec(line);
    if (item) items.push(plain(item[1] ?? ""));
    else items[items.length - 1] = `${items.at(-1) ?? ""} ${plain(line.trim())}`;
  }
  return items;
}

function cellsOfLine(line: string): readonly string[] {
  return line.includes("|") ? line.split("|").map((cell) => cell.trim()) : [line.trim()];
}

/** Emphasis, code and links as their bare words. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/`([^`]*)`/g, "$1")
    .replace(/\*\*([^*]+)\*\*/g, "$1");
}
