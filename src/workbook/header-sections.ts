/** What stands in the three sections of a header or footer, in Excel's codes. */
export interface HeaderSections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const NAMES = { L: "left", C: "center", R: "right" } as const;

/** A header's text in its sections: "&L부서&R&P" → 부서, "", &P. What stands before any code is in the middle. */
export function sectionsOf(text = ""): HeaderSections {
  const sections = { left: "", center: "", right: "" };
  let section: keyof HeaderSections = "center";
  // A code is never taken apart: "&&L" is an ampersand and a letter, a font's name stands in quotes.
  for (const [piece] of text.matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&$/g)) {
    const [, code = ""] = /^&([LCR])$/.exec(piece) ?? [];
    if (code === "L" || code === "C" || code === "R") section = NAMES[code];
    else sections[section] += piece;
  }
  return sections;
}
