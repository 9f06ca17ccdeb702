import { Refusal } from "../language/refusal";
import type { MessageData } from "../language/message";
import { CLI } from "./messages";

/** Wrong usage: ends the command with exit code 2. */
export class UsageRefusal extends Refusal {}

/** A file that could not be read: ends the command with exit code 3, or is reported beside the others. */
export class UnreadableRefusal extends Refusal {}

export type CliMessageId = keyof typeof CLI;

export function wrongUsage(code: CliMessageId, data: MessageData = {}): UsageRefusal {
  return new UsageRefusal(code, CLI[code], data);
}

export function unreadable(code: CliMessageId, data: MessageData, cause?: unknown): UnreadableRefusal {
  return new UnreadableRefusal(code, CLI[code], data, { cause });
}

/** The code of an operating system's error: "ENOENT"; empty for another. Looks at the shape, not the class. */
export function systemCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("syscall" in error) || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
