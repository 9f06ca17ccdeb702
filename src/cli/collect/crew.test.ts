import { Worker } from "node:worker_threads";
import type { Lost } from "./answer";
import { workThrough } from "./crew";

/** What a job asks the worker to do, in place of reading a file. */
const PROGRAM = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (job) => {
    if (job === "crash") throw new Error("boom");
    if (job === "leave") process.exit(7);
    if (job === "hang") for (;;) {}
    if (job === "fill") { const all = []; for (;;) all.push(new Array(1000).fill(job)); }
    parentPort.postMessage({ kind: "done", job });
  });
  parentPort.postMessage("ready");
`;

interface Done {
  readonly kind: "done";
  readonly job: string;
}

async function answersTo(
  jobs: readonly string[],
  options: { size?: number; patience?: number; program?: string } = {}
): Promise<readonly (Done | Lost | undefined)[]> {
  const answers: (Done | Lost | undefined)[] = jobs.map(() => undefined);
  await workThrough<Done>(jobs, {
    size: options.size ?? 2,
    patience: options.patience ?? 60,
    start: () =>
      new Worker(options.program ?? PROGRAM, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 24 } }),
    answered: (at, answer) => {
      expect(answers[at]).toBeUndefined();
      answers[at] = answer;
    }
  });
  return answers;
}

const done = (job: string): Done => ({ kind: "done", job });

test("every job is answered, whatever the number of workers", async () => {
  const jobs = Array.from({ length: 9 }, (_, at) => `job ${at}`);
  expect(await answersTo(jobs, { size: 1 })).toEqual(jobs.map(done));
  expect(await answersTo(jobs, { size: 4 })).toEqual(jobs.map(done));
  expect(await answersTo([])).toEqual([]);
});

test("a worker that comes to its end over a job costs that job alone", async () => {
  expect(await answersTo(["a", "crash", "b", "leave", "c", "crash"])).toEqual([
    done("a"),
    { kind: "crashed", why: "boom" },
    done("b"),
    { kind: "crashed", why: "exit 7" },
    done("c"),
    { kind: "crashed", why: "boom" }
  ]);
});

test("a worker that comes to no end is replaced", async () => {
  expect(await answersTo(["a", "hang", "b"], { size: 1, patience: 1 })).toEqual([
    done("a"),
    { kind: "too-slow", seconds: 1 },
    done("b")
  ]);
});

test("a worker that runs out of memory takes nothing else with it", async () => {
  expect(await answersTo(["a", "fill", "b"], { size: 1 })).toEqual([
    done("a"),
    { kind: "out-of-memory" },
    done("b")
  ]);
});

test("workers that cannot be started are a fault, not a reason to list every file", async () => {
  const program = 'throw new Error("no such module")';
  await expect(answersTo(["a", "b"], { program })).rejects.toThrow("no such module");
});

test("an answer that cannot be taken in ends the work", async () => {
  const failing = workThrough<Done>(["a", "b", "c"], {
    size: 2,
    patience: 60,
    start: () => new Worker(PROGRAM, { eval: true }),
    answered: () => {
      throw new Error("the disk is full");
    }
  });
  await expect(failing).rejects.toThrow("the disk is full");
});
