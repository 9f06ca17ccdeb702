import type { ICustomRange, IDocumentData, IParagraph, ITextRun } from "@univerjs/core";
import { CustomRangeType } from "@univerjs/core";
import type { FontLook } from "../../xlsx/looks/cell-look";
import type { TextRun } from "../../xlsx/looks/rich-texts";
import { runStyle } from "./style-data";

/** A link that a cell's text is. */
export interface TextLink {
  readonly id: string;
  /** As the grid writes it: see `linkUrl`. */
  readonly url: string;
}

const END = "\r\n";

/**
 * A cell's text with looks of its own, or with a link, as the grid has it: one document for the cell. Lines end with a
 * carriage return there.
 * @param font of the cell, for what a run does not name
 */
export function textData(runs: readonly TextRun[], font: FontLook, link?: TextLink): IDocumentData {
  const textRuns: ITextRun[] = [];
  let text = "";
  for (const run of runs) {
    const begin = text.length;
    text += run.text.replace(/\r\n?|\n/g, "\r");
    textRuns.push({ st: begin, ed: text.length, ts: runStyle({ ...font, ...run.font }) });
  }
  const paragraphs: IParagraph[] = [];
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1))
    paragraphs.push({ startIndex: at });
  paragraphs.push({ startIndex: text.length });
  return {
    id: "d",
    body: {
      dataStream: text + END,
      textRuns,
      paragraphs,
      sectionBreaks: [{ startIndex: text.length + 1 }],
      ...(link ? { customRanges: [linkRange(link, text.length)] } : {})
    },
    documentStyle: {},
    drawings: {},
    drawingsOrder: []
  };
}

function linkRange({ id, url }: TextLink, length: number): ICustomRange {
  return {
    startIndex: 0,
    endIndex: length - 1,
    rangeId: id,
    rangeType: CustomRangeType.HYPERLINK,
    properties: { url }
  };
}
