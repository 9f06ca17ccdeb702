import { TextDecoder, TextEncoder } from "node:util";

/** What a browser has and jsdom has not; the reader of workbooks and Fluent ask for it. */
class QuietResizeObserver {
  observe(): void {
    // Nothing has a size in jsdom.
  }
  unobserve(): void {
    // Nothing has a size in jsdom.
  }
  disconnect(): void {
    // Nothing has a size in jsdom.
  }
}

const noMatch = (media: string): unknown => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined
});

Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: QuietResizeObserver });
Object.assign(window, { matchMedia: noMatch });
// Charts measure their texts with it; nothing is drawn in jsdom.
HTMLCanvasElement.prototype.getContext = () => null;
