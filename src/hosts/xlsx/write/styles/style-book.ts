import type { CellFormat, FormatHandle } from "../../../../workbook/format";
import type { Flag } from "../../../../workbook/flag";
import { refuseWrite } from "../messages";
import { CONTENT_TYPES } from "../parts/content-types";
import type { PartsDraft } from "../parts/draft";
import { attributes, type Prefix } from "../parts/markup";
import { attributeIn, childOf, childrenOf, type Element } from "../parts/outline";
import { addRelation, relationOf } from "../parts/relations";
import { mainNamespace } from "../book/workbook-part";
import { alignmentOf, readXf, writeXf, type CellXf } from "./cell-xf";
import { flagLook, isFlagLook } from "./flag-look";
import { builtInNumber, freeNumber } from "./number-formats";
import { StyleList } from "./style-list";
import { derivedBorder, derivedFont, isFontFormat, solidFill } from "./style-parts";

const HANDLE = /^xf:(\d+)$/;

/** Points, where a font tells no size. */
const USUAL_SIZE = 11;

/** A cell's look by its number in this file, for inverses. */
export function handleOf(number: number): FormatHandle {
  return { handle: `xf:${number}` };
}

/** The looks of one workbook: gives each wanted look a number, appending to the styles part what it has not yet. */
export class StyleBook {
  private readonly prefix: Prefix;
  private readonly numFmts: StyleList;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly xfs: StyleList;
  private readonly dxfs: StyleList;
  private readonly codes = new Map<string, number>();
  private readonly derived = new Map<string, number>();
  /** Of looks that many cells share, by the look that they had before. */
  private readonly shared = new Map<number, WeakMap<CellFormat, number>>();

  private constructor(
    private readonly draft: PartsDraft,
    private readonly part: string
  ) {
    const text = draft.text(part);
    const root = draft.outline(part);
    const p = (this.prefix = root.prefix);
    const none = `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`;
    const gray = `<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`;
    const noBorder = `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`;
    const plain = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
    const font = `<${p}font><${p}sz val="11"/><${p}name val="맑은 고딕"/></${p}font>`;
    this.numFmts = new StyleList(text, root, "numFmts", "numFmt", []);
    this.fonts = new StyleList(text, root, "fonts", "font", [font]);
    this.fills = new StyleList(text, root, "fills", "fill", [none, gray]);
    this.borders = new StyleList(text, root, "borders", "border", [noBorder]);
    this.xfs = new StyleList(text, root, "cellXfs", "xf", [plain]);
    this.dxfs = new StyleList(text, root, "dxfs", "dxf", []);
    readCodes(text, root, this.codes);
  }

  /** The workbook's styles; a part is made where it has none, or where its relation leads nowhere. */
  static open(draft: PartsDraft, strict: boolean): StyleBook {
    const { workbook } = draft.base;
    const relation = relationOf(draft, workbook, "styles");
    const part = relation?.target ?? "xl/styles.xml";
    if (!draft.has(part)) {
      const space = mainNamespace(strict);
      draft.add(
        part,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${space}"></styleSheet>`
      );
      draft.types.declare(part, CONTENT_TYPES.styles);
      if (!relation) addRelation(draft, workbook, "styles", part, strict);
    }
    return new StyleBook(draft, part);
  }

  /** The number of the look that a cell of look `base` gets. @throws Refusal for a handle of another file. */
  numberFor(base: number, format: CellFormat | FormatHandle): number {
    if ("handle" in format) {
      const number = Number(HANDLE.exec(format.handle)?.[1] ?? "NaN");
      if (!(number < this.xfs.size)) throw refuseWrite("handle-unknown", { handle: format.handle });
      return number;
    }
    const shared = this.shared.get(base) ?? new WeakMap<CellFormat, number>();
    this.shared.set(base, shared);
    let number = shared.get(format);
    if (number === undefined) shared.set(format, (number = this.numberOfEqual(base, format)));
    return number;
  }

  private numberOfEqual(base: number, format: CellFormat): number {
    const key = `${base} ${JSON.stringify(format)}`;
    let number = this.derived.get(key);
    if (number === undefined) this.derived.set(key, (number = this.derive(base, format)));
    return number;
  }

  private derive(base: number, format: CellFormat): number {
    const old: CellXf = readXf(this.xfs.at(base) ?? this.xfs.at(0) ?? "<xf/>");
    const given: Record<string, string> = { ...old.given };
    const use = (id: string, apply: string, number: number): void => {
      given[id] = String(number);
      given[apply] = "1";
    };
    if (format.numberFormat !== undefined) {
      use("numFmtId", "applyNumberFormat", this.numberFormat(format.numberFormat));
    }
    if (isFontFormat(format)) {
      const font = this.fonts.at(Number(given["fontId"] ?? 0)) ?? this.fonts.at(0) ?? "<font/>";
      use("fontId", "applyFont", this.fonts.numberOf(derivedFont(font, format, this.prefix)));
    }
    if (format.fill !== undefined) {
      // The first fill of every workbook is none.
      const fill = format.fill === null ? 0 : this.fills.numberOf(solidFill(format.fill, this.prefix));
      use("fillId", "applyFill", fill);
    }
    if (format.border) {
      const border = this.borders.at(Number(given["borderId"] ?? 0)) ?? "<border/>";
      use("borderId", "applyBorder", this.borders.numberOf(derivedBorder(border, format, this.prefix)));
    }
    const alignment = { ...old.alignment, ...alignmentOf(format) };
    if (Object.keys(alignmentOf(format)).length > 0) given["applyAlignment"] = "1";
    return this.xfs.numberOf(writeXf({ ...old, given, alignment }, this.prefix));
  }

  private numberFormat(code: string): number {
    const known = builtInNumber(code) ?? this.codes.get(code);
    if (known !== undefined) return known;
    const number = freeNumber([...this.codes.values()]);
    this.codes.set(code, number);
    this.numFmts.numberOf(`<${this.prefix}numFmt${attributes({ numFmtId: number, formatCode: code })}/>`);
    return number;
  }

  /** The number of the differential look (`dxf`) that shows a flag of that severity; an equal one is used again. */
  flagLook(severity: Flag["severity"]): number {
    const present = this.dxfs.find((markup) => isFlagLook(markup, severity));
    return present ?? this.dxfs.numberOf(flagLook(severity, this.prefix));
  }

  /** Whether cells of the look break their texts into lines, and the size of its letters in points. */
  textLook(number: number): { readonly wraps: boolean; readonly size: number } {
    const { given, alignment } = readXf(this.xfs.at(number) ?? "<xf/>");
    const font = this.fonts.at(Number(given["fontId"] ?? "0")) ?? "";
    const size = Number(/<(?:\w+:)?sz\s[^>]*val="([\d.]+)"/.exec(font)?.[1] ?? "NaN");
    const wraps = alignment["wrapText"] === "1" || alignment["wrapText"] === "true";
    return { wraps, size: Number.isFinite(size) ? size : USUAL_SIZE };
  }

  /** Writes what was appended into the draft; to be called once, when all looks are known. */
  save(): void {
    const lists = [this.numFmts, this.fonts, this.fills, this.borders, this.xfs, this.dxfs];
    this.draft.edit(
      this.part,
      lists.flatMap((list) => list.edits(this.prefix))
    );
  }
}

function readCodes(text: string, root: Element, codes: Map<string, number>): void {
  const list = childOf(root, "numFmts");
  for (const element of list ? childrenOf(list, "numFmt") : []) {
    const number = Number(attributeIn(text, element, "numFmtId"));
    const code = attributeIn(text, element, "formatCode");
    if (code !== undefined && Number.isInteger(number) && !codes.has(code)) codes.set(code, number);
  }
}
