const WORKER = "workbench-sw.js";

/**
 * Keeps the page for times without a server, where the browser lets a page do so (over https, or from this machine), and
 * hears of new versions. A new one waits until the user says so: nobody's work is reloaded away.
 */
export class Updates {
  isReady = false;
  private waiting: ServiceWorker | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly reload: () => void) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Does nothing where there can be no service worker; the page works without. */
  async start(container: ServiceWorkerContainer | undefined): Promise<void> {
    if (!container || !window.isSecureContext) return;
    const hadOne = container.controller !== null;
    const registration = await container.register(WORKER);
    if (registration.waiting && hadOne) this.found(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", () => {
        if (installing.state === "installed" && container.controller !== null) this.found(installing);
      });
    });
    container.addEventListener("controllerchange", () => {
      if (this.waiting) this.reload();
    });
  }

  /** Has the new version take over; the page is then loaded anew. */
  takeOver(): void {
    this.waiting?.postMessage({ type: "SKIP_WAITING" });
  }

  private found(worker: ServiceWorker): void {
    this.waiting = worker;
    this.isReady = true;
    for (const listener of this.listeners) listener();
  }
}
