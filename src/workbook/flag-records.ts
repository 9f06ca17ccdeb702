import type { Flag } from "./flag";
import { severityOfId } from "./flag-marker";

/**
 * What a conditional format cannot hold of our flags, kept among our settings: cell, severity and text by the flag's
 * id. A flag is there if its mark is; the record only says the rest, so that a door need not ask for it mark by mark.
 */
export type FlagRecords = Readonly<Record<string, Omit<Flag, "id">>>;

const SEVERITIES: readonly unknown[] = ["error", "warning", "info"] satisfies Flag["severity"][];

/** A record that is missing or spoilt is as none: the marks themselves still show and can be cleared. */
export function flagRecords(text: string | undefined): FlagRecords {
  if (text === undefined) return {};
  let records: unknown;
  try {
    records = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof records !== "object" || records === null) return {};
  return Object.fromEntries(
    Object.entries(records).flatMap(([id, record]: [string, unknown]): [string, Omit<Flag, "id">][] =>
      isRecord(record) ? [[id, record]] : []
    )
  );
}

function isRecord(record: unknown): record is Omit<Flag, "id"> {
  if (typeof record !== "object" || record === null) return false;
  const { cell, severity, text } = record as Partial<Record<string, unknown>>;
  return typeof cell === "string" && SEVERITIES.includes(severity) && typeof text === "string";
}

/** The setting's text; null where there are no flags. Ids in order, so that equal flags are equal bytes. */
export function recordsText(flags: readonly Flag[]): string | null {
  if (flags.length === 0) return null;
  const sorted = [...flags].sort((one, other) => (one.id < other.id ? -1 : 1));
  return JSON.stringify(
    Object.fromEntries(sorted.map(({ id, cell, severity, text }) => [id, { cell, severity, text }]))
  );
}

/** The flag of a mark. `place` is where the mark stands, as far as the host can tell: it counts more than the record. */
export function flagOf(id: string, records: FlagRecords, place: string | undefined): Flag {
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  return {
    id,
    cell: place ?? record?.cell ?? "A1",
    severity: record?.severity ?? severityOfId(id),
    text: record?.text ?? ""
  };
}
