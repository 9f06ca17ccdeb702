import type { LeftOutCode } from "./messages";

function all(code: LeftOutCode, prefix: string, names: string): [string, LeftOutCode][] {
  return names.split(" ").map((name) => [prefix + name, code]);
}

/** Commands that no file of ours could hold the outcome of, and why; refused before they do anything. */
export const REFUSED_COMMANDS: ReadonlyMap<string, LeftOutCode> = new Map([
  ...all("lines-moved", "sheet.command.", "move-rows move-cols"),
  ...all("rows-sorted", "sheet.command.", "reorder-range"),
  ...all(
    "conditional-formats",
    "sheet.command.",
    "add-conditional-rule set-conditional-rule delete-conditional-rule move-conditional-rule " +
      "clear-range-conditional-rule clear-worksheet-conditional-rule add-average-conditional-rule " +
      "add-color-scale-conditional-rule add-data-bar-conditional-rule " +
      "add-duplicate-values-conditional-rule add-number-conditional-rule add-rank-conditional-rule " +
      "add-text-conditional-rule add-time-period-conditional-rule add-uniqueValues-conditional-rule"
  ),
  ...all(
    "validations",
    "data-validation.command.",
    "addRule removeRule removeAll updateDataValidationOptions updateDataValidationSetting addRuleAndOpen"
  ),
  ...all(
    "validations",
    "sheet.command.",
    "addDataValidation remove-all-data-validation remove-data-validation-rule updateDataValidationRuleRange"
  ),
  ...all(
    "validations",
    "sheets.command.",
    "clear-range-data-validation update-data-validation-options update-data-validation-setting"
  ),
  ...all(
    "protection",
    "sheet.command.",
    "add-range-protection delete-range-protection set-protection add-worksheet-protection " +
      "set-worksheet-protection delete-worksheet-protection set-worksheet-permission-points " +
      "add-range-protection-from-context-menu add-range-protection-from-sheet-bar " +
      "add-range-protection-from-toolbar change-sheet-protection-from-sheet-bar " +
      "delete-range-protection-from-context-menu delete-worksheet-protection-from-sheet-bar " +
      "set-range-protection-from-context-menu view-sheet-permission-from-context-menu " +
      "view-sheet-permission-from-sheet-bar"
  ),
  ...all(
    "not-kept",
    "sheet.command.",
    "set-gridlines-color set-worksheet-default-style set-worksheet-right-to-left " +
      "set-range-custom-metadata register-worksheet-range-theme-style set-worksheet-range-theme-style " +
      "unregister-worksheet-range-theme-style remove-worksheet-range-theme-style"
  )
]);

/**
 * Commands that change a sheet, beyond those that Univer itself refuses where it may not be edited: refused on a sheet
 * that is protected.
 */
export const SHEET_COMMANDS: ReadonlySet<string> = new Set(
  [
    ..."add-worksheet-merge add-worksheet-merge-all add-worksheet-merge-vertical".split(" "),
    ..."add-worksheet-merge-horizontal remove-worksheet-merge set-frozen cancel-frozen".split(" "),
    ..."toggle-gridlines set-tab-color set-rows-hidden set-col-hidden update-note delete-note".split(" "),
    ..."numfmt.set.numfmt numfmt.add.decimal.command numfmt.subtract.decimal.command".split(" "),
    ..."numfmt.set.currency numfmt.set.percent set-row-data set-col-data append-row".split(" "),
    ..."text-to-number split-text-to-columns toggle-cell-checkbox copy-down copy-right".split(" "),
    ..."auto-clear-content refill set-row-is-auto-height set-col-is-auto-width".split(" ")
  ]
    .map((name) => `sheet.command.${name}`)
    .concat(
      "add-hyper-link update-hyper-link cancel-hyper-link".split(" ").map((name) => `sheets.command.${name}`)
    )
);
