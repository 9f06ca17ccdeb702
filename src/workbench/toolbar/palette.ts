import type { Message } from "../../language/message";
import { TOOLBAR } from "./messages";

export interface Swatch {
  /** "#RRGGBB" */
  readonly color: string;
  readonly name: Message;
}

/** Excel's standard colours, and the pale ones of its cell styles that budget tables are shaded with. */
export const PALETTE: readonly Swatch[] = [
  { color: "#000000", name: TOOLBAR.black },
  { color: "#7F7F7F", name: TOOLBAR.grey },
  { color: "#FFFFFF", name: TOOLBAR.white },
  { color: "#C00000", name: TOOLBAR.darkRed },
  { color: "#FF0000", name: TOOLBAR.red },
  { color: "#FFC000", name: TOOLBAR.orange },
  { color: "#FFFF00", name: TOOLBAR.yellow },
  { color: "#92D050", name: TOOLBAR.lightGreen },
  { color: "#00B050", name: TOOLBAR.green },
  { color: "#00B0F0", name: TOOLBAR.lightBlue },
  { color: "#0070C0", name: TOOLBAR.blue },
  { color: "#002060", name: TOOLBAR.darkBlue },
  { color: "#7030A0", name: TOOLBAR.purple },
  { color: "#F2F2F2", name: TOOLBAR.paleGrey },
  { color: "#FFC7CE", name: TOOLBAR.paleRed },
  { color: "#FFEB9C", name: TOOLBAR.paleYellow },
  { color: "#C6EFCE", name: TOOLBAR.paleGreen },
  { color: "#DDEBF7", name: TOOLBAR.paleBlue }
];
