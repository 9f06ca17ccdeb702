import type { Message, MessageData } from "../language/message";
import type { Baseline } from "../pledge/baseline";
import type { CalendarDate } from "../pledge/calendar-date";
import type { Pledge } from "../pledge/pledge";
import type { PledgeBook } from "../pledge/pledge-book";
import type { Profile } from "../pledge/profile";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import type { Finding, Severity } from "./finding";

/** What stands fixed about a rule; its page, its messages and its tests must agree with it. */
export interface RuleMeta<MessageId extends string = string> {
  readonly id: string;
  /** A report may lower or raise it only to another of these. */
  readonly severities: readonly [Severity, ...Severity[]];
  /** `pledge` rules are asked once a pledge, `sheet` rules once a sheet, `book` rules once a workbook. */
  readonly scope: "pledge" | "sheet" | "book";
  readonly topic: "grid" | "plan" | "text" | "status" | "set" | "submission";
  readonly title: Message;
  readonly fixable: boolean;
  /**
   * `false`: no reason lets its errors stay, since there is none that could. Its warnings, and what it leaves to review,
   * can always be explained.
   */
  readonly waivable?: false;
  readonly messages: Readonly<Record<MessageId, Message>>;
  /** Named reasons of its needs-review outcomes. */
  readonly reasons?: Readonly<Record<string, Message>>;
}

/** What a rule says of one thing that it looked at. Everything else of a finding is filled in by the harness. */
export interface Report<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly data?: MessageData;
  readonly cells: Finding["cells"];
  readonly related?: Finding["related"];
  readonly severity?: Severity;
  /** Given = needs-review. */
  readonly reason?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  readonly unit?: Finding["unit"];
  readonly terms?: Finding["terms"];
  /** What makes the key besides rule and pledge: grid, source, column, or the like. Never a row number. */
  readonly keyParts: readonly string[];
  /** The id of the equation and the grid it is of: the harness then asks the diagnosis for causes and the fix. */
  readonly equation?: { readonly grid: string; readonly id: string };
  /** Causes that the rule itself can tell, where it names no equation. */
  readonly causes?: Finding["causes"];
  readonly fix?: Finding["fix"];
}

/** Facts come in as arguments: no clock, no file, no Office. Everything in it is frozen. */
export interface RuleContext<MessageId extends string = string> {
  readonly book: PledgeBook;
  readonly snapshot: Snapshot;
  readonly profile: Profile;
  /** 기준일. */
  readonly basisDate: CalendarDate;
  /** Whether the workbook is meant for the public. */
  readonly publicCopy: boolean;
  /** What was last sent upward; null where nothing is known of it. */
  readonly baseline: Baseline | null;
  report(report: Report<MessageId>): void;
  /** One thing looked at and in order: proof of coverage. */
  pass(count?: number): void;
}

export interface PledgeRule<MessageId extends string = string> {
  readonly meta: RuleMeta<MessageId> & { readonly scope: "pledge" };
  check(pledge: Pledge, context: RuleContext<MessageId>): void;
}

export interface SheetRule<MessageId extends string = string> {
  readonly meta: RuleMeta<MessageId> & { readonly scope: "sheet" };
  check(sheet: SheetSnapshot, context: RuleContext<MessageId>): void;
  /**
   * Whether what the rule says of the sheet rests on nothing but the sheet, the pledges with a card on it, the profile,
   * the dates and the kind of copy: then it is not asked again until one of these changes. Absent: never.
   */
  restsOnSheet?(sheet: SheetSnapshot, snapshot: Snapshot): boolean;
}

export interface BookRule<MessageId extends string = string> {
  readonly meta: RuleMeta<MessageId> & { readonly scope: "book" };
  check(context: RuleContext<MessageId>): void;
}

/** A rule calls `report` or `pass` for each thing that it looks at; where it calls neither it was not applicable. */
export type Rule<MessageId extends string = string> =
  PledgeRule<MessageId> | SheetRule<MessageId> | BookRule<MessageId>;

export function isPledgeRule(rule: Rule): rule is PledgeRule {
  return rule.meta.scope === "pledge";
}

export function isSheetRule(rule: Rule): rule is SheetRule {
  return rule.meta.scope === "sheet";
}

export function isBookRule(rule: Rule): rule is BookRule {
  return rule.meta.scope === "book";
}
