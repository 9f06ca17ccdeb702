import type { JournalEntry } from "../../hosts/grid/live/journal/journal";
import { openDB, type DBSchema, type IDBPDatabase } from "idb";

/** A workbook whose edits are not in any file yet. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** The day as of which it was checked, as "2026-01-31". */
  readonly basisDate: string;
}

/** A draft with all that it takes to go on with it. */
export interface WholeDraft extends Draft {
  /** The file as it was opened. */
  readonly bytes: Uint8Array;
  /** What was done to it since, in order. */
  readonly entries: readonly JournalEntry[];
}

interface Tables extends DBSchema {
  drafts: { key: string; value: Draft };
  files: { key: string; value: Uint8Array };
  entries: {
    key: number;
    value: { readonly draft: string; readonly entry: JournalEntry };
    indexes: { draft: string };
  };
}

const NAME = "pledge-keeper-workbench";
const ALL = ["drafts", "files", "entries"] as const;
/** A draft is on the disk before the page goes on, so that not even a power cut takes it. */
const DURABLE = { durability: "strict" } as const;

/** Drafts in the browser's own database. Every method rejects where the browser does not let it, or has no room. */
export class DraftStore {
  private constructor(private readonly db: IDBPDatabase<Tables>) {}

  static async open(name: string = NAME): Promise<DraftStore> {
    const db = await openDB<Tables>(name, 1, {
      upgrade: (upgraded) => {
        upgraded.createObjectStore("drafts", { keyPath: "id" });
        upgraded.createObjectStore("files");
        upgraded.createObjectStore("entries", { autoIncrement: true }).createIndex("draft", "draft");
      }
    });
    // A newer version of the page may want to change the tables: this one does not stand in its way.
    db.addEventListener("versionchange", () => {
      db.close();
    });
    return new DraftStore(db);
  }

  close(): void {
    this.db.close();
  }

  /** Puts a draft down whole, in the place of one with the same id. */
  async put(draft: WholeDraft): Promise<void> {
    const { id, name, changedAt, basisDate, bytes, entries } = draft;
    const work = this.db.transaction(ALL, "readwrite", DURABLE);
    const old = await work.objectStore("entries").index("draft").getAllKeys(id);
    await Promise.all([
      ...old.map((key) => work.objectStore("entries").delete(key)),
      work.objectStore("drafts").put({ id, name, changedAt, basisDate }),
      work.objectStore("files").put(bytes, id),
      ...entries.map((entry) => work.objectStore("entries").add({ draft: id, entry })),
      work.done
    ]);
  }

  /** Adds what was done to a draft; false, and nothing is written, where there is no such draft any more. */
  async append(
    id: string,
    entries: readonly JournalEntry[],
    now: Pick<Draft, "changedAt" | "basisDate">
  ): Promise<boolean> {
    const work = this.db.transaction(["drafts", "entries"], "readwrite", DURABLE);
    const draft = await work.objectStore("drafts").get(id);
    if (draft) {
      void work.objectStore("drafts").put({ ...draft, ...now });
      for (const entry of entries) void work.objectStore("entries").add({ draft: id, entry });
    }
    await work.done;
    return draft !== undefined;
  }

  /** The last changed first. */
  async list(): Promise<readonly Draft[]> {
    const drafts = await this.db.getAll("drafts");
    return drafts.sort((one, other) => other.changedAt - one.changedAt);
  }

  async load(id: string): Promise<WholeDraft | null> {
    const work = this.db.transaction(ALL, "readonly");
    const [draft, bytes, rows] = await Promise.all([
      work.objectStore("drafts").get(id),
      work.objectStore("files").get(id),
      work.objectStore("entries").index("draft").getAll(id)
    ]);
    await work.done;
    if (!draft || !bytes) return null;
    return { ...draft, bytes, entries: rows.map(({ entry }) => entry) };
  }

  async remove(id: string): Promise<void> {
    const work = this.db.transaction(ALL, "readwrite");
    const keys = await work.objectStore("entries").index("draft").getAllKeys(id);
    await Promise.all([
      ...keys.map((key) => work.objectStore("entries").delete(key)),
      work.objectStore("drafts").delete(id),
      work.objectStore("files").delete(id),
      work.done
    ]);
  }
}
