export { fillPatch, fillPatchGradually, type FillOptions, type FillSummary, type Filling } from "./fill";
export { tellNote, type FillNote } from "./fill-note";
export { newPledgePatch, type NewPledge, type NewPledgeOptions } from "./new-pledge";
export { OVERVIEWS, USUAL_OVERVIEWS, type OverviewId } from "./our-sheets";
export { pledgesFromRows, rowsOfCsv } from "./pledge-list";
export { judgeList, judgePasted, type JudgedList, type JudgedRow } from "./judged-list";
