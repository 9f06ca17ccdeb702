import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker, type ResourceLimits } from "node:worker_threads";
import { longFormOf } from "../../collecting/long-form";
import type { OfficeRecord, PledgeRecord } from "../../collecting/office-record";
import type { CollectedFile, PledgeLineRecord } from "../../collecting/roll-up/roll-up";
import type { Answer, CollectFacts, Lost } from "./answer";
import { workThrough } from "./crew";
import type { DataFile } from "./data-files";
import type { NamedFile } from "./files-in-order";
import { isIntact } from "./seal-state";
import { readRecord } from "./state-folder";

/** What became of one file, in order of the files. */
export type Outcome =
  | { readonly kind: "collected"; readonly file: CollectedFile; readonly toolErrors: readonly string[] }
  | { readonly kind: "unsealed"; readonly name: string; readonly seal: OfficeRecord["seal"] }
  | { readonly kind: "left"; readonly name: string; readonly answer: LeftAnswer };

/** Why a file is in no figure: as its worker says, or because it has no cards. */
export type LeftAnswer = Exclude<Answer, { kind: "recorded" }> | Lost | { readonly kind: "no-cards" };

export interface CollectOptions {
  readonly workers: number;
  /** Seconds for one file. */
  readonly patience: number;
  readonly requireSeal: boolean;
  readonly data: readonly DataFile[];
  readonly progress: (path: string) => void;
}

/** Where the bundle of the worker lies beside that of the command line. */
const WORKER = join(__dirname, "collect-worker.js");

interface Job {
  readonly at: number;
  readonly path: string;
}

/** More would each hold a workbook, and wait for the same disk. */
const MOST_WORKERS = 8;

/**
 * Megabytes that a worker may hold. A limit keeps it from leaving its waste lying about, and has it end alone, not with
 * all the others. A file that needs more is read at last, with room, when nothing else is.
 */
const ROOM = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };
const MUCH_ROOM = { maxOldGenerationSizeMb: 4096, maxYoungGenerationSizeMb: 32 };

export function usualWorkers(): number {
  return Math.min(MOST_WORKERS, availableParallelism());
}

/**
 * Has every file read by workers, and takes their records in by order of the files, as soon as all before it are in:
 * so the order of the outputs does not depend on which worker was first, and nothing but one line a pledge is held.
 */
export async function collect(
  files: readonly NamedFile[],
  facts: CollectFacts,
  options: CollectOptions
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const taker = new RecordTaker(facts, options);
  const answers = new Map<number, Answer | Lost>();
  const readable = files.flatMap(({ found, path }, at) => ("refusal" in found ? [] : [{ at, path }]));
  files.forEach(({ found }, at) => {
    if (!("refusal" in found)) return;
    const { refusal } = found;
    answers.set(at, { kind: "refused", why: { ko: refusal.tell("ko"), en: refusal.tell("en") } });
  });
  const takeIn = (): void => {
    for (;;) {
      const at = outcomes.length;
      const [file, answer] = [files[at], answers.get(at)];
      if (!file || !answer) return;
      answers.delete(at);
      outcomes.push(taker.take(file, answer));
    }
  };
  takeIn();
  const large: number[] = [];
  const read = (jobs: readonly Job[], size: number, room: ResourceLimits): Promise<void> =>
    workThrough<Answer>(
      jobs.map(({ path }) => path),
      {
        size,
        patience: options.patience,
        start: () => new Worker(WORKER, { workerData: facts, resourceLimits: room }),
        answered: (job, answer) => {
          const file = jobs[job];
          if (!file) return;
          if (answer.kind === "out-of-memory" && room === ROOM) {
            large.push(file.at);
            return;
          }
          answers.set(file.at, answer);
          options.progress(file.path);
          takeIn();
        }
      }
    );
  await read(readable, options.workers, ROOM);
  await read(
    readable.filter(({ at }) => large.includes(at)),
    1,
    MUCH_ROOM
  );
  return outcomes;
}

/** Reads records, writes their long form, and keeps a line a pledge. */
class RecordTaker {
  private readonly firstOf = new Map<string, string>();

  constructor(
    private readonly facts: CollectFacts,
    private readonly options: CollectOptions
  ) {}

  take({ name }: NamedFile, answer: Answer | Lost): Outcome {
    if (answer.kind !== "recorded") return { kind: "left", name, answer };
    const record = readRecord(this.facts.folder, answer.key);
    if (record.pledges.length === 0) return { kind: "left", name, answer: { kind: "no-cards" } };
    if (this.options.requireSeal && !isIntact(record.seal)) {
      return { kind: "unsealed", name, seal: record.seal };
    }
    const office = record.office === "" ? stemOf(name) : record.office;
    for (const row of longFormOf(record, office, name)) {
      for (const file of this.options.data) file.add(row);
    }
    const sameAs = this.firstOf.get(answer.content) ?? null;
    if (sameAs === null) this.firstOf.set(answer.content, name);
    const { seal, findings, notUnderstood, toolErrors } = record;
    const pledges = record.pledges.map(lineOf);
    return {
      kind: "collected",
      file: { office, file: name, seal, pledges, findings, notUnderstood, sameAs },
      toolErrors
    };
  }
}

function lineOf(pledge: PledgeRecord): PledgeLineRecord {
  const { number, name, department, area, status, statusClass, rate, money, errors, warnings, place } =
    pledge;
  return { number, name, department, area, status, statusClass, rate, money, errors, warnings, place };
}

function stemOf(name: string): string {
  return (name.split("/").at(-1) ?? name).replace(/\.[^.]+$/, "");
}
