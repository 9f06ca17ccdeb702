import type { NativeBridge } from "./boot-client";
import { BatchRunner, UNKNOWN } from "./batch-runner";
import { HostError, type Surroundings } from "./member";
import { EVENTS, type EventName } from "./members/events";
import type { Book } from "./model/book";
import { recalculate } from "./model/calculate";
import type { Answer, Batch, BridgeRequest } from "./protocol";

/**
 * A failure to come: of the request of this number, counted from the arming, from 1. A batch is not atomic in Excel:
 * it may fail before it did anything, half way through, or after all was done.
 */
export interface Fault {
  readonly request: number;
  /** "after": everything was done and the answer is lost; a number: so many actions were done. */
  readonly when: "before" | "after" | number;
  readonly code: string;
}

export interface Exchange {
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly actions: number;
  /** Flags of the request; 64 waits for the end of a cell's editing. */
  readonly flags: number;
}

export interface Limits {
  readonly requestBytes: number;
  readonly answerBytes: number;
}

const CELL_EDIT = "InvalidOperationInCellEditMode";
const UNLIMITED: Limits = { requestBytes: Infinity, answerBytes: Infinity };

/** Stands where Excel stands. */
export class OfficeHost {
  /** Every request that came, in order. */
  readonly exchanges: Exchange[] = [];
  /** What was asked that the host does not know: a test that leaves any has failed. */
  readonly complaints: string[] = [];
  /** The user is typing into a cell. */
  editing = false;
  limits: Limits = UNLIMITED;
  private readonly listening = new Set<string>();
  private faults: Fault[] = [];
  private armed = 0;

  constructor(
    readonly book: Book,
    /** The highest minor version of ExcelApi whose members are there. */
    private readonly ceiling: number,
    private readonly bridge: NativeBridge
  ) {}

  /** Requests from now on fail as told. */
  arm(...faults: readonly Fault[]): void {
    this.armed = this.exchanges.length;
    this.faults = [...faults];
  }

  /** The requests since, and their count, by what `run` does. */
  async counting(run: () => Promise<unknown>): Promise<readonly Exchange[]> {
    const before = this.exchanges.length;
    await run();
    return this.exchanges.slice(before);
  }

  receive(text: string): void {
    const { id, flags, message } = JSON.parse(text) as BridgeRequest;
    const events: string[] = [];
    const answer = this.process(message.body, Buffer.byteLength(text), flags, events);
    const body = JSON.stringify(answer);
    setTimeout(() => {
      this.bridge.onMessageFromHost?.(
        JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } })
      );
      for (const event of events) this.bridge.onMessageFromHost?.(event);
    }, 0);
  }

  /** An event by the user's hand. */
  userEvent(name: EventName, message: Readonly<Record<string, unknown>>): void {
    if (this.listening.has(name)) this.bridge.onMessageFromHost?.(eventText(EVENTS[name], message));
  }

  get listeners(): ReadonlySet<string> {
    return this.listening;
  }

  private process(batch: Batch, requestBytes: number, flags: number, events: string[]): Answer {
    const fault = this.faults.find((each) => each.request === this.exchanges.length - this.armed + 1);
    const failing = this.refusal(requestBytes) ?? (fault?.when === "before" ? fault.code : null);
    const answer =
      failing === null
        ? this.runAll(batch, fault, events)
        : failure(failing, "refused before it began", "", 0, []);
    recalculate(this.book);
    const answerBytes = Buffer.byteLength(JSON.stringify(answer));
    this.exchanges.push({ requestBytes, answerBytes, actions: batch.Actions.length, flags });
    return answerBytes > this.limits.answerBytes
      ? failure("ResponsePayloadSizeLimitExceeded", "The response is too large.", "", 0, [])
      : answer;
  }

  private refusal(requestBytes: number): string | null {
    if (this.editing) return CELL_EDIT;
    return requestBytes > this.limits.requestBytes ? "RequestPayloadSizeLimitExceeded" : null;
  }

  private runAll(batch: Batch, fault: Fault | undefined, events: string[]): Answer {
    const around: Surroundings = {
      book: this.book,
      listening: this.listening,
      tell: (type, message) => {
        const name = Object.entries(EVENTS).find(([, number]) => number === type)?.[0] ?? "";
        if (this.listening.has(name)) events.push(eventText(type, message));
      }
    };
    const runner = new BatchRunner(batch, around, this.ceiling);
    const results: { ActionId: number; Value: unknown }[] = [];
    const stop = typeof fault?.when === "number" ? fault.when : batch.Actions.length;
    for (const [index, action] of batch.Actions.entries()) {
      if (fault && index === stop)
        return failure(fault.code, "failed half way", runner.location, index, results);
      try {
        results.push({ ActionId: action.Id, Value: runner.run(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        if (error.code === UNKNOWN) this.complaints.push(error.message);
        return failure(error.code, error.message, runner.location, index, results);
      }
    }
    if (fault) return failure(fault.code, "the answer was lost", "", batch.Actions.length - 1, []);
    return { Results: results, TraceIds: [] };
  }
}

function failure(
  Code: string,
  Message: string,
  Location: string,
  ActionIndex: number,
  Results: Answer["Results"]
): Answer {
  return { Results, TraceIds: [], Error: { Code, Message, Location, ActionIndex, HttpStatusCode: 400 } };
}

function eventText(messageType: number, message: Readonly<Record<string, unknown>>): string {
  const entry = {
    messageCategory: 65536,
    messageType,
    targetId: "Workbook",
    message: JSON.stringify(message)
  };
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}
