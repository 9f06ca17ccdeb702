/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NO_GRID, type ActiveCell } from "../grid/grid-state";
import { FakeGrid, tabs } from "../testing/fake-grid";
import { renderWithGrid } from "../testing/render-with-grid";
import { FormulaBar } from "./formula-bar";

const CELL: ActiveCell = {
  sheet: "시트 1",
  row: 6,
  column: 5,
  merge: null,
  input: "=SUM(A1:A3)",
  shown: "102"
};

function opened(): { grid: FakeGrid; told: string[]; field: HTMLTextAreaElement; name: HTMLInputElement } {
  const grid = new FakeGrid({
    ...NO_GRID,
    sheets: tabs(2),
    activeSheet: "s1",
    cell: CELL,
    selection: { top: 6, bottom: 6, left: 5, right: 5 }
  });
  const told: string[] = [];
  renderWithGrid(
    grid,
    <FormulaBar
      onNoSuchPlace={(text) => told.push(`no place ${text}`)}
      onRefused={() => told.push("refused")}
    />
  );
  return {
    grid,
    told,
    field: screen.getByRole("textbox", { name: "수식 입력줄: F7" }),
    name: screen.getByRole("textbox", { name: /이름 상자/ })
  };
}

const typed = (grid: FakeGrid): readonly string[] =>
  grid.asked.filter((asked) => asked.startsWith("cells.type"));

test("shows the formula, and Enter puts in what was typed", async () => {
  const { grid, field } = opened();
  expect(field.value).toBe("=SUM(A1:A3)");
  const user = userEvent.setup();
  await user.clear(field);
  await user.type(field, "120{Enter}");
  expect(typed(grid)).toEqual(["cells.type 6 5 120"]);
  expect(grid.asked.at(-1)).toBe("focus");
});

test("Escape leaves the cell as it is", async () => {
  const { grid, field } = opened();
  const user = userEvent.setup();
  await user.type(field, "9{Escape}");
  expect(field.value).toBe("=SUM(A1:A3)");
  expect(typed(grid)).toEqual([]);
});

test("Alt+Enter breaks the line", async () => {
  const { grid, field } = opened();
  const user = userEvent.setup();
  await user.clear(field);
  await user.type(field, "가{Alt>}{Enter}{/Alt}나{Enter}");
  expect(typed(grid)).toEqual(["cells.type 6 5 가\n나"]);
});

test("Enter that ends a Korean syllable puts nothing in", () => {
  const { grid, field } = opened();
  field.focus();
  fireEvent.compositionStart(field);
  fireEvent.change(field, { target: { value: "한" } });
  fireEvent.keyDown(field, { key: "Enter", isComposing: true });
  expect(typed(grid)).toEqual([]);
  // As Safari has it: the syllable is over first, then comes its key.
  fireEvent.compositionEnd(field);
  fireEvent.keyDown(field, { key: "Enter" });
  expect(typed(grid)).toEqual([]);
});

test("the next Enter does", async () => {
  const { grid, field } = opened();
  field.focus();
  fireEvent.compositionStart(field);
  fireEvent.change(field, { target: { value: "한" } });
  fireEvent.compositionEnd(field);
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  fireEvent.keyDown(field, { key: "Enter" });
  await act(() => Promise.resolve());
  expect(typed(grid)).toEqual(["cells.type 6 5 한"]);
});

test("who goes elsewhere has meant what was typed, for the cell it was typed for", async () => {
  const { grid, field } = opened();
  const user = userEvent.setup();
  await user.clear(field);
  await user.type(field, "7");
  act(() => {
    field.blur();
    grid.show({ cell: { ...CELL, row: 0, column: 0, input: "" } });
  });
  expect(typed(grid)).toEqual(["cells.type 6 5 7"]);
});

test("what the cell's validation refuses is told and stays to be mended", async () => {
  const { grid, told, field } = opened();
  grid.takes = false;
  const user = userEvent.setup();
  await user.clear(field);
  await user.type(field, "아무거나{Enter}");
  expect(told).toEqual(["refused"]);
  expect(field.value).toBe("아무거나");
});

test("the name box goes where it is told, and says where it cannot", async () => {
  const { grid, told, name } = opened();
  expect(name.value).toBe("F7");
  const user = userEvent.setup();
  await user.clear(name);
  await user.type(name, "'시트 2'!b3{Enter}");
  expect(grid.asked).toContain("cells.select s2 2 1 2 1");
  await user.clear(name);
  await user.type(name, "없는 곳{Enter}");
  expect(told).toEqual(["no place 없는 곳"]);
});
