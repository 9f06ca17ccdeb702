import { readFileSync } from "node:fs";
import { openGridBook } from "../../hosts/grid/open/open-grid-book";
import { openXlsx } from "../../hosts/xlsx/xlsx-host";
import { Refusal } from "../../language/refusal";
import { openJob } from "./open-job";
import type { Answer, Job } from "./protocol";
import { Stopped, WorkbookThreads, type Thread } from "./workbook-thread";

const SAMPLE = new Uint8Array(readFileSync("assets/samples/seed-card-errors.xlsx"));

class FakeThread implements Thread {
  onmessage: Thread["onmessage"] = null;
  onerror: Thread["onerror"] = null;
  jobs: Job[] = [];
  isOver = false;

  postMessage(job: Job): void {
    this.jobs.push(job);
  }

  terminate(): void {
    this.isOver = true;
  }

  answer(answer: Answer): void {
    if (!this.isOver) this.onmessage?.({ data: structuredClone(answer) });
  }
}

function begun(): { threads: WorkbookThreads; thread: FakeThread } {
  const thread = new FakeThread();
  return { threads: new WorkbookThreads(() => thread), thread };
}

test("a workbook comes over in portions and is then what it would be in one piece", async () => {
  const { threads, thread } = begun();
  const fractions: number[] = [];
  const { result } = threads.open(SAMPLE, (fraction) => fractions.push(fraction));
  let portions = 0;
  await openJob(SAMPLE, (answer) => {
    if (answer.kind === "sheets") portions++;
    thread.answer(answer);
  });
  const { book } = await result;
  expect(book).toEqual(structuredClone(await openGridBook(openXlsx(SAMPLE))));
  expect(book.sheets.length).toBeGreaterThan(5);
  expect(portions).toBeGreaterThan(0);
  expect(fractions).toEqual([...fractions].sort((one, other) => one - other));
  expect(fractions.at(-1)).toBe(1);
  expect(thread.isOver).toBe(true);
});

test("a refusal crosses over with its words in both languages, whatever signs are in them", async () => {
  const { threads, thread } = begun();
  const { result } = threads.open(SAMPLE, () => undefined);
  const text = { ko: "'{{이름}} {{x}}.xlsx'를 읽지 못합니다.", en: "Cannot read '{{x}}'." };
  thread.answer({ kind: "refused", code: "file-damaged", text });
  const error: unknown = await result.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refusal);
  expect((error as Refusal).code).toBe("file-damaged");
  expect((error as Refusal).tell("ko")).toBe(text.ko);
  expect((error as Refusal).tell("en")).toBe(text.en);
  expect(thread.isOver).toBe(true);
});

test("a file that is none is refused by the job itself", async () => {
  await expect(openJob(new Uint8Array([1, 2, 3]), () => undefined)).rejects.toBeInstanceOf(Refusal);
});

test("a fault, and a thread that dies, are errors and no refusals", async () => {
  const one = begun();
  const first = one.threads.open(SAMPLE, () => undefined);
  one.thread.answer({ kind: "fault", detail: "broken" });
  await expect(first.result).rejects.toThrow("broken");
  const other = begun();
  const second = other.threads.open(SAMPLE, () => undefined);
  other.thread.onerror?.({ message: "no memory" });
  await expect(second.result).rejects.toThrow("no memory");
});

test("stopping ends the thread at once", async () => {
  const { threads, thread } = begun();
  const { result, stop } = threads.open(SAMPLE, () => undefined);
  stop();
  await expect(result).rejects.toBeInstanceOf(Stopped);
  expect(thread.isOver).toBe(true);
});
