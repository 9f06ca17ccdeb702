import type { IWorkbookData } from "@univerjs/core";

/** Korean sans-serif faces of Windows, macOS and Linux, by their full names: one of them is on every office's computer. */
const STAND_INS = {
  normal: [
    "Malgun Gothic",
    "맑은 고딕",
    "Apple SD Gothic Neo Regular",
    "Noto Sans CJK KR",
    "Noto Sans CJK KR Regular",
    "Noto Sans KR",
    "NanumGothic"
  ],
  bold: [
    "Malgun Gothic Bold",
    "맑은 고딕 Bold",
    "Apple SD Gothic Neo Bold",
    "Noto Sans CJK KR Bold",
    "Noto Sans KR Bold",
    "NanumGothic Bold"
  ]
} as const;

/** Letters of several widths, Korean ones among them. */
const SAMPLE = "가나다mmmllli0123";
const SIZE = "72px";

const prepared = new Set<string>();

/**
 * Gives every font of a workbook that this computer has not the face of a Korean sans-serif under its name: a canvas
 * would otherwise draw it with serifs. Fonts that are installed stay what they are.
 */
export async function prepareFonts(styles: IWorkbookData["styles"]): Promise<void> {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return;
  const names = new Set(Object.values(styles).flatMap((style) => (style?.ff ? [style.ff] : [])));
  const missing = [...names].filter((name) => !prepared.has(name) && !isInstalled(name, context));
  for (const name of names) prepared.add(name);
  await Promise.all(missing.flatMap((name) => [standIn(name, "normal"), standIn(name, "bold")]));
}

/** A font that is not there is drawn as the one behind it in the list, whichever that is. */
function isInstalled(name: string, context: CanvasRenderingContext2D): boolean {
  const width = (fonts: string): number => {
    context.font = `${SIZE} ${fonts}`;
    return context.measureText(SAMPLE).width;
  };
  const quoted = JSON.stringify(name);
  return ["monospace", "serif"].some((behind) => width(`${quoted}, ${behind}`) !== width(behind));
}

async function standIn(name: string, weight: keyof typeof STAND_INS): Promise<void> {
  const sources = STAND_INS[weight].map((face) => `local(${JSON.stringify(face)})`).join(", ");
  try {
    document.fonts.add(await new FontFace(name, sources, { weight }).load());
  } catch {
    // None of them is installed either: the browser chooses, as it does without us.
  }
}
