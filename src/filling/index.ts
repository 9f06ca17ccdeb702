export { fillPatch, fillPatchGradually, type FillOptions, type FillSummary, type Filling } from "./fill";
export { tellNote, type FillNote } from "./fill-note";
export { newPledgePatch, type NewPledge, type NewPledgeOptions } from "./new-pledge";
export { pledgesFromRows, rowsOfCsv } from "./pledge-list";
