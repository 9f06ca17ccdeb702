export { annotatePatch } from "./annotate-patch";
export { LAST_COMMAND_SETTING, resultSheetOf, withoutResultSheet } from "./annotation-record";
export { clearPatch, keptResultSheet } from "./clear-patch";
export { flagPatch } from "./flag-patch";
