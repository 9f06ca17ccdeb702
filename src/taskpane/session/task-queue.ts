import { done, noticeOf } from "./notices";
import type { Notice, SessionEvent, Task } from "./session-state";

/** What a task may ask of the queue that runs it. */
export interface Turn {
  /** Waits for work without traces, which `cancel` may leave behind. */
  reading<Result>(work: Promise<Result>): Promise<Result>;
  /** Between two bits of such work: ends the task here where it was cancelled. */
  goOn(): void;
  /** From here on the task cannot be cancelled. */
  writing(): void;
}

class Cancelled extends Error {}

/** One task at a time, in the order asked for; whatever goes wrong becomes a notice, and the next one runs. */
export class TaskQueue {
  private last: Promise<void> = Promise.resolve();
  private stop: (() => void) | null = null;

  constructor(private readonly emit: (event: SessionEvent) => void) {}

  /** A quiet task leaves the notice of the one before it, unless it fails. */
  run(
    task: Task,
    work: (turn: Turn) => Promise<Notice | null>,
    { quiet = false }: { readonly quiet?: boolean } = {}
  ): Promise<void> {
    const next = this.last.then(async () => {
      this.emit({ kind: "started", task, quiet });
      const notice = await work(this.turn()).catch((error: unknown) =>
        error instanceof Cancelled ? done("cancelled") : noticeOf(error)
      );
      this.stop = null;
      this.emit(quiet && notice === null ? { kind: "ended" } : { kind: "ended", notice });
    });
    this.last = next;
    return next;
  }

  cancel(): void {
    this.stop?.();
  }

  private turn(): Turn {
    let cancelled = false;
    const cancellation = new Promise<never>((_, reject) => {
      this.stop = () => {
        cancelled = true;
        reject(new Cancelled());
      };
    });
    // Where nothing waits for it, a cancellation is seen at the next step.
    cancellation.catch(() => undefined);
    const goOn = (): void => {
      if (cancelled) throw new Cancelled();
    };
    return {
      goOn,
      reading: async (work) => {
        const result = await Promise.race([work, cancellation]);
        goOn();
        return result;
      },
      writing: () => {
        goOn();
        this.stop = null;
        this.emit({ kind: "writing" });
      }
    };
  }
}
