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
