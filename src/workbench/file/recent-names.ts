const KEY = "pledge-keeper.recent";
const MOST = 10;

/** The names of the files that were opened last; never where they are or what is in them. */
export class RecentNames {
  constructor(private readonly storage: Storage | null) {}

  get names(): readonly string[] {
    const kept: unknown = parsed(this.storage?.getItem(KEY) ?? null);
    return Array.isArray(kept) ? kept.filter((name) => typeof name === "string").slice(0, MOST) : [];
  }

  add(name: string): void {
    this.keep([name, ...this.names.filter((other) => other !== name)].slice(0, MOST));
  }

  clear(): void {
    this.storage?.removeItem(KEY);
  }

  private keep(names: readonly string[]): void {
    try {
      this.storage?.setItem(KEY, JSON.stringify(names));
    } catch {
      // A full or locked storage costs only this list, which is a comfort.
    }
  }
}

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
