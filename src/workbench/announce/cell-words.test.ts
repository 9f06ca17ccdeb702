import type { Finding } from "../../rules/finding";
import type { ActiveCell } from "../grid/grid-state";
import { cellWords, findingsAt } from "./cell-words";

const CELL: ActiveCell = {
  sheet: "이행현황",
  row: 6,
  column: 5,
  merge: null,
  input: "102",
  shown: "102"
};

function finding(severity: Finding["severity"], cells: Finding["cells"], message: string): Finding {
  return { severity, cells, message: { ko: message, en: message }, data: {} } as unknown as Finding;
}

const at = (top: number, left: number, sheet = "이행현황"): Finding["cells"][number] => ({
  sheet,
  top,
  left,
  bottom: top,
  right: left
});

test("where it is, what it shows, and the gravest finding; how many more there are", () => {
  const findings = [
    finding("info", [at(6, 5)], "참고입니다."),
    finding("error", [at(0, 0), at(6, 5)], "계가 다릅니다."),
    finding("warning", [at(6, 5, "다른 시트")], "남의 것"),
    finding("warning", [at(6, 4)], "옆 셀의 것")
  ];
  expect(findingsAt(CELL, findings)).toHaveLength(2);
  expect(cellWords(CELL, findings, "ko")).toBe("F7, 102. 오류: 계가 다릅니다. 지적이 1건 더 있습니다.");
  expect(cellWords(CELL, findings, "en")).toContain("Error: 계가 다릅니다.");
});

test("a blank cell is said to be blank", () => {
  expect(cellWords({ ...CELL, shown: "" }, [], "ko")).toBe("F7, 빈 셀.");
});
