export {
  checkWhole as checkSnapshot,
  type CheckedWhole as Checked,
  type CheckFacts
} from "../../submission/checking/check-whole";
