import { BorderStyleTypes, BorderType, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import {
  AddWorksheetMergeAllCommand,
  RemoveWorksheetMergeCommand,
  ResetBackgroundColorCommand,
  SetBackgroundColorCommand,
  SetBorderBasicCommand,
  SetHorizontalTextAlignCommand,
  SetTextWrapCommand,
  SetVerticalTextAlignCommand,
  type SheetsSelectionsService
} from "@univerjs/sheets";
import { AddDecimalCommand, SetNumfmtCommand, SubtractDecimalCommand } from "@univerjs/sheets-numfmt";
import {
  ResetRangeTextColorCommand,
  SetRangeBoldCommand,
  SetRangeFontSizeCommand,
  SetRangeItalicCommand,
  SetRangeTextColorCommand,
  SetRangeUnderlineCommand
} from "@univerjs/sheets-ui";
import type { CellLook } from "../grid-state";
import type { CommandRunner } from "./command-runner";

export type BorderPlace = "all" | "outside" | "top" | "bottom" | "left" | "right" | "none";

const BORDERS: Readonly<Record<BorderPlace, BorderType>> = {
  all: BorderType.ALL,
  outside: BorderType.OUTSIDE,
  top: BorderType.TOP,
  bottom: BorderType.BOTTOM,
  left: BorderType.LEFT,
  right: BorderType.RIGHT,
  none: BorderType.NONE
};

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM
} as const;

/** A border's colour where none is chosen. */
const BLACK = "#000000";
/** Beyond this, setting a format cell by cell would take the page's breath. */
const MOST_CELLS = 100_000;

/** How the selected cells look. Colours are "#RRGGBB". */
export class FormatActions {
  constructor(
    private readonly runner: CommandRunner,
    private readonly selections: SheetsSelectionsService
  ) {}

  toggle(what: "bold" | "italic" | "underline"): Promise<boolean> {
    const commands = {
      bold: SetRangeBoldCommand,
      italic: SetRangeItalicCommand,
      underline: SetRangeUnderlineCommand
    };
    return this.runner.run(commands[what].id);
  }

  fontSize(points: number): Promise<boolean> {
    return this.runner.run(SetRangeFontSizeCommand.id, { value: points });
  }

  /** null = the workbook's standard colour. */
  color(rgb: string | null): Promise<boolean> {
    return rgb === null
      ? this.runner.run(ResetRangeTextColorCommand.id)
      : this.runner.run(SetRangeTextColorCommand.id, { value: rgb });
  }

  /** null = no fill. */
  fill(rgb: string | null): Promise<boolean> {
    return rgb === null
      ? this.runner.run(ResetBackgroundColorCommand.id)
      : this.runner.run(SetBackgroundColorCommand.id, { value: rgb });
  }

  border(place: BorderPlace): Promise<boolean> {
    const ranges = this.selections.getCurrentSelections().map(({ range }) => range);
    const value = { type: BORDERS[place], color: BLACK, style: BorderStyleTypes.THIN };
    return this.runner.run(SetBorderBasicCommand.id, { ranges, value });
  }

  horizontal(align: NonNullable<CellLook["horizontal"]>): Promise<boolean> {
    return this.runner.run(SetHorizontalTextAlignCommand.id, { value: HORIZONTAL[align] });
  }

  vertical(align: NonNullable<CellLook["vertical"]>): Promise<boolean> {
    return this.runner.run(SetVerticalTextAlignCommand.id, { value: VERTICAL[align] });
  }

  wrap(on: boolean): Promise<boolean> {
    return this.runner.run(SetTextWrapCommand.id, {
      value: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW
    });
  }

  merge(on: boolean): Promise<boolean> {
    return this.runner.run(on ? AddWorksheetMergeAllCommand.id : RemoveWorksheetMergeCommand.id);
  }

  /** null = General. */
  numberFormat(code: string | null): Promise<boolean> {
    const values: { row: number; col: number; pattern?: string }[] = [];
    for (const { range } of this.selections.getCurrentSelections()) {
      for (let row = range.startRow; row <= range.endRow; row++) {
        for (let col = range.startColumn; col <= range.endColumn; col++) {
          if (values.length >= MOST_CELLS) return Promise.resolve(false);
          values.push(code === null ? { row, col } : { row, col, pattern: code });
        }
      }
    }
    return this.runner.run(SetNumfmtCommand.id, { values });
  }

  decimals(more: boolean): Promise<boolean> {
    return this.runner.run(more ? AddDecimalCommand.id : SubtractDecimalCommand.id);
  }
}
