import { CustomRangeType, type ICellData, type IStyleData, type ITextRun } from "@univerjs/core";
import type { RunFont, WrittenRun } from "../../xlsx/edit/file-edit";
import { shownLook } from "./shown-look";

/** A cell's text in pieces, each with its whole font; pieces side by side differ. Null where the cell holds no document. */
export function textRuns({ p }: ICellData, look: IStyleData): readonly WrittenRun[] | null {
  const body = p?.body;
  if (!body) return null;
  const text = body.dataStream.replace(/\r\n$/, "");
  const runs: WrittenRun[] = [];
  const put = (from: number, to: number, style: ITextRun["ts"]): void => {
    if (from >= to) return;
    const font = runFont({ ...look, ...style });
    const piece = text.slice(from, to).replaceAll("\r", "\n");
    const last = runs[runs.length - 1];
    if (last && sameFont(last.font, font)) runs[runs.length - 1] = { text: last.text + piece, font };
    else runs.push({ text: piece, font });
  };
  let done = 0;
  for (const { st, ed, ts } of [...(body.textRuns ?? [])].sort((one, other) => one.st - other.st)) {
    put(done, Math.min(st, text.length), undefined);
    put(Math.max(st, done), Math.min(ed, text.length), ts);
    done = Math.max(done, ed);
  }
  put(done, text.length, undefined);
  return runs;
}

/** What the pieces of a text can have of a look. */
export function runFont(look: IStyleData): RunFont {
  const { fontName, fontSize, bold, italic, underline, strike, script, color } = shownLook(look);
  return {
    ...(fontName === null ? {} : { fontName }),
    ...(fontSize === null ? {} : { fontSize }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline === null ? {} : { underline: true }),
    ...(strike ? { strike } : {}),
    ...(script === null ? {} : { script: script === "superscript" ? "super" : "sub" }),
    ...(color === null ? {} : { color })
  };
}

export function sameFont(one: RunFont | null, other: RunFont | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A document's ranges name their kinds as numbers, whoever made them. */
const HYPERLINK: number = CustomRangeType.HYPERLINK;

/** A link as the grid has it in a cell's document. */
export interface GridLink {
  readonly id: string;
  /** As the grid writes it: see `linkUrl`. */
  readonly url: string;
}

/** Null where a click on the cell leads nowhere. */
export function linkOf({ p }: ICellData): GridLink | null {
  const link = p?.body?.customRanges?.find(({ rangeType }) => rangeType === HYPERLINK);
  const url: unknown = link?.properties?.["url"];
  return link && typeof url === "string" && url !== "" ? { id: link.rangeId, url } : null;
}
