/** The names under which plugins of the grid keep what belongs to them, in a workbook's resources. */
export const RESOURCES = {
  names: "SHEET_DEFINED_NAME_PLUGIN",
  conditionalFormats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  notes: "SHEET_NOTE_PLUGIN",
  /** Of this version the plugin itself keeps nothing here: its links stand in the texts of cells. */
  links: "SHEET_HYPER_LINK_PLUGIN"
} as const;
