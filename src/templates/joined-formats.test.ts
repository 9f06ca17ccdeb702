import { withFormats } from "../workbook/steps/looks";
import { joinedFormats } from "./joined-formats";
import { LOOK } from "./look";
import { SheetDraft } from "./sheet-draft";

test("cells that end up alike stand in one range, heavier lines last, and every look is what it was", () => {
  const placed = [
    { range: "A1:C1", format: LOOK.label },
    ...["A2", "B2", "C2", "A3", "B3", "C3"].map((range) => ({ range, format: LOOK.amount })),
    { range: "A1:A3", format: { border: { left: "medium" as const } } },
    { range: "B3", format: { bold: true } }
  ];
  const joined = joinedFormats(placed);
  expect(joined.map(({ range }) => range)).toEqual(["B1:C1", "B2:C2", "B3", "C3", "A1", "A2:A3"]);
  const looks = (formats: typeof joined) =>
    [...withFormats(new Map(), formats)].sort(([one], [other]) => (one < other ? -1 : 1));
  expect(looks(joined)).toEqual(looks(placed));
});

test("a draft gives its looks joined", () => {
  const draft = new SheetDraft([5, 5, 5]);
  for (let row = 0; row < 20; row++)
    for (let column = 0; column < 3; column++) draft.set({ row, column }, null, LOOK.amount);
  expect(draft.finish({}).formats).toEqual([{ range: "A1:C20", format: LOOK.amount }]);
});
