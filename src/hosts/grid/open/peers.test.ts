import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import {
  BooleanNumber,
  BorderStyleTypes,
  WrapStrategy,
  type IBorderData,
  type IStyleData
} from "@univerjs/core";
import { gridCells, styleIdOf } from "../../../../tests/builders/grid-cells";
import { exceljsKinds } from "../../../../tests/builders/made-workbooks/exceljs-kinds";
import { openXlsx } from "../../xlsx/xlsx-host";
import { openGridBook } from "./open-grid-book";

const SAMPLES = ["seed-card.xlsx", "seed-card-errors.xlsx"].map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(join(__dirname, "../../../../assets/samples", name)))
}));

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT
};

/** What both can tell of a look, in the same words. */
interface Told {
  readonly font: string | undefined;
  readonly size: number | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
  readonly color: string | undefined;
  readonly fill: string | undefined;
  readonly lines: readonly BorderStyleTypes[];
  readonly format: string;
  readonly wrap: boolean;
}

const NONE = BorderStyleTypes.NONE;

function toldByGrid({ ff, fs, bl, it, ul, st, cl, bg, bd, n, tb }: IStyleData): Told {
  const line = (side: keyof IBorderData): BorderStyleTypes => bd?.[side]?.s ?? NONE;
  return {
    font: ff ?? undefined,
    size: fs,
    bold: bl === BooleanNumber.TRUE,
    italic: it === BooleanNumber.TRUE,
    underlined: ul?.s === BooleanNumber.TRUE,
    struck: st?.s === BooleanNumber.TRUE,
    color: cl?.rgb?.slice(1) ?? undefined,
    fill: bg?.rgb?.slice(1),
    lines: [line("t"), line("r"), line("b"), line("l")],
    format: n?.pattern ?? "General",
    wrap: tb === WrapStrategy.WRAP
  };
}

function toldByPeer({ font, fill, border, numFmt, alignment }: Partial<ExcelJS.Style>): Told {
  const line = (side: "top" | "right" | "bottom" | "left"): BorderStyleTypes =>
    LINES[border?.[side]?.style ?? ""] ?? NONE;
  return {
    font: font?.name,
    size: font?.size,
    bold: font?.bold === true,
    italic: font?.italic === true,
    underlined: Boolean(font?.underline) && font?.underline !== "none",
    struck: font?.strike === true,
    color: font?.color?.argb?.slice(2),
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb?.slice(2) : undefined,
    lines: [line("top"), line("right"), line("bottom"), line("left")],
    format: numFmt === undefined || numFmt === "" ? "General" : numFmt,
    wrap: alignment?.wrapText === true
  };
}

/** Where the peer says nothing (a theme's colour, a pattern's mixture), nothing is compared. */
function differing(own: Told, peer: Told): readonly string[] {
  return (Object.keys(own) as (keyof Told)[]).filter((member) => {
    const [one, other] = [own[member], peer[member]];
    if (other === undefined || (member === "format" && other === SHORT_DATE)) return false;
    return JSON.stringify(one) !== JSON.stringify(other);
  });
}

/** What the peer calls the date that a file names by number alone. */
const SHORT_DATE = "mm-dd-yy";

test("cells look as another reader has them look, in samples and in what it wrote itself", async () => {
  const found: string[] = [];
  let compared = 0;
  for (const { name, bytes } of [...SAMPLES, ...(await exceljsKinds())]) {
    const book = await openGridBook(openXlsx(bytes));
    const peer = new ExcelJS.Workbook();
    await peer.xlsx.load(bytes.slice().buffer);
    for (const { data } of book.sheets) {
      const sheet = peer.getWorksheet(data.name);
      for (const { row, column, cell } of gridCells(data.cellData)) {
        const other = sheet?.getCell(row + 1, column + 1);
        // what a merge hides, the peer has look like its first cell
        if (!other || (other.isMerged && other.master.address !== other.address)) continue;
        const own = toldByGrid(book.workbook.styles[styleIdOf(cell)] ?? {});
        const told = toldByPeer(other.style);
        compared++;
        for (const member of differing(own, told)) {
          const values = `${JSON.stringify(own[member as keyof Told])} for ${JSON.stringify(told[member as keyof Told])}`;
          found.push(`${name} ${data.name} ${other.address} ${member}: ${values}`);
        }
      }
    }
  }
  expect(found.slice(0, 10)).toEqual([]);
  expect(compared).toBeGreaterThan(3_000);
});
