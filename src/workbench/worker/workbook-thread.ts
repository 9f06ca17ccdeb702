import type { GridBook, GridSheet } from "../../hosts/grid/grid-book";
import type { GridChanges } from "../../hosts/grid/grid-changes";
import { Refusal } from "../../language/refusal";
import type { Answer, BilingualText, Job } from "./protocol";

/** A job that the user may stop. */
export interface RunningJob<Result> {
  /** @throws Refusal where the file cannot be read or written; Stopped after `stop`. */
  readonly result: Promise<Result>;
  readonly stop: () => void;
}

export interface OpenedWorkbook {
  readonly book: GridBook;
  readonly notices: readonly BilingualText[];
}

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  readonly notices: readonly BilingualText[];
}

/** The user has stopped the job. */
export class Stopped extends Error {}

/** What the page needs of a worker; a test puts another in its place. */
export interface Thread {
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
  postMessage(job: Job): void;
  terminate(): void;
}

/** Reads and writes workbooks in a thread of its own: one for each job, so that stopping it stops everything. */
export class WorkbookThreads {
  constructor(private readonly start: () => Thread) {}

  open(bytes: Uint8Array, onProgress: (fraction: number) => void): RunningJob<OpenedWorkbook> {
    const sheets: GridSheet[] = [];
    return this.run({ kind: "open", bytes }, (answer) => {
      if (answer.kind === "progress") onProgress(answer.fraction);
      if (answer.kind === "sheets") sheets.push(...answer.sheets);
      if (answer.kind !== "opened") return undefined;
      return { book: { ...answer.header, sheets }, notices: answer.notices };
    });
  }

  save(bytes: Uint8Array, changes: GridChanges): RunningJob<SavedWorkbook> {
    return this.run({ kind: "save", bytes, changes }, (answer) =>
      answer.kind === "saved" ? { bytes: answer.bytes, notices: answer.notices } : undefined
    );
  }

  private run<Result>(job: Job, take: (answer: Answer) => Result | undefined): RunningJob<Result> {
    const thread = this.start();
    let stop = (): void => undefined;
    const result = new Promise<Result>((resolve, reject) => {
      const end = (settle: () => void): void => {
        thread.terminate();
        settle();
      };
      stop = () => {
        end(() => {
          reject(new Stopped());
        });
      };
      thread.onerror = ({ message }) => {
        end(() => {
          reject(new Error(message));
        });
      };
      thread.onmessage = ({ data }) => {
        if (data.kind === "refused" || data.kind === "fault") {
          end(() => {
            reject(errorOf(data));
          });
          return;
        }
        const taken = take(data);
        if (taken !== undefined) {
          end(() => {
            resolve(taken);
          });
        }
      };
      thread.postMessage(job);
    });
    return { result, stop };
  }
}

/** The refusal as it was thrown in the other thread; its words come as they are. */
function errorOf(answer: Extract<Answer, { kind: "refused" | "fault" }>): Error {
  if (answer.kind === "fault") return new Error(answer.detail);
  return new Refusal(answer.code, { ko: "{{ko}}", en: "{{en}}" }, answer.text);
}
