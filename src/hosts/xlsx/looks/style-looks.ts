import { BUILTIN_FORMATS } from "../read/builtin-formats";
import { EMPTY, END, keyOf, OPEN, XmlScanner } from "../xml/xml-scanner";
import { alignmentOf } from "./alignment";
import { bordersOf } from "./borders";
import type { BordersLook, CellLook, DifferentialLook, FillLook, FontLook } from "./cell-look";
import { differentialFill, fillOf } from "./fills";
import { namedFont, PLAIN_FONT } from "./fonts";
import { Palette } from "./palette";
import type { ThemeColors } from "./theme";
import { readNode, type XmlNode } from "./xml-node";

const NUM_FMTS = keyOf("numFmts");
const NUM_FMT = keyOf("numFmt");
const FONTS = keyOf("fonts");
const FONT = keyOf("font");
const FILLS = keyOf("fills");
const FILL = keyOf("fill");
const BORDERS = keyOf("borders");
const BORDER = keyOf("border");
const CELL_XFS = keyOf("cellXfs");
const XF = keyOf("xf");
const DXFS = keyOf("dxfs");
const DXF = keyOf("dxf");
const COLORS = keyOf("colors");
const INDEXED_COLORS = keyOf("indexedColors");
const ALIGNMENT = keyOf("alignment");
const PROTECTION = keyOf("protection");
const FORMAT_ID = keyOf("numFmtId");
const FORMAT_CODE = keyOf("formatCode");
const FONT_ID = keyOf("fontId");
const FILL_ID = keyOf("fillId");
const BORDER_ID = keyOf("borderId");
const QUOTE_PREFIX = keyOf("quotePrefix");
const LOCKED = keyOf("locked");

/** The looks of a workbook's cells. */
export interface StyleLooks {
  /** By the number that cells, rows and columns name (`s`); at least one. */
  readonly cells: readonly CellLook[];
  /** By the number that conditional formats name. */
  readonly differentials: readonly DifferentialLook[];
  readonly palette: Palette;
}

/** The looks of a workbook without a styles part. */
export function plainStyles(theme: ThemeColors): StyleLooks {
  return stylesOf(new Map(), new Palette(theme));
}

/** @throws Refusal file-damaged when the part is not well-formed. */
export function readStyles(bytes: Uint8Array, place: string, theme: ThemeColors): StyleLooks {
  const scan = new XmlScanner(bytes, place);
  const lists = new Map<number, XmlNode>();
  while (scan.next() !== END) {
    const level = scan.kind === EMPTY ? scan.depth + 1 : scan.depth;
    if (level !== 2 || (scan.kind !== OPEN && scan.kind !== EMPTY)) continue;
    if (WANTED.has(scan.key)) lists.set(scan.key, readNode(scan));
    else scan.skip();
  }
  return stylesOf(lists, new Palette(theme, lists.get(COLORS)?.child(INDEXED_COLORS)));
}

const WANTED: ReadonlySet<number> = new Set([NUM_FMTS, FONTS, FILLS, BORDERS, CELL_XFS, DXFS, COLORS]);

function stylesOf(lists: ReadonlyMap<number, XmlNode>, palette: Palette): StyleLooks {
  const itemsOf = (list: number, item: number): readonly XmlNode[] => lists.get(list)?.all(item) ?? [];
  const codes = new Map<number, string>();
  for (const format of itemsOf(NUM_FMTS, NUM_FMT)) {
    const id = format.number(FORMAT_ID);
    const code = format.attribute(FORMAT_CODE);
    if (id !== undefined && code !== undefined) codes.set(id, code);
  }
  const fonts = itemsOf(FONTS, FONT).map((node) => ({ ...PLAIN_FONT, ...namedFont(node, palette) }));
  const fills = itemsOf(FILLS, FILL).map((node) => fillOf(node, palette));
  const borders = itemsOf(BORDERS, BORDER).map((node) => bordersOf(node, palette));
  const looks = itemsOf(CELL_XFS, XF).map((xf) => cellLook(xf, { codes, fonts, fills, borders }));
  return {
    cells: looks.length > 0 ? looks : [cellLook(undefined, { codes, fonts, fills, borders })],
    differentials: itemsOf(DXFS, DXF).map((node) => differentialOf(node, palette)),
    palette
  };
}

interface Lists {
  readonly codes: ReadonlyMap<number, string>;
  readonly fonts: readonly FontLook[];
  readonly fills: readonly (FillLook | null)[];
  readonly borders: readonly BordersLook[];
}

/** Excel shows what the cell's own `xf` names, whatever its `apply…` attributes say. */
function cellLook(xf: XmlNode | undefined, { codes, fonts, fills, borders }: Lists): CellLook {
  const format = xf?.number(FORMAT_ID) ?? 0;
  return {
    font: fonts[xf?.number(FONT_ID) ?? 0] ?? fonts[0] ?? PLAIN_FONT,
    fill: fills[xf?.number(FILL_ID) ?? 0] ?? null,
    borders: borders[xf?.number(BORDER_ID) ?? 0] ?? {},
    numberFormat: codeOrNull(codes.get(format) ?? BUILTIN_FORMATS.get(format)),
    alignment: alignmentOf(xf?.child(ALIGNMENT)),
    quotePrefix: xf?.truth(QUOTE_PREFIX) ?? false,
    locked: xf?.child(PROTECTION)?.truth(LOCKED, true) ?? true
  };
}

function codeOrNull(code: string | undefined): string | null {
  return code === undefined || code === "" || /^general$/i.test(code) ? null : code;
}

/** A differential look as it stands in `<dxfs>`, or in an extension. */
export function differentialOf(node: XmlNode, palette: Palette): DifferentialLook {
  const fill = differentialFill(node.child(FILL), palette);
  const code = node.child(NUM_FMT)?.attribute(FORMAT_CODE);
  return {
    font: namedFont(node.child(FONT), palette),
    borders: bordersOf(node.child(BORDER), palette),
    ...(fill === undefined ? {} : { fill }),
    ...(code === undefined ? {} : { numberFormat: code })
  };
}
