export { tellTemplateNote, type TemplateNote } from "./expand/template-note";
export { tellFault, type TemplateFault } from "./expand/fault";
export { readTemplate } from "./expand/template-faults";
export { fieldList, fieldNamed, tokenOf } from "./fields/catalogue";
export type { Field, FieldGroup } from "./fields/field";
export { SECTION_IDS, SECTIONS, type SectionId } from "./fields/section-names";
export type { TemplateKind } from "./kind";
export {
  addTemplatePatch,
  importTemplatePatch,
  type NewTemplate,
  type TemplateWork
} from "./store/add-template";
export { removeTemplatePatch, renameTemplatePatch, requireTemplate } from "./store/change-template";
export { madeSheets, type MadeSheet } from "./store/made-sheets";
export { withoutTemplates, withoutTemplateSheets } from "./store/own-views";
export { templatesOf, type OwnTemplate } from "./store/template-record";
export { fillTemplatePatch, type TemplateFilling } from "./use/fill-template";
export { markCellPatch, markSectionPatch, type MarkMode } from "./use/mark-cell";
export { newPledgeSheetsPatch, type NewPledgeSheets } from "./use/new-pledge-sheets";
