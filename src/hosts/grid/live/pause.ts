/** Lets others have their turn: events, drawing, timers. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** No stretch of work is to take longer than this. */
const STRETCH_MILLISECONDS = 12;

/** Tells a long piece of work when to pause. */
export class Breath {
  private began = performance.now();

  async take(): Promise<void> {
    if (performance.now() - this.began < STRETCH_MILLISECONDS) return;
    await pause();
    this.began = performance.now();
  }
}
