import { styleLooks } from "../../../../tests/builders/style-looks";
import { styleTable } from "./style-table";

const FONTS = `<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>`;
const UNLOCKED = `<protection locked="0"/>`;

/** The table, and which looks of the file a changed look is the same as, in whatever order it tells its members. */
function tableOf(xfs: string) {
  const table = styleTable(styleLooks(`${FONTS}<cellXfs>${xfs}</cellXfs>`), new Set([0]));
  const told = (style: object): string => JSON.stringify(Object.entries(style).sort());
  const sameAs = (style: object): readonly string[] =>
    Object.keys(table).filter((id) => told(table[id] ?? {}) === told(style));
  return { table, sameAs };
}

test("no two looks are the same to the grid, not even where they show the same", () => {
  const { table } = tableOf(`<xf/><xf/><xf>${UNLOCKED}</xf><xf quotePrefix="1"/><xf>${UNLOCKED}</xf>`);
  expect(new Set(Object.values(table).map((style) => JSON.stringify(style))).size).toBe(5);
});

test("a cell that is not locked, made bold, takes the bold look that is not locked", () => {
  const { table, sameAs } = tableOf(
    `<xf/><xf>${UNLOCKED}</xf><xf fontId="1">${UNLOCKED}</xf><xf fontId="1"/>`
  );
  expect(sameAs({ ...table["xf:1"], bl: 1 })).toEqual(["xf:2"]);
});
