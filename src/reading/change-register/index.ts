export { CHANGE_KINDS, type ChangeEntry, type ChangeKind, type ReadChangeEntry } from "./change-entry";
export { changeEntriesOf } from "./read-entries";
