import type { Flag } from "../../../../workbook/flag";
import type { Prefix } from "../parts/markup";
import { colorElement } from "./style-parts";

/** Excel's own colours for bad, neutral, and a light blue. */
const FILLS: Readonly<Record<Flag["severity"], string>> = {
  error: "FFC7CE",
  warning: "FFEB9C",
  info: "DDEBF7"
};

export function flagLook(severity: Flag["severity"], prefix: Prefix): string {
  const color = colorElement("bgColor", FILLS[severity], prefix);
  return `<${prefix}dxf><${prefix}fill><${prefix}patternFill>${color}</${prefix}patternFill></${prefix}fill></${prefix}dxf>`;
}

/** Whether a `dxf` is that very look: a fill and nothing else. */
export function isFlagLook(markup: string, severity: Flag["severity"]): boolean {
  const bare = markup.replace(/\s+(?=[<>/])|(?<=>)\s+/g, "").replace(/<(\/?)\w+:/g, "<$1");
  return bare === flagLook(severity, "");
}
