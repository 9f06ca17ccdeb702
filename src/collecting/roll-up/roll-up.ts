import type { Unit } from "../../pledge/money";
import type { RuleMeta } from "../../rules/rule";
import type { FindingCount, PledgeRecord, SealState } from "../office-record";

/** A pledge's line without its grids: of tens of thousands of pledges nothing else is held. */
export type PledgeLineRecord = Omit<PledgeRecord, "grids">;

/** A file that was taken in. */
export interface CollectedFile {
  /** As the municipality is called; the file's name where it does not say. */
  readonly office: string;
  /** Its path below the folder that all files have in common. */
  readonly file: string;
  readonly seal: SealState;
  readonly pledges: readonly PledgeLineRecord[];
  readonly findings: readonly FindingCount[];
  readonly notUnderstood: number;
  /** Another file with the very same content. */
  readonly sameAs: string | null;
}

/** A file that was not taken in, and why. */
export interface LeftFile {
  readonly file: string;
  readonly why: string;
}

/** All that the roll-up workbook tells. Files go by path. */
export interface RollUp {
  readonly files: readonly CollectedFile[];
  readonly leftFiles: readonly LeftFile[];
  /** Files that are not sealed as they are, also those that were left out for it. */
  readonly unsealed: readonly { readonly file: string; readonly seal: SealState; readonly taken: boolean }[];
  readonly unit: Unit;
  /** As it is to stand: "2023. 12. 31.". */
  readonly basisDate: string;
  readonly toolVersion: string;
  /** The fingerprint of the rule set. */
  readonly ruleSet: string;
  readonly rules: readonly RuleMeta[];
}

export const SHEETS = {
  files: "기관별 총괄",
  pledges: "공약 목록",
  findings: "지적 요약",
  left: "읽지 못한 파일",
  unsealed: "봉인되지 않은 파일"
} as const;

export const SEALS: Readonly<Record<SealState, string>> = {
  sealed: "봉인됨",
  changed: "봉인 뒤 바뀜",
  "other-rules": "다른 규칙으로 봉인됨",
  damaged: "봉인 손상",
  "not-sealed": "봉인 없음"
};
