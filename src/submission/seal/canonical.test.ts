import { canonicalFormula, volatileFunction } from "./canonical-formula";
import { canonicalJson, canonicalNumber, canonicalValue } from "./canonical-value";

test("a number counts to the 15 digits that Excel shows", () => {
  expect(canonicalNumber(0.1 + 0.2)).toBe("0.3");
  expect(canonicalNumber(-0)).toBe("0");
  expect(canonicalNumber(123456789012345)).toBe("123456789012345");
  expect(canonicalNumber(1 / 3)).not.toBe(canonicalNumber(0.3333333333333));
});

test("values of different kinds differ though they look alike", () => {
  const values = [12, "12", true, "TRUE", { error: "#N/A" }, "#N/A", null, "", "?"];
  expect(new Set(values.map(canonicalValue)).size).toBe(values.length);
});

test("the same text is the same however it is composed and however its lines end", () => {
  expect(canonicalValue("한글\r\n둘")).toBe(canonicalValue("한글\n둘".normalize("NFD")));
  expect(canonicalValue("한글 ")).not.toBe(canonicalValue("한글"));
});

test.each([
  ["=SUM(A1:A3)", "= sum( $A1 : A3 )".replaceAll("$", "")],
  ["=이행현황!A1+1", "='이행현황'!a1 + 1.0"],
  ["=IF(TRUE,1,2)", "=IF(TRUE(),1,2)"],
  ["=_xlfn.IFNA(A1,0)", "=IFNA(A1,0)"],
  ["=SUM(A:A)+SUM(카드!$3:$4)", "=SUM(A1:A1048576)+SUM(카드!$A$3:$XFD$4)"],
  ['="가  나"&A1', '="가  나" & A1']
])("%s is %s", (one, other) => {
  expect(canonicalFormula(other)).toBe(canonicalFormula(one));
});

test.each([
  ["=A1+B1", "=A1-B1"],
  ["=SUM(A1:A3)", "=SUM(A1:A4)"],
  ["=$A$1", "=A1"],
  ['="가 나"', '="가  나"'],
  ['="a"', '="A"'],
  ["=A1:B2 B1:C3", "=A1:B2B1:C3"],
  ["=카드!A1", "=카드2!A1"],
  ["=10", "=1E3"]
])("%s is not %s", (one, other) => {
  expect(canonicalFormula(other)).not.toBe(canonicalFormula(one));
});

test("sheets that were renamed are read by their old names", () => {
  const old = (sheet: string): string | null => (sheet === "새 이름" ? "옛이름" : null);
  expect(canonicalFormula("='새 이름'!A1+카드!A1", old)).toBe(canonicalFormula("=옛이름!A1+카드!A1"));
});

test("a function that changes by the day is named, not one in a text", () => {
  expect(volatileFunction("=YEAR(today())")).toBe("TODAY");
  expect(volatileFunction('="TODAY()"&A1')).toBeNull();
  expect(volatileFunction("=MYTODAY(1)")).toBeNull();
});

test("settings count by what they say, not by the order of their members", () => {
  expect(canonicalJson('{"b":[{"d":1,"c":2}],"a":1}')).toBe(canonicalJson('{ "a":1, "b":[{"c":2,"d":1}] }'));
  expect(canonicalJson("no json")).toBe("no json");
});
