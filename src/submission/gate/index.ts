export { gateOf, type Blocker, type ForTheGate, type Gate, type LapsedFinding } from "./gate";
export { blockerSentences, countOf, gateVerdict } from "./gate-words";
export { GATE_VERDICT } from "./messages";
