import { render, type MessageData } from "../../language/message";
import { Refusal } from "../../language/refusal";
import { SESSION_MESSAGES } from "./session-messages";
import type { Notice } from "./session-state";

type Code = keyof typeof SESSION_MESSAGES;

export function done(code: Code, data: MessageData = {}): Notice {
  return notice("done", code, data);
}

export function failed(code: Code, data: MessageData = {}): Notice {
  return notice("failed", code, data);
}

/** What is told of an error: the refusal's own words, or that the program has a fault. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof Refusal) {
    return { kind: "failed", text: { ko: error.tell("ko"), en: error.tell("en") } };
  }
  return failed("fault", { detail: error instanceof Error ? error.message : String(error) });
}

function notice(kind: Notice["kind"], code: Code, data: MessageData): Notice {
  const message = SESSION_MESSAGES[code];
  return { kind, text: { ko: render(message, data, "ko"), en: render(message, data, "en") } };
}
