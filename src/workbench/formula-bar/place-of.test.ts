import { NO_GRID, type GridState } from "../grid/grid-state";
import { placeOf } from "./place-of";

const STATE: GridState = {
  ...NO_GRID,
  activeSheet: "a",
  sheets: [
    { id: "a", name: "이행현황", visibility: "visible", color: null },
    { id: "b", name: "1-2 카드", visibility: "visible", color: null },
    { id: "c", name: "숨김", visibility: "hidden", color: null }
  ]
};

test.each([
  [" f7 ", "a", { top: 6, bottom: 6, left: 5, right: 5 }],
  ["C4:B2", "a", { top: 1, bottom: 3, left: 1, right: 2 }],
  ["'1-2 카드'!A1", "b", { top: 0, bottom: 0, left: 0, right: 0 }],
  ["이행현황!$B$3", "a", { top: 2, bottom: 2, left: 1, right: 1 }]
])("%s is a place", (text, sheetId, at) => {
  expect(placeOf(text, STATE)).toEqual({ sheetId, at });
});

test.each(["", "가", "ZZZ1", "없음!A1", "숨김!A1", "A0"])("%s is none", (text) => {
  expect(placeOf(text, STATE)).toBeNull();
});
