import { gridCard } from "../../tests/builders/grid-cards";
import { parseCardText } from "../../tests/rules/card-text";
import { formatCellRef } from "../workbook/address";
import { readBook } from "../reading";
import { checkBook } from "./check";

/** 2024's 계 leaves out the last row; 17.5 for 15.7 in 군비 would mend the sums as well. */
const CARD = gridCard(`재원 | 총계 | 2022 | 2023 | 2024
계 | 213 | =SUM(C6:C8) → 97.4 | =SUM(D6:D8) → 84.7 | =SUM(E6:E7) → 30.9
국비 | 36.2 | 11.4 | 11.4 | 13.4
군비 | 172.1 | 84.3 | 70.3 | 17.5
기금 | 6.5 | 1.7 | 3 | 1.8`).replace("계 | 213", "계 | 214.8");

test("a formula that adds the wrong cells is the first cause of the sums that fail through it", () => {
  const { snapshot, basisDate } = parseCardText(CARD);
  const { findings } = checkBook(readBook(snapshot), snapshot, { basisDate, publicCopy: false });
  const formula = findings.find(({ rule }) => rule === "grid-formula-range");
  const sums = findings.filter(({ rule }) => rule === "grid-source-sum" || rule === "grid-grand-total");
  expect(formula?.fix).not.toBeNull();
  expect(sums.length).toBe(2);
  for (const { causes, fix } of sums) {
    const [first] = causes;
    expect(first?.cells.map(formatCellRef)).toEqual(["이행현황!E5"]);
    expect(first?.ambiguous).toBe(false);
    expect(fix).toEqual(formula?.fix);
  }
});
