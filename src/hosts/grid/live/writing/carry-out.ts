import type { Step } from "../../../../workbook/patch";
import type { KeptValues } from "../kept/kept-values";
import { writeCells } from "./cells";
import { writeFormats, writeMerge } from "./looks";
import { writeFlag, writeName, writeSetting } from "./marks";
import { addSheet, removeSheet, renameSheet } from "./sheets";
import type { Undertaking } from "./undertaking";
import { writeWidths } from "./widths";

/** Carries out one step of a patch, of which the shared core has found that it can be done. */
export function carryOut(undertaking: Undertaking, kept: KeptValues, step: Step): void {
  switch (step.kind) {
    case "set-cells":
      writeCells(undertaking, step);
      return;
    case "format":
      writeFormats(undertaking, step);
      return;
    case "merge":
    case "unmerge":
      writeMerge(undertaking, step);
      return;
    case "column-widths":
      writeWidths(undertaking, step);
      return;
    case "add-sheet":
      addSheet(undertaking, step);
      return;
    case "rename-sheet":
      renameSheet(undertaking, step);
      return;
    case "remove-sheet":
      removeSheet(undertaking, step);
      return;
    case "set-name":
      writeName(undertaking, step);
      return;
    case "flag":
    case "unflag":
      writeFlag(undertaking, kept, step);
      return;
    case "setting":
      writeSetting(undertaking, kept, step);
  }
}
