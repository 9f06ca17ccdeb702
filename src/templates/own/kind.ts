/** Whether a template makes a sheet for each pledge, or one for the whole workbook. */
export type TemplateKind = "pledge" | "workbook";
