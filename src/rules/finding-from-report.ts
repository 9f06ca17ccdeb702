import { placeholdersOf, type Message, type MessageData } from "../language/message";
import { pledgeId, type Pledge } from "../pledge/pledge";
import type { CauseFinder } from "./causes";
import type { Finding } from "./finding";
import type { Report, Rule } from "./rule";

/** What a finding about the workbook, not about one pledge, has in its key instead of the pledge. */
const WHOLE_BOOK = "*";

/**
 * Fills in what a report leaves to the harness: severity, outcome, text, key, causes and fix.
 * @throws Error when the report breaks the rule's own contract: an unknown message, an unfilled placeholder, a
 * severity that the meta does not list, a reason without a name, or no cell at all for a pledge's finding.
 */
export function findingFrom(rule: Rule, report: Report, pledge: Pledge | null, causes: CauseFinder): Finding {
  const { meta } = rule;
  const message = named(meta.messages, report.messageId, "message", meta.id);
  const data = report.data ?? {};
  refuseUnfilled(message, data, `${meta.id}/${report.messageId}`);
  const severity = report.severity ?? meta.severities[0];
  if (!meta.severities.includes(severity))
    throw new Error(`${meta.id}: severity ${severity} is not in its meta`);
  if (report.reason !== undefined) named(meta.reasons ?? {}, report.reason, "reason", meta.id);
  if (pledge && report.cells.length === 0) throw new Error(`${meta.id}: a finding without a cell`);
  const found = report.equation && pledge ? causes(pledge, report.equation) : null;
  const name = pledge && pledgeId(pledge);
  return {
    rule: meta.id,
    severity,
    outcome: report.reason === undefined ? "violation" : "needs-review",
    reason: report.reason ?? null,
    pledge: name,
    cells: report.cells,
    related: report.related ?? [],
    expected: report.expected ?? null,
    actual: report.actual ?? null,
    difference: report.difference ?? null,
    unit: report.unit ?? null,
    terms: report.terms ?? [],
    messageId: report.messageId,
    message,
    data,
    key: [meta.id, name ?? WHOLE_BOOK, ...report.keyParts].map(folded).join(" | "),
    causes: found?.causes ?? report.causes ?? [],
    fix: report.fix ?? found?.fix ?? null
  };
}

function named(table: Readonly<Record<string, Message>>, id: string, what: string, rule: string): Message {
  const message = Object.hasOwn(table, id) ? table[id] : undefined;
  if (!message) throw new Error(`${rule}: no ${what} "${id}" in its meta`);
  return message;
}

const placeholders = new WeakMap<Message, ReadonlySet<string>>();

function refuseUnfilled(message: Message, data: MessageData, where: string): void {
  let names = placeholders.get(message);
  if (!names) placeholders.set(message, (names = placeholdersOf(message)));
  for (const name of names) {
    if (!Object.hasOwn(data, name)) throw new Error(`${where}: nothing given for {{${name}}}`);
  }
}

/** A key is one line, and "|" is what parts it. */
function folded(part: string): string {
  return part.replace(/\s+/g, " ").replaceAll("|", "¦").trim();
}
