import type { Message, MessageData } from "../../language/message";
import type { PledgeSession } from "../../taskpane/session/pledge-session";
import type { GridControl } from "../grid/grid-control";
import type { BilingualText } from "../worker/protocol";

/** What the page is about, as plain data and handles of one moment. */
export interface DeskState {
  readonly book: OpenBook | null;
  /** Long work that the page waits for. */
  readonly job: Job | null;
  readonly notices: readonly Notice[];
  readonly question: Question | null;
  /** Whether the open workbook differs from the file that was opened or last saved. */
  readonly unsaved: boolean;
  readonly saved: boolean;
  /** Whether what is not saved is kept in this browser, should the page be closed. */
  readonly kept: boolean;
  /** Names of files opened before, the last one first; never their places or contents. */
  readonly recent: readonly string[];
}

export interface OpenBook {
  /** Another one for each workbook that is opened. */
  readonly id: string;
  readonly name: string;
  readonly grid: GridControl;
  readonly session: PledgeSession;
}

export interface Job {
  readonly kind: "open" | "show" | "save";
  readonly name: string;
  /** From 0 to 1; null where nobody knows. */
  readonly fraction: number | null;
  readonly stop: (() => void) | null;
}

export interface Notice {
  readonly id: number;
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: BilingualText;
}

/** A question that the page waits for an answer to; the last choice is the one that changes nothing. */
export interface Question {
  readonly title: Told;
  readonly text: Told;
  readonly choices: readonly Choice[];
}

export interface Told {
  readonly message: Message;
  readonly data: MessageData;
}

export interface Choice {
  readonly id: string;
  readonly label: Message;
  readonly primary?: true;
}

export const EMPTY_DESK: DeskState = {
  book: null,
  job: null,
  notices: [],
  question: null,
  unsaved: false,
  saved: false,
  kept: true,
  recent: []
};
