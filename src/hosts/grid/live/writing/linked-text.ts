import { CustomRangeType, type IDocumentData } from "@univerjs/core";

/** A cell's text that is a link from its first to its last letter, as the grid has it. @param id unique in the sheet */
export function linkedText(text: string, url: string, id: string): IDocumentData {
  const stream = text.replace(/\r\n?|\n/g, "\r");
  const ends = [...stream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  return {
    id: "d",
    body: {
      dataStream: `${stream}\r\n`,
      textRuns: [],
      paragraphs: [...ends, { startIndex: stream.length }],
      sectionBreaks: [{ startIndex: stream.length + 1 }],
      customRanges: [
        {
          startIndex: 0,
          endIndex: stream.length - 1,
          rangeId: id,
          rangeType: CustomRangeType.HYPERLINK,
          properties: { url }
        }
      ]
    },
    documentStyle: {},
    drawings: {},
    drawingsOrder: []
  };
}
