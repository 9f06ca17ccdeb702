import type { BorderLine, CellFormat, FormatHandle } from "../../workbook/format";
import { refuseExcel } from "./messages";

/** How a cell looks, in Excel's own words; an absent member leaves what is there. Colours are #RRGGBB. */
export interface Look {
  readonly numberFormat?: string;
  /** Null for no fill at all, which is not white. */
  readonly fill?: string | null;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: NonNullable<Excel.CellPropertiesFont["underline"]>;
  readonly strike?: boolean;
  readonly raised?: boolean;
  readonly lowered?: boolean;
  readonly color?: string;
  readonly horizontal?: NonNullable<Excel.CellPropertiesFormat["horizontalAlignment"]>;
  readonly vertical?: NonNullable<Excel.CellPropertiesFormat["verticalAlignment"]>;
  readonly rotation?: number;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  readonly edges?: Readonly<Partial<Record<EdgeName, Edge>>>;
}

export type EdgeName = "top" | "right" | "bottom" | "left";

export interface Edge {
  readonly style: NonNullable<Excel.CellBorder["style"]>;
  readonly weight?: NonNullable<Excel.CellBorder["weight"]>;
  readonly color?: string;
}

export const EDGES: readonly EdgeName[] = ["top", "right", "bottom", "left"];

export function lookOfCell({ format }: Excel.CellProperties, numberFormat: string): Look {
  const font = format?.font ?? {};
  const fill = format?.fill ?? {};
  const edges = EDGES.flatMap((name): [EdgeName, Edge][] => {
    const edge = format?.borders?.[name];
    if (!edge) return [];
    const { style = "None", weight, color } = edge;
    const bare = style === "None";
    return [[name, bare ? { style } : { style, ...defined({ weight, color }) }]];
  });
  return {
    numberFormat,
    fill: fill.pattern === "None" || fill.color === undefined ? null : fill.color,
    ...defined({
      fontName: font.name,
      fontSize: font.size,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline,
      strike: font.strikethrough,
      raised: font.superscript,
      lowered: font.subscript,
      color: font.color,
      horizontal: format?.horizontalAlignment,
      vertical: format?.verticalAlignment,
      rotation: format?.textOrientation,
      wrap: format?.wrapText,
      shrink: format?.shrinkToFit,
      indent: format?.indentLevel
    }),
    edges: Object.fromEntries(edges)
  };
}

type Defined<Shape> = { [Name in keyof Shape]?: Exclude<Shape[Name], undefined | null> };

function defined<Shape extends object>(shape: Shape): Defined<Shape> {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined && value !== null)
  ) as Defined<Shape>;
}

const STYLES: Readonly<Record<BorderLine, Omit<Edge, "color">>> = {
  none: { style: "None" },
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double" },
  dotted: { style: "Dot" },
  dashed: { style: "Dash", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" }
};

const ACROSS = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  distributed: "Distributed"
} as const;

const UPRIGHT = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed"
} as const;

/** Excel's number for letters one below another. */
const STACKED = 180;

/** What Excel shows an automatic colour as; its interface has no word for it. */
const AUTOMATIC = "#000000";

export function lookOfFormat(format: CellFormat): Look {
  const { border } = format;
  const edges = EDGES.flatMap((name): [EdgeName, Edge][] => {
    const line = border?.[name];
    if (line === undefined) return [];
    const given = border?.colors?.[name] ?? border?.color;
    const color = line === "none" || given === undefined ? {} : { color: `#${given}` };
    return [[name, { ...STYLES[line], ...color }]];
  });
  return {
    ...defined({
      numberFormat: format.numberFormat,
      fontName: format.fontName,
      fontSize: format.fontSize,
      bold: format.bold,
      italic: format.italic,
      underline:
        format.underline === undefined
          ? undefined
          : format.underline
            ? ("Single" as const)
            : ("None" as const),
      strike: format.strike,
      raised: format.script === undefined ? undefined : format.script === "super",
      lowered: format.script === undefined ? undefined : format.script === "sub",
      color: format.color === null ? AUTOMATIC : hash(format.color),
      horizontal: format.horizontal === undefined ? undefined : ACROSS[format.horizontal],
      vertical: format.vertical === undefined ? undefined : UPRIGHT[format.vertical],
      rotation: format.rotation === "stacked" ? STACKED : format.rotation,
      wrap: format.wrap,
      shrink: format.shrink,
      indent: format.indent
    }),
    ...(format.fill === undefined ? {} : { fill: hash(format.fill) }),
    ...(edges.length > 0 ? { edges: Object.fromEntries(edges) } : {})
  };
}

function hash<Color extends string | null | undefined>(color: Color): Color | string {
  return typeof color === "string" ? `#${color}` : color;
}

/** A look as an inverse keeps it: the text holds all of it, so that an inverse outlives the pane. */
export function handleOf(look: Look): FormatHandle {
  return { handle: JSON.stringify(look) };
}

/** @throws Refusal where the handle is another host's. */
export function lookOfHandle({ handle }: FormatHandle, place: string): Look {
  try {
    const look: unknown = JSON.parse(handle);
    if (typeof look === "object" && look !== null && "numberFormat" in look) return look as Look;
  } catch (cause) {
    throw refuseExcel("handle-unknown", { place }, cause);
  }
  throw refuseExcel("handle-unknown", { place });
}

/** The look of a cell that nobody has formatted, for a cell whose earlier look is not known. */
export const PLAIN_LOOK: Look = Object.freeze({
  numberFormat: "General",
  fill: null,
  bold: false,
  italic: false,
  underline: "None",
  strike: false,
  raised: false,
  lowered: false,
  color: AUTOMATIC,
  horizontal: "General",
  vertical: "Center",
  rotation: 0,
  wrap: false,
  shrink: false,
  indent: 0,
  edges: Object.fromEntries(EDGES.map((name): [EdgeName, Edge] => [name, { style: "None" }]))
});
