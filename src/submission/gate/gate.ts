import type { NotUnderstood, PledgeBook } from "../../pledge/pledge-book";
import type { CheckResult } from "../../rules/check";
import type { Finding, Severity, ToolError } from "../../rules/finding";
import type { JudgedWaivers, LapsedWaiver } from "../waivers/judged-waivers";
import { leavesUnchecked } from "./unchecked";

/** Why a workbook may not be sent, the gravest first. */
export type Blocker = "no-cards" | "errors" | "tool-errors" | "unexplained" | "lapsed" | "unread";

/** A finding whose reason no longer stands. */
export interface LapsedFinding {
  readonly finding: Finding;
  readonly lapse: LapsedWaiver;
}

/** The gate before sending: errors block, warnings ask for a reason, and what could not be read must have been looked at. */
export interface Gate {
  readonly open: boolean;
  readonly blockers: readonly Blocker[];
  /** Errors that no reason explains, or none may; those whose reason has lapsed are among them. */
  readonly errors: readonly Finding[];
  /** Warnings without a reason. */
  readonly unexplained: readonly Finding[];
  /** Warnings with a reason that no longer stands. */
  readonly lapsed: readonly LapsedFinding[];
  /** Errors and warnings whose reason stands. */
  readonly explained: readonly Finding[];
  readonly toolErrors: readonly ToolError[];
  /** Places that could not be read, so that figures went unchecked. */
  readonly unread: readonly NotUnderstood[];
  /** Whether somebody has said that she looked at `unread` herself. */
  readonly unreadSeen: boolean;
}

/** What the gate looks at: always of one moment. */
export interface ForTheGate {
  readonly book: PledgeBook;
  readonly result: CheckResult;
  readonly waivers: JudgedWaivers;
  readonly unreadSeen?: boolean;
}

export function gateOf({ book, result, waivers, unreadSeen = false }: ForTheGate): Gate {
  const { findings, toolErrors } = result;
  const of = (severity: Severity): readonly Finding[] =>
    findings.filter((finding) => finding.severity === severity);
  const stands = ({ key }: Finding): boolean => waivers.standing.has(key);
  const lapses = new Map(waivers.lapsed.map((lapse) => [lapse.key, lapse]));
  const errors = of("error").filter((finding) => !stands(finding));
  const open = of("warning").filter((finding) => !stands(finding));
  const lapsed = open.flatMap((finding) => {
    const lapse = lapses.get(finding.key);
    return lapse ? [{ finding, lapse }] : [];
  });
  const unexplained = open.filter(({ key }) => !lapses.has(key));
  const unread = book.notUnderstood.filter(leavesUnchecked);
  const blocking: readonly (readonly [Blocker, boolean])[] = [
    ["no-cards", book.pledges.length === 0],
    ["errors", errors.length > 0],
    ["tool-errors", toolErrors.length > 0],
    ["unexplained", unexplained.length > 0],
    ["lapsed", lapsed.length > 0],
    ["unread", unread.length > 0 && !unreadSeen]
  ];
  const blockers = blocking.flatMap(([blocker, blocks]) => (blocks ? [blocker] : []));
  const explained = findings.filter((finding) => finding.severity !== "info" && stands(finding));
  return {
    open: blockers.length === 0,
    blockers,
    errors,
    unexplained,
    lapsed,
    explained,
    toolErrors,
    unread,
    unreadSeen
  };
}
