import { SingleBar } from "cli-progress";
import type { Terminal } from "./terminal";

export interface Progress {
  step(path: string): void;
  stop(): void;
}

const SILENT: Progress = { step: () => undefined, stop: () => undefined };

/** A bar on the error stream for a person who waits for more than one file; elsewhere nothing. */
export function progressOf(total: number, terminal: Terminal): Progress {
  if (!terminal.interactive || total < 2) return SILENT;
  const bar = new SingleBar({
    format: "{bar} {value}/{total} {path}",
    stream: process.stderr,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true
  });
  bar.start(total, 0, { path: "" });
  return {
    step: (path) => {
      bar.increment(1, { path: path.slice(-50) });
    },
    stop: () => {
      bar.stop();
    }
  };
}
