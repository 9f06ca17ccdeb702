import type { SessionEvent } from "./session-state";
import { TaskQueue } from "./task-queue";

const never = new Promise<never>(() => undefined);

function queue(): { readonly tasks: TaskQueue; readonly told: readonly string[] } {
  const told: string[] = [];
  const tasks = new TaskQueue((event: SessionEvent) => {
    const notice = event.kind === "ended" ? (event.notice?.text.ko ?? "") : "";
    told.push(`${event.kind} ${notice}`.trim());
  });
  return { tasks, told };
}

test("a cancelled reading ends at once, and the next task runs", async () => {
  const { tasks, told } = queue();
  const first = tasks.run("check", (turn) => turn.reading(never));
  const second = tasks.run("flag", () => Promise.resolve(null));
  await Promise.resolve();
  tasks.cancel();
  await Promise.all([first, second]);
  expect(told).toEqual(["started", "ended 취소했습니다. 바뀐 것은 없습니다.", "started", "ended"]);
});

test("what is being written is never cancelled", async () => {
  const { tasks, told } = queue();
  const task = tasks.run("fix", async (turn) => {
    turn.writing();
    tasks.cancel();
    await turn.reading(Promise.resolve());
    return null;
  });
  await task;
  expect(told).toEqual(["started", "writing", "ended"]);
});

test("a task that was cancelled before it writes does not write", async () => {
  const { tasks } = queue();
  let written = false;
  await tasks.run("fix", async (turn) => {
    tasks.cancel();
    turn.writing();
    written = true;
    return Promise.resolve(null);
  });
  expect(written).toBe(false);
});

test("a fault is told, and names no success", async () => {
  const { tasks, told } = queue();
  await tasks.run("check", () => Promise.reject(new Error("broken pipe")));
  expect(told[1]).toMatch(/^ended 공약지기 안에서 오류가 났습니다\(broken pipe\)/);
});
