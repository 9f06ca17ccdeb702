import { CLOSE, END, keyOf, OPEN, TEXT, XmlScanner } from "../xml/xml-scanner";
import { BUILTIN_FORMATS } from "./builtin-formats";

const NUM_FMTS = keyOf("numFmts");
const NUM_FMT = keyOf("numFmt");
const CELL_XFS = keyOf("cellXfs");
const XF = keyOf("xf");
const ID = keyOf("numFmtId");
const CODE = keyOf("formatCode");
const CHOICE = keyOf("Choice");
const FALLBACK = keyOf("Fallback");
const ALTERNATE = keyOf("AlternateContent");

/**
 * The number format code of each cell style, by the style's index (`c/@s`); undefined for General.
 * Only `cellXfs` counts: `cellStyleXfs` and `dxfs` are no cell's own look.
 */
export function readCellFormats(bytes: Uint8Array, place: string): readonly (string | undefined)[] {
  const scan = new XmlScanner(bytes, place);
  const custom = new Map<number, string>();
  let ids: readonly number[] = [];
  while (scan.next() !== END) {
    if (scan.depth !== 2 || scan.kind !== OPEN) continue;
    if (scan.key === NUM_FMTS) readCustom(scan, custom);
    else if (scan.key === CELL_XFS) ids = readFormatIds(scan);
    else scan.skip();
  }
  return ids.map((id) => {
    const code = custom.get(id) ?? BUILTIN_FORMATS.get(id);
    return code === undefined || code === "" || /^general$/i.test(code) ? undefined : code;
  });
}

function readCustom(scan: XmlScanner, custom: Map<number, string>): void {
  const level = scan.depth;
  while (scan.next() !== CLOSE || scan.depth >= level) {
    if (scan.kind === CLOSE || scan.key !== NUM_FMT) continue;
    const code = scan.attributeText(CODE);
    if (code !== undefined) custom.set(Number(scan.attributeText(ID)), code);
  }
}

/**
 * The number format of each `xf`. An `mc:AlternateContent` stands for one style and not for as many as it has
 * branches: its first Choice counts, or its Fallback where it has none.
 */
function readFormatIds(scan: XmlScanner): readonly number[] {
  const level = scan.depth;
  const ids: number[] = [];
  let chosen = false;
  while (scan.next() !== CLOSE || scan.depth >= level) {
    if (scan.kind === CLOSE || scan.kind === TEXT) continue;
    if (scan.key === XF) {
      ids.push(Number(scan.attributeText(ID) ?? 0));
      scan.skip();
    } else if (scan.key === ALTERNATE) chosen = false;
    else if ((scan.key === CHOICE || scan.key === FALLBACK) && !chosen) chosen = true;
    else scan.skip();
  }
  return ids;
}
