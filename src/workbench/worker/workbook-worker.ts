import "../../web/no-eval";
import { Refusal } from "../../language/refusal";
import { openJob } from "./open-job";
import type { Answer, Job } from "./protocol";

/** The thread that reads and writes files, so that the page never waits for them. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Job>) => void) | null;
  postMessage(answer: Answer, transfer: Transferable[]): void;
}

const scope = self as unknown as WorkerScope;

function answer(message: Answer): void {
  const transfer = message.kind === "saved" ? [message.bytes.buffer as ArrayBuffer] : [];
  scope.postMessage(message, transfer);
}

async function run(job: Job): Promise<void> {
  switch (job.kind) {
    case "open":
      return openJob(job.bytes, answer);
    case "save": {
      const { saveJob } = await import("./save-job");
      return saveJob(job.bytes, job.changes, answer);
    }
  }
}

scope.onmessage = ({ data }) => {
  run(data).catch((error: unknown) => {
    if (error instanceof Refusal) {
      answer({ kind: "refused", code: error.code, text: { ko: error.tell("ko"), en: error.tell("en") } });
    } else answer({ kind: "fault", detail: error instanceof Error ? error.message : String(error) });
  });
};
