import type { Worker } from "node:worker_threads";
import type { Lost } from "./answer";

export interface CrewOptions<Answer> {
  /** Workers at once, 1 or more. */
  readonly size: number;
  readonly start: () => Worker;
  /** Seconds that a worker may take for one job. */
  readonly patience: number;
  /** Jobs are answered in whatever order they are done. */
  readonly answered: (at: number, answer: Answer | Lost) => void;
}

/** What a worker says once it can take jobs. */
export const READY = "ready";

/**
 * Has every job done by a worker thread, and then ends the threads. A worker that comes to its end over a job, or does
 * not come to one, is replaced: its job is answered as lost, and the others are done all the same.
 * @throws Error when workers cannot be started at all.
 */
export function workThrough<Answer>(jobs: readonly string[], options: CrewOptions<Answer>): Promise<void> {
  return new Promise((resolve, reject) => {
    const seats = Math.min(options.size, jobs.length);
    let [next, busy] = [0, seats];
    const leave = (): void => {
      busy -= 1;
      if (busy === 0) resolve();
    };
    const fail = (error: unknown): void => {
      next = jobs.length;
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    if (seats === 0) resolve();
    for (let seat = 0; seat < seats; seat++) sit();

    /** One worker, until it has no job left or is lost; in the latter case another takes its seat. */
    function sit(): void {
      if (next >= jobs.length) {
        leave();
        return;
      }
      const worker = options.start();
      let ready = false;
      let over = false;
      let current: number | null = null;
      let timer: NodeJS.Timeout | undefined;

      const end = (): void => {
        over = true;
        clearTimeout(timer);
        void worker.terminate();
      };
      const answer = (given: Answer | Lost): void => {
        clearTimeout(timer);
        const at = current;
        current = null;
        if (at === null) return;
        try {
          options.answered(at, given);
        } catch (error) {
          end();
          fail(error);
        }
      };
      const lose = (lost: Lost): void => {
        if (over) return;
        if (!ready) {
          end();
          fail(new Error(`a worker could not be started: ${describeLost(lost)}`));
          return;
        }
        answer(lost);
        end();
        sit();
      };
      const take = (): void => {
        const job = jobs[next];
        if (over) return;
        if (job === undefined) {
          end();
          leave();
          return;
        }
        current = next++;
        timer = setTimeout(() => {
          lose({ kind: "too-slow", seconds: options.patience });
        }, options.patience * 1000);
        worker.postMessage(job);
      };
      worker.on("message", (message: Answer | typeof READY) => {
        if (over) return;
        if (message === READY) ready = true;
        else answer(message);
        take();
      });
      worker.on("error", (error: unknown) => {
        lose(lostBy(error));
      });
      worker.on("exit", (code) => {
        lose({ kind: "crashed", why: `exit ${code}` });
      });
    }
  });
}

/** Looks at the shape, not the class: what comes from another thread need not be of this one's. */
function lostBy(error: unknown): Lost {
  if (typeof error !== "object" || error === null) return { kind: "crashed", why: String(error) };
  if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") return { kind: "out-of-memory" };
  const why = "message" in error && typeof error.message === "string" ? error.message : "?";
  return { kind: "crashed", why };
}

function describeLost(lost: Lost): string {
  return lost.kind === "crashed" ? lost.why : lost.kind;
}
