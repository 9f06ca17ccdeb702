import type { Thread } from "./workbook-thread";

/** The bundle's worker, from beside the page. */
export function startThread(): Thread {
  return new Worker(new URL("./workbook-worker.ts", import.meta.url), { name: "workbook" }) as Thread;
}
