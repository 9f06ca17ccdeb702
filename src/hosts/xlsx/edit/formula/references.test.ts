import { followFormula, type Restructuring } from "./restructuring";
import { lineChange } from "../lines/line-change";
import { lineRestructuring } from "../lines/line-formulas";
import { referencesIn } from "./references";

function told(formula: string): readonly string[] {
  return [...referencesIn(formula)].map((reference) => {
    const mention = reference.kind === "word" ? null : reference.mention;
    const sheets = mention ? `${mention.sheets.join("…")}|` : "";
    return `${reference.kind} ${sheets}${reference.kind === "word" ? reference.word : reference.rest}`;
  });
}

test.each<[string, readonly string[]]>([
  ["A1+$B$2", ["area A1", "area $B$2"]],
  ["SUM(A1:B2,3:4,A:$C)", ["area A1:B2", "area 3:4", "area A:$C"]],
  [`"A1"&"a""B1"&A2`, ["area A2"]],
  ["'둘째 시트'!A1+카드!B:B+'한''s'!C3", ["area 둘째 시트|A1", "area 카드|B:B", "area 한's|C3"]],
  ["Jan:Dec!A1+'Jan 1:Dec 1'!B2", ["area Jan…Dec|A1", "area Jan 1…Dec 1|B2"]],
  ["[1]카드!A1+'[2]카드'!B1+[3]!이름+[1]Jan:Dec!C1+A9", ["area A9"]],
  ["표[[#This Row],[A1]]+표+카드!총액", ["word 표", "word 표", "name 카드|총액"]],
  ["#REF!A1+#REF!+카드!#REF!+#N/A+A1#", ["name 카드|#REF!", "area A1"]],
  ["LOG10(A1)+1E5+R1C1+TAX_1", ["area A1", "word 1E5", "word R1C1", "word TAX_1"]],
  ["SUM(카드!A1:카드!B2)+A1:INDEX(B:B,2)", ["area 카드|A1:B2", "area A1", "area B:B", "word 2"]],
  ["SUM((A1:B2 B2:C3))", ["area A1:B2", "area B2:C3"]],
  ["XFE1+A1048577", ["word XFE1", "word A1048577"]],
  ["'A1'!A1&'", ["area A1|A1"]]
])("%s refers to %j", (formula, references) => {
  expect(told(formula)).toEqual(references);
});

const removal = lineChange({ kind: "remove-lines", sheet: "카드", axis: "row", first: 2, last: 3 });
const insertion = lineChange({ kind: "insert-lines", sheet: "카드", axis: "row", at: 2, count: 2 });

function followed(formula: string, change: Restructuring, inName = false): string {
  return followFormula(formula, change, { home: "카드", inName });
}

test.each([
  ["A2+A3+$A$4+A5", "A2+#REF!+#REF!+A3"],
  ["SUM(A1:A3)+SUM(A3:A9)+SUM(A3:A4)", "SUM(A1:A2)+SUM(A3:A7)+SUM(#REF!)"],
  ["SUM(A9:A1)", "SUM(A7:A1)"],
  [
    "SUM(3:9)+SUM(A:A)+SUM(A5:A1048576)+SUM(A1:A1048576)",
    "SUM(3:7)+SUM(A:A)+SUM(A3:A1048574)+SUM(A1:A1048576)"
  ],
  ["둘째!A9+Jan:Dec!A9+'카드'!A9", "둘째!A9+Jan:Dec!A9+'카드'!A7"]
])("%s, without rows 3 and 4, is %s", (formula, after) => {
  expect(followed(formula, lineRestructuring(removal, []))).toBe(after);
});

test.each([
  ["A2+A3+SUM(A1:A2)+SUM(A1:A3)", "A2+A5+SUM(A1:A2)+SUM(A1:A5)"],
  ["A1048576+SUM(A9:A1048575)+SUM(B:B)", "#REF!+SUM(A11:A1048576)+SUM(B:B)"]
])("%s, with two rows before row 3, is %s", (formula, after) => {
  expect(followed(formula, lineRestructuring(insertion, []))).toBe(after);
});

test("what a name counts from the cell that uses it does not move", () => {
  expect(followed("카드!A9+카드!$A$9+카드!A$9:A10", lineRestructuring(insertion, []), true)).toBe(
    "카드!A9+카드!$A$11+카드!A$9:A10"
  );
});

test("a table that goes with the lines is lost, with or without brackets", () => {
  expect(followed("SUM(표1[값])+ROWS(표1)+표12[값]", lineRestructuring(removal, ["표1"]))).toBe(
    "SUM(#REF!)+ROWS(#REF!)+표12[값]"
  );
});
