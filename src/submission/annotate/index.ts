export { annotatePatch } from "./annotate-patch";
export { resultSheetOf, withoutResultSheet } from "./annotation-record";
export { clearPatch, keptResultSheet } from "./clear-patch";
export { flagPatch } from "./flag-patch";
