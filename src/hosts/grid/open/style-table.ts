import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDirection,
  WrapStrategy,
  type IStyleData,
  type ITextDecoration
} from "@univerjs/core";
import type { CellLook } from "../../xlsx/looks/cell-look";
import { styleData } from "./style-data";

/** The style id of the look of that number in the file. */
export function styleId(number: number): string {
  return `xf:${number}`;
}

/** What says, without being null, that a look has nothing of its kind. */
const NOTHING: Readonly<Required<Omit<IStyleData, "ff" | "fs" | "bbl" | "ol" | "vt">>> = {
  it: BooleanNumber.FALSE,
  bl: BooleanNumber.FALSE,
  ul: { s: BooleanNumber.FALSE },
  st: { s: BooleanNumber.FALSE },
  bg: { rgb: "" },
  bd: { t: { s: BorderStyleTypes.NONE, cl: { rgb: "#000000" } } },
  cl: { rgb: "#000000" },
  va: BaselineOffset.NORMAL,
  n: { pattern: "General" },
  tr: { a: 0 },
  td: TextDirection.UNSPECIFIED,
  ht: HorizontalAlign.UNSPECIFIED,
  tb: WrapStrategy.OVERFLOW,
  pd: { t: 0, r: 2, b: 2, l: 2 }
};

/** The order in which the grid sets the members of a look. */
const ORDER = "ff fs it bl ul bbl st ol bg bd cl va n tr td ht vt tb pd".split(" ") as (keyof IStyleData)[];

/**
 * Every look of the file by its style id.
 *
 * A grid lays a cell's look over those of its row, its column and the whole sheet, where a file's cell has its own look
 * alone. So what any look below can bring in, every look says of itself.
 *
 * The grid knows looks again by what they say, not by their ids, and makes new ones of what it knows. So each carries a
 * mark that shows nothing for what the grid does not know of it: a cell that is not locked, made bold, takes the bold look
 * that is not locked, either. Looks that are the same even so are told apart by a number.
 * @param below the numbers of the looks that rows, columns or whole sheets have
 */
export function styleTable(
  looks: readonly CellLook[],
  below: ReadonlySet<number>
): Record<string, IStyleData> {
  const plain = looks.map(styleData);
  const spelled = new Set([...below].flatMap((number) => Object.keys(plain[number] ?? {})));
  const secrets = new Map<string, number>();
  const twins = new Map<string, number>();
  const table: Record<string, IStyleData> = {};
  looks.forEach((look, number) => {
    const style = plain[number] ?? {};
    const whole = inOrder(withLineColors({ ...nothingOf(spelled), ...style }));
    const secret = JSON.stringify(notShown(look));
    const kind = secrets.get(secret) ?? secrets.size;
    secrets.set(secret, kind);
    const text = `${kind} ${JSON.stringify(whole)}`;
    const before = twins.get(text) ?? 0;
    twins.set(text, before + 1);
    const marked = kind + before > 0;
    table[styleId(number)] = marked ? inOrder({ ...whole, bbl: mark(kind * TWINS + before) }) : whole;
  });
  return table;
}

/** Room for so many looks that are the same in everything. */
const TWINS = 1024;

/** What a grid does not show of a look, or shows as something else. */
function notShown({ locked, quotePrefix, fill, font, alignment }: CellLook): readonly unknown[] {
  const { horizontal, vertical, shrink } = alignment;
  return [
    locked,
    quotePrefix,
    shrink,
    fill?.pattern === "solid" ? null : fill,
    font.underline?.endsWith("Accounting") ?? false,
    ["fill", "centerContinuous", "distributed"].includes(horizontal) ? horizontal : null,
    ["justify", "distributed"].includes(vertical) ? vertical : null
  ];
}

/** A line below a cell's text that is not drawn, in a colour that counts. */
function mark(number: number): ITextDecoration {
  return { s: BooleanNumber.FALSE, cl: { rgb: `#${number.toString(16).padStart(6, "0")}` } };
}

function nothingOf(spelled: ReadonlySet<string>): IStyleData {
  return Object.fromEntries(Object.entries(NOTHING).filter(([member]) => spelled.has(member)));
}

/** The grid gives lines below and through a text the text's colour, whenever it changes anything of a look. */
function withLineColors(style: IStyleData): IStyleData {
  const { ul, st, cl } = style;
  if (!cl) return style;
  return { ...style, ...(ul ? { ul: { ...ul, cl } } : {}), ...(st ? { st: { ...st, cl } } : {}) };
}

function inOrder(style: IStyleData): IStyleData {
  return Object.fromEntries(
    ORDER.flatMap((member) => (style[member] === undefined ? [] : [[member, style[member]]]))
  );
}
