import type { Gradual, Progress } from "../../gradual/gradual";
import { inSlices, type Pace } from "./in-slices";

/** Work of so many bits, each of which takes so many milliseconds by the clock of the pace. */
function workshop(bits: number, milliseconds: number): { work: Gradual<string>; pace: Pace; log: string[] } {
  let clock = 0;
  const log: string[] = [];
  function* work(): Gradual<string> {
    for (let done = 1; done <= bits; done++) {
      clock += milliseconds;
      log.push(`bit ${done}`);
      yield { stage: "sheets", done, all: bits };
    }
    return "whole";
  }
  const pace: Pace = {
    slice: 30,
    now: () => clock,
    rest: () => {
      log.push("rest");
      return Promise.resolve();
    }
  };
  return { work: work(), pace, log };
}

test("rests before the first slice, after each, and before the result is used", async () => {
  const { work, pace, log } = workshop(5, 12);
  expect(await inSlices(work, pace, () => true)).toBe("whole");
  expect(log).toEqual(["rest", "bit 1", "bit 2", "bit 3", "rest", "bit 4", "bit 5", "rest"]);
});

test("a bit that takes longer than a slice is a slice", async () => {
  const { work, pace, log } = workshop(2, 500);
  await inSlices(work, pace, () => true);
  expect(log).toEqual(["rest", "bit 1", "rest", "bit 2", "rest", "rest"]);
});

test("tells before each slice how far it has come", async () => {
  const { work, pace } = workshop(5, 12);
  const told: (Progress | null)[] = [];
  await inSlices(work, pace, (come) => told.push(come) > 0);
  expect(told.map((come) => come?.done)).toEqual([undefined, 3]);
});

test("is given up where the answer is no, and by a throw", async () => {
  const first = workshop(5, 12);
  expect(await inSlices(first.work, first.pace, (come) => come === null)).toBeNull();
  expect(first.log).toEqual(["rest", "bit 1", "bit 2", "bit 3", "rest"]);
  const second = workshop(5, 12);
  const stopped = inSlices(second.work, second.pace, () => {
    throw new Error("stop");
  });
  await expect(stopped).rejects.toThrow("stop");
  expect(second.log).toEqual(["rest"]);
});
