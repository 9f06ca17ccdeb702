import type { Pace } from "./in-slices";

/**
 * The pace of a page. A message to itself comes back behind all that waits already, events and drawing among it; a
 * timer would wait four milliseconds each time, and `scheduler.yield` would come back before everybody else's work.
 */
export const PAGE_PACE: Pace = {
  slice: 20,
  now: () => performance.now(),
  rest: typeof MessageChannel === "undefined" ? timer : message
};

function message(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function timer(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
