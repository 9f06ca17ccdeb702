import type { Grid } from "../../pledge/grid";
import type { RateName } from "../../pledge/rates";
import type { RuleCoverage } from "../../rules/finding";
import type { JsonChanges } from "../baseline/changes-json";
import type { Blocker } from "../gate";
import type { JsonFinding, JsonWaiver } from "./json-finding";
import type { JsonSeal } from "./json-seal";
import type { RuleCount } from "./summing-up";
import type { Verdict } from "./verdict";

/** The JSON that other programs rely on. Amounts are decimal strings in the unit shown; texts are Korean. */
export interface JsonReport {
  readonly tool: { readonly name: "pledge-keeper"; readonly version: string; readonly ruleSet: string };
  readonly basisDate: string;
  /** How the rates that the texts name are worked out, as of the basis date. */
  readonly rates: readonly {
    readonly id: RateName;
    readonly name: string;
    readonly formula: string;
    readonly basisDate: string;
  }[];
  readonly workbooks: readonly JsonWorkbook[];
}

export interface JsonWorkbook {
  readonly path: string;
  readonly verdict: Verdict;
  readonly pledges: readonly JsonPledge[];
  readonly notUnderstood: readonly {
    readonly cells: string;
    readonly reason: string;
    readonly message: string;
  }[];
  readonly coverage: {
    readonly cells: number;
    readonly numbers: number;
    readonly tied: number;
    readonly rules: Readonly<Record<string, RuleCoverage>>;
  };
  /** Whether it may be sent upward; null for what could not be read. */
  readonly gate: JsonGate | null;
  /** By rule, of those that found anything. */
  readonly counts: readonly RuleCount[];
  readonly findings: readonly JsonFinding[];
  /** The reasons that do not stand any more, and those that nothing needs; those that stand are with their findings. */
  readonly waivers: {
    readonly lapsed: readonly { readonly key: string; readonly why: string; readonly message: string }[];
    readonly needless: readonly { readonly key: string; readonly waiver: JsonWaiver }[];
  };
  /** What is another than in the last submission; null where nothing was compared. */
  readonly changes: JsonChanges | null;
  /** Null where no seal was looked for. */
  readonly seal: JsonSeal | null;
  /** Rules that failed themselves: their silence proves nothing. */
  readonly toolErrors: readonly {
    readonly rule: string;
    readonly pledge: string | null;
    readonly message: string;
  }[];
  /** Why it could not be read, in Korean. */
  readonly error: string | null;
}

export interface JsonGate {
  readonly open: boolean;
  readonly verdict: string;
  readonly blockers: readonly {
    readonly blocker: Blocker;
    readonly count: number;
    readonly message: string;
  }[];
}

export interface JsonPledge {
  readonly number: string;
  readonly name: string;
  readonly sheets: readonly string[];
  readonly grids: readonly JsonGrid[];
  readonly status: { readonly class: string | null; readonly rate: string | null } | null;
}

export interface JsonGrid {
  readonly kind: Grid["kind"];
  readonly cells: string;
  readonly unit: string | null;
  /** Whether its sums may miss through rounding. */
  readonly rounding: Grid["rounding"];
  readonly columns: readonly string[];
  /** By row; null where there is no amount, as for 미정. */
  readonly rows: Readonly<Record<string, readonly (string | null)[]>>;
}
