import { sameFormula } from "./formula-notation";

test.each([
  ["=SUM(A1:B2)", "=sum( A1 : B2 )"],
  ["=_xlfn._xlws.FILTER(A1:A9,B1:B9)", "=FILTER(A1:A9,B1:B9)"],
  ["=_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "=LET(x,1,x+1)"],
  ["='총괄표'!A1", "=총괄표!A1"],
  ["='1-2 카드'!A1", "='1-2 카드'!a1"],
  ['=IF(A1="a b", 1, 2)', '=IF(A1="a b",1,2)'],
  ["=A1:A5 A3", "=A1:A5  A3"],
  ["=SUM(A1)\n+1", "=SUM(A1)+1"]
])("%s and %s differ in notation alone", (one, other) => {
  expect([sameFormula(one, other), sameFormula(other, one)]).toEqual([true, true]);
});

test.each([
  ["=SUM(A1:B2)", "=SUM(A1:B3)"],
  ['=IF(A1="a b",1,2)', '=IF(A1="ab",1,2)'],
  ['=IF(A1="a",1,2)', '=IF(A1="A",1,2)'],
  ["=A1:A5 A3", "=A1:A5A3"],
  ["=SUM($A1)", "=SUM(A1)"],
  ["='가 나'!A1", "='가나'!A1"],
  ['="_xlfn."', '=""'],
  ["=1", undefined]
])("%s and %s are two formulas", (one, other) => {
  expect([sameFormula(one, other), sameFormula(other, one)]).toEqual([false, false]);
});
