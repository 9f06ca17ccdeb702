import type { Flag } from "../../../../workbook/flag";
import { FLAG_FILLS } from "../../../../workbook/flag-marker";
import type { Prefix } from "../parts/markup";
import { colorElement } from "./style-parts";

export function flagLook(severity: Flag["severity"], prefix: Prefix): string {
  const color = colorElement("bgColor", FLAG_FILLS[severity], prefix);
  return `<${prefix}dxf><${prefix}fill><${prefix}patternFill>${color}</${prefix}patternFill></${prefix}fill></${prefix}dxf>`;
}

/** Whether a `dxf` is that very look: a fill and nothing else. */
export function isFlagLook(markup: string, severity: Flag["severity"]): boolean {
  const bare = markup.replace(/\s+(?=[<>/])|(?<=>)\s+/g, "").replace(/<(\/?)\w+:/g, "<$1");
  return bare === flagLook(severity, "");
}
