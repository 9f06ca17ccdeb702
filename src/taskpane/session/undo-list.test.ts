import {
  NOTHING_DONE,
  redoneByUser,
  undoneByUser,
  withChange,
  withoutChange,
  type Undoable,
  type UndoList
} from "./undo-list";

const change = (title: string, restores?: string): Undoable => ({
  title,
  inverse: { title, steps: [], ...(restores === undefined ? {} : { restores }) }
});
const [a, b, c, plain] = [change("a", "1"), change("b", "2"), change("c", "3"), change("plain")];
const all = [a, b, c, plain].reduce(withChange, NOTHING_DONE);
const titles = ({ undoable, takenBack }: UndoList): readonly string[] => [
  undoable.map(({ title }) => title).join(" "),
  takenBack.map(({ title }) => title).join(" ")
];

test("the last change is taken back first, and those beyond the depth are forgotten", () => {
  expect(titles(all)).toEqual(["plain c b a", ""]);
  const many = Array.from({ length: 60 }, (_, at) => change(String(at))).reduce(withChange, NOTHING_DONE);
  expect([many.undoable.length, many.undoable[0]?.title]).toEqual([50, "59"]);
});

test("what the user's own undo took back is no longer offered, wherever it stands", () => {
  expect(titles(undoneByUser(all, "3"))).toEqual(["plain b a", "c"]);
  expect(titles(undoneByUser(undoneByUser(all, "3"), "1"))).toEqual(["plain b", "a c"]);
});

test("what the user's own redo made again is the last change", () => {
  const undone = undoneByUser(undoneByUser(all, "3"), "2");
  expect(titles(redoneByUser(undone, "2"))).toEqual(["b plain a", "c"]);
  expect(titles(redoneByUser(redoneByUser(undone, "2"), "3"))).toEqual(["c b plain a", ""]);
});

test("a token that nobody knows, or that was told twice, changes nothing", () => {
  expect(undoneByUser(all, "9")).toBe(all);
  expect(redoneByUser(all, "1")).toBe(all);
  const undone = undoneByUser(all, "1");
  expect(undoneByUser(undone, "1")).toBe(undone);
  const redone = redoneByUser(undone, "1");
  expect(redoneByUser(redone, "1")).toBe(redone);
});

test("what 되돌리기 took back can be brought back by the user's redo, if the host can name it", () => {
  const undone = withoutChange(withoutChange(all, plain), c);
  expect(titles(undone)).toEqual(["b a", "c"]);
  expect(titles(redoneByUser(undone, "3"))).toEqual(["c b a", ""]);
  // Told by the host as well: it is gone already.
  expect(undoneByUser(undone, "3")).toBe(undone);
  expect(withoutChange(undone, c)).toBe(undone);
});
