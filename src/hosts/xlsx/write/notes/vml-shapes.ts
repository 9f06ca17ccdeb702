import { formatCell, LAST_COLUMN, LAST_ROW, type CellAt } from "../../../../workbook/address";
import { attributesOf, localName, nextTag, type Tag } from "../parts/tags";

/** A drawn object of a VML part, by offsets. VML is not always well-formed, so it is scanned tag by tag. */
export interface VmlShape {
  readonly from: number;
  readonly to: number;
  /** The cell whose note it draws, as "F7"; null for any other object. */
  readonly noteOf: string | null;
}

const DRAWN = new Set([
  "shape",
  "rect",
  "roundrect",
  "oval",
  "line",
  "polyline",
  "group",
  "image",
  "arc",
  "curve"
]);

export const VML_SPACES: Readonly<Record<string, string>> = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel"
};

export const NOTE_SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

export function shapesOf(text: string): readonly VmlShape[] {
  const shapes: VmlShape[] = [];
  for (let tag = nextTag(text, 0); tag;) {
    const drawn = tag.kind !== "close" && DRAWN.has(localName(tag.name));
    const end = drawn ? endOf(text, tag) : tag.to;
    if (drawn) shapes.push({ from: tag.from, to: end, noteOf: noteOf(text.slice(tag.from, end)) });
    tag = nextTag(text, end);
  }
  return shapes;
}

function endOf(text: string, open: Tag): number {
  if (open.kind === "empty") return open.to;
  let depth = 1;
  for (let tag = nextTag(text, open.to); tag; tag = nextTag(text, tag.to)) {
    if (tag.name !== open.name) continue;
    if (tag.kind === "open") depth++;
    if (tag.kind === "close") depth--;
    if (depth === 0) return tag.to;
  }
  return text.length;
}

function noteOf(shape: string): string | null {
  const note = /ObjectType\s*=\s*["']Note["']/.test(shape);
  const row = /<(?:\w+:)?Row\s*>\s*(\d+)\s*</.exec(shape)?.[1];
  const column = /<(?:\w+:)?Column\s*>\s*(\d+)\s*</.exec(shape)?.[1];
  return note && row !== undefined && column !== undefined
    ? formatCell({ row: Number(row), column: Number(column) })
    : null;
}

/** The `o:idmap` of a part: the blocks of 1,024 shape numbers that are its own. */
export function idMapOf(
  text: string
): { readonly blocks: readonly number[]; readonly from: number; readonly to: number } | null {
  for (let tag = nextTag(text, 0); tag; tag = nextTag(text, tag.to)) {
    if (localName(tag.name) !== "idmap") continue;
    const data = attributesOf(text, tag).find(({ name }) => name === "data");
    if (!data) return null;
    return {
      blocks: data.value
        .split(/[\s,]+/)
        .filter((part) => part !== "")
        .map(Number),
      from: data.from,
      to: data.to
    };
  }
  return null;
}

/** The numbers of shapes that a part names anywhere. */
export function shapeNumbers(text: string): readonly number[] {
  return [...text.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
}

/** The hidden yellow box of a note, at the right of its cell. */
export function noteShape(number: number, at: CellAt, bound: (prefix: string) => boolean): string {
  const left = Math.min(at.column + 1, LAST_COLUMN - 4);
  const top = Math.min(Math.max(at.row - 1, 0), LAST_ROW - 6);
  const spaces = Object.entries(VML_SPACES)
    .filter(([prefix]) => !bound(prefix))
    .map(([prefix, space]) => ` xmlns:${prefix}="${space}"`)
    .join("");
  return (
    `<v:shape${spaces} id="_x0000_s${number}" type="#_x0000_t202" ` +
    `style="position:absolute;margin-left:60pt;margin-top:1.5pt;width:220pt;height:90pt;z-index:1;visibility:hidden" ` +
    `fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>` +
    `<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
    `<x:Anchor>${left}, 15, ${top}, 10, ${left + 4}, 15, ${top + 6}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${at.row}</x:Row><x:Column>${at.column}</x:Column></x:ClientData></v:shape>`
  );
}
