import fc from "fast-check";
import { sameFormula } from "./formula-notation";
import { withFileMarks } from "./file-marks";

test.each([
  ["=SUM(A1:A3)", "=SUM(A1:A3)"],
  ["=ifs(A1>1,2)", "=_xlfn.ifs(A1>1,2)"],
  ["=SORT(FILTER(A1:A9,B1:B9))", "=_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
  ["=STDEV.S(A1)+STDEVP(A1)", "=_xlfn.STDEV.S(A1)+STDEVP(A1)"],
  ["=NETWORKDAYS.INTL(A1,A2)", "=NETWORKDAYS.INTL(A1,A2)"],
  ['="IFS("&IFNA (A1,"SORT(")', '="IFS("&_xlfn.IFNA (A1,"SORT(")'],
  ["='SORT(1)'!A1+SORT!B2", "='SORT(1)'!A1+SORT!B2"],
  ["=LET(x,A1,y , x*2,x+y+xy)", "=_xlfn.LET(_xlpm.x,A1,_xlpm.y , _xlpm.x*2,_xlpm.x+_xlpm.y+xy)"],
  [
    "=MAP(A1:A3,LAMBDA(값,값+SUM(값,1)))+값",
    "=_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.값,_xlpm.값+SUM(_xlpm.값,1)))+값"
  ],
  ["=LET(f,LAMBDA(a,a+1),f(2))", "=_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))"]
])("%s is stored as %s", (shown, stored) => {
  expect(withFileMarks(shown)).toBe(stored);
  expect(withFileMarks(stored)).toBe(stored);
  expect(sameFormula(shown, stored)).toBe(true);
});

test("marks change the notation alone, whatever the formula, and are put once", () => {
  const piece = fc.constantFrom(
    ..."LET LAMBDA SORT SUM IFS x y A1 $B$2 , ( ) { } + \" ' [ ] ! : . _xlfn. # 가 1 %".split(" "),
    " "
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const formula = `=${pieces.join("")}`;
      const stored = withFileMarks(formula);
      expect(sameFormula(formula, stored)).toBe(true);
      expect(withFileMarks(stored)).toBe(stored);
    }),
    { numRuns: 2000 }
  );
});
