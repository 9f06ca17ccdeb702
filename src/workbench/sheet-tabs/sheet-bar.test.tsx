/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NO_GRID, type GridState } from "../grid/grid-state";
import { FakeGrid, tabs } from "../testing/fake-grid";
import { renderWithGrid } from "../testing/render-with-grid";
import { SheetBar } from "./sheet-bar";
import { DRAWN_TABS } from "./tab-window";

// What is modal hides all else from screen readers; jsdom, where nothing has a size, lets it hide itself too.
function opened(state: Partial<GridState>): FakeGrid {
  const grid = new FakeGrid({ ...NO_GRID, ...state });
  renderWithGrid(grid, <SheetBar panel="grid" />);
  return grid;
}

const chosen = (): HTMLElement => screen.getByRole("tab", { selected: true });

test("of a thousand sheets only some are drawn, and each says which of how many it is", () => {
  opened({ sheets: tabs(1000), activeSheet: "s500" });
  const drawn = screen.getAllByRole("tab");
  expect(drawn.length).toBeLessThanOrEqual(DRAWN_TABS);
  expect(chosen().textContent).toBe("시트 500");
  expect(chosen().getAttribute("aria-posinset")).toBe("500");
  expect(chosen().getAttribute("aria-setsize")).toBe("1000");
});

test("the arrow keys go from sheet to sheet, and round", async () => {
  const grid = opened({ sheets: tabs(3), activeSheet: "s1" });
  const user = userEvent.setup();
  chosen().focus();
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement?.textContent).toBe("시트 2");
  await user.keyboard("{End}{ArrowRight}");
  expect(document.activeElement?.textContent).toBe("시트 1");
  expect(grid.asked).toEqual(["sheets.activate s2", "sheets.activate s3", "sheets.activate s1"]);
});

test("hidden sheets have no tab and can be shown from the menu", async () => {
  const [first, second, third] = tabs(3);
  const sheets = [first!, { ...second!, visibility: "hidden" } as const, third!];
  const grid = opened({ sheets, activeSheet: "s1" });
  expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual(["시트 1", "시트 3"]);
  const user = userEvent.setup();
  fireEvent.contextMenu(chosen());
  await user.click(await screen.findByRole("menuitem", { name: "숨긴 시트 보이기" }));
  await user.click(await screen.findByRole("menuitem", { name: "시트 2" }));
  expect(grid.asked).toContain("sheets.show s2");
});

test("a name that Excel would not take cannot be given", async () => {
  const grid = opened({ sheets: tabs(2), activeSheet: "s1" });
  const user = userEvent.setup();
  fireEvent.contextMenu(chosen());
  await user.click(await screen.findByRole("menuitem", { name: "이름 바꾸기" }));
  const field = await screen.findByRole("textbox", { name: /새 이름/, hidden: true });
  await user.clear(field);
  await user.type(field, "시트 2");
  expect(screen.getByText("'시트 2' 시트가 이미 있습니다.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "이름 바꾸기", hidden: true })).toHaveProperty("disabled", true);
  await user.clear(field);
  await user.type(field, "이행현황{Enter}");
  expect(grid.asked).toContain("sheets.rename s1 이행현황");
});

test("a sheet is removed only after it was confirmed, and the last one cannot be", async () => {
  const grid = opened({ sheets: tabs(2), activeSheet: "s2" });
  const user = userEvent.setup();
  const ask = async (): Promise<HTMLElement> => {
    fireEvent.contextMenu(chosen());
    await user.click(await screen.findByRole("menuitem", { name: "삭제" }));
    return screen.findByRole("alertdialog", { hidden: true });
  };
  await user.click(within(await ask()).getByRole("button", { name: "취소", hidden: true }));
  expect(grid.asked).not.toContain("sheets.remove s2");
  await user.click(within(await ask()).getByRole("button", { name: "삭제", hidden: true }));
  expect(grid.asked).toContain("sheets.remove s2");
  grid.show({ sheets: tabs(1), activeSheet: "s1" });
  fireEvent.contextMenu(await screen.findByRole("tab", { name: "시트 1" }));
  const item = await screen.findByRole("menuitem", { name: "삭제" });
  expect(item.getAttribute("aria-disabled")).toBe("true");
});

test("a sheet is found by a part of its name", async () => {
  const grid = opened({ sheets: tabs(1000), activeSheet: "s1" });
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "모든 시트 (1000개)" }));
  const search = await screen.findByRole("combobox", { name: "시트 찾기", hidden: true });
  await user.type(search, "트 987");
  expect(screen.getAllByRole("option", { hidden: true })).toHaveLength(1);
  await user.keyboard("{Enter}");
  expect(grid.asked).toContain("sheets.activate s987");
});
