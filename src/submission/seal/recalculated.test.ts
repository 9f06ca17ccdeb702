import { workbookFromText } from "../../../tests/builders/sheet-text";
import { formatCellRef, parseRangeRef } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { withRecalculatedTogether } from "./recalculated";
import type { CellHow, SealChange } from "./seal-change";

const BOOK: Snapshot = {
  ...workbookFromText({
    카드: "계 | =SUM(B2:B3) → 7\n국비 | 3\n도비 | 4\n홀로 | =1+1 → 2\n날 | =TODAY() → 45000\n다음 날 | =B5+1 → 45001",
    총괄표:
      "합 | =카드!B1 → 7\n배 | =B1*2 → 14\n열 | =SUM(카드!B:B) → 9\n이름 | =금액 → 3\n모두 | =SUM(카드:총괄표!B2) → 3"
  }),
  names: [{ name: "금액", refersTo: "카드!$B$2" }]
};

function change(cell: string, how: CellHow = "recalculated", volatile: string | null = null): SealChange {
  const found = parseRangeRef(cell);
  if (!found) throw new Error(cell);
  const { sheet, top: row, left: column } = found;
  return { kind: "cell", how, cell: { sheet, row, column }, volatile };
}

/** Cells by name; those that are told together as a list. */
function told(changes: readonly SealChange[], book = BOOK): readonly (string | readonly string[])[] {
  return withRecalculatedTogether(changes, book).map((one) =>
    one.kind === "cell"
      ? formatCellRef(one.cell)
      : one.kind === "recalculated"
        ? one.cells.map(formatCellRef)
        : one.kind
  );
}

test("the sums of a changed amount, and the sums of those sums on other sheets, are one line behind it", () => {
  const sums = ["카드!B1", "총괄표!B1", "총괄표!B2", "총괄표!B3", "총괄표!B4", "총괄표!B5"];
  const changes = [
    change("카드!B1"),
    change("카드!B2", "value"),
    ...sums.slice(1).map((cell) => change(cell))
  ];
  expect(told(changes)).toEqual(["카드!B2", sums]);
});

test("a sum whose value changed while nothing that it looks at did is named itself", () => {
  expect(told([change("카드!B1")])).toEqual(["카드!B1"]);
  expect(told([change("카드!A2", "value"), change("카드!B1"), change("카드!B4")])).toEqual([
    "카드!A2",
    "카드!B1",
    "카드!B4"
  ]);
});

test("what asks the clock is named, and what is reckoned from it follows", () => {
  const changes = [change("카드!B5", "recalculated", "TODAY"), change("카드!B6")];
  expect(told(changes)).toEqual(["카드!B5", ["카드!B6"]]);
});

test("sums over lines that came or went follow them", () => {
  const lines: SealChange = { kind: "lines", how: "added", axis: "row", sheet: "카드", first: 1, last: 1 };
  expect(told([lines, change("총괄표!B1"), change("총괄표!B2"), change("카드!B4")])).toEqual([
    "lines",
    "카드!B4",
    ["총괄표!B1", "총괄표!B2"]
  ]);
});
