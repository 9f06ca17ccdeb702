/** How long another tab may take to say that it is there, in milliseconds. */
const PATIENCE = 400;
const CHANNEL = "pledge-keeper.workbench";

type Word =
  | { readonly kind: "whose"; readonly drafts: readonly string[] }
  | { readonly kind: "mine"; readonly draft: string };

/** Which drafts are at work in an open tab of this browser: those are nobody else's to take. */
export class Presence {
  private mine: string | null = null;
  private readonly channel = new BroadcastChannel(CHANNEL);
  private release: (() => void) | null = null;

  constructor() {
    this.channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.kind === "whose" && this.mine !== null && data.drafts.includes(this.mine)) {
        this.channel.postMessage({ kind: "mine", draft: this.mine } satisfies Word);
      }
    };
  }

  /** From now on this tab answers for the draft; null for none. */
  hold(draft: string | null): void {
    this.mine = draft;
    this.release?.();
    this.release = null;
    if (draft === null || !hasLocks()) return;
    void navigator.locks.request(
      lockOf(draft),
      () =>
        new Promise<void>((resolve) => {
          if (this.mine === draft) this.release = resolve;
          else resolve();
        })
    );
  }

  /** Those of the drafts that an open tab answers for. A tab that sleeps is known by its lock, where there are locks. */
  async held(drafts: readonly string[]): Promise<ReadonlySet<string>> {
    const held = new Set<string>();
    if (drafts.length === 0) return held;
    const asking = new BroadcastChannel(CHANNEL);
    asking.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.kind === "mine") held.add(data.draft);
    };
    asking.postMessage({ kind: "whose", drafts } satisfies Word);
    if (hasLocks()) {
      const { held: locks = [] } = await navigator.locks.query();
      const names = new Set(locks.map(({ name }) => name));
      for (const draft of drafts) if (names.has(lockOf(draft))) held.add(draft);
    }
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    asking.close();
    return held;
  }

  close(): void {
    this.hold(null);
    this.channel.close();
  }
}

/** Browsers give locks to secure pages alone. */
function hasLocks(): boolean {
  return "locks" in navigator;
}

function lockOf(draft: string): string {
  return `${CHANNEL}.draft.${draft}`;
}
