import { readXlsx } from "../src/hosts/xlsx/read";
import { FILE_REFUSALS } from "../src/hosts/xlsx/package/messages";
import { Refusal } from "../src/language/refusal";
import { Chance, mutateBytes, mutateParts } from "./builders/xlsx-mutation";
import { NAMESPACE, relationship, relationships, xlsxFrom } from "./builders/xlsx-zip";

const SEED = 20_231_231;
const COUNT = 10_000;

/** Small, but with something of everything that is read. */
const BASE = xlsxFrom({
  sheets: {
    카드:
      `<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" s="1" t="s"><v>0</v></c>` +
      `<c r="B1"><f t="shared" ref="B1:B3" si="0">SUM($A1:A2)+A:A</f><v>1.5</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> 군비_x000D_</t></is></c></row>` +
      `<row r="2"><c r="B2"><f t="shared" si="0"/></c><c r="C2" t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2023-12-31</v></c></row>` +
      `<row><c r="A3"><f t="array" ref="A3:B4">C1:D2</f><v>3</v></c><c><v>-1E-5</v></c><c t="str"><f>"&amp;"</f><v></v></c></row></sheetData>` +
      `<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A5:B6"/></mergeCells>` +
      `<conditionalFormatting sqref="A1"><cfRule><formula>LEN("공약지기:e-1")&gt;0</formula></cfRule></conditionalFormatting>`,
    둘: `<sheetData/>`
  },
  strings: `<si><t>국비</t></si><si><r><t>도</t></r><rPh><t>x</t></rPh></si>`,
  styles: `<numFmts><numFmt numFmtId="176" formatCode="#,##0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>`,
  workbookHead: `<workbookPr date1904="0"/>`,
  workbookTail: `<externalReferences><externalReference r:id="e"/></externalReferences><definedNames><definedName name="a" localSheetId="1">둘!$A$1</definedName></definedNames>`,
  workbookRelationships:
    relationship("e", "externalLink", "externalLinks/externalLink1.xml") +
    relationship("c", "customXml", "../customXml/item1.xml"),
  sheetRelationships: { 카드: relationship("n", "comments", "../comments1.xml") },
  more: {
    "xl/comments1.xml": `<comments xmlns="${NAMESPACE}"><authors><author>공약지기</author></authors><commentList><comment ref="A1" authorId="0"><text><t>공약지기:\n말</t></text></comment></commentList></comments>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": relationships(
      relationship("p", "externalLinkPath", "a%20b.xlsx", true)
    ),
    "customXml/item1.xml": `<settings xmlns="urn:pledge-keeper:settings:1"><setting key="a">1</setting></settings>`
  }
});

test("the file that is mutated is read whole", () => {
  const { sheets, settings, names, externalLinks } = readXlsx(BASE);
  expect(sheets[0]!.cells).toHaveLength(10);
  expect([sheets[0]!.flags[0]!.text, settings["a"], names[0]!.sheet, externalLinks]).toEqual([
    "말",
    "1",
    "둘",
    ["a b.xlsx"]
  ]);
});

test(`of ${COUNT} mutated files each is read or refused: no crash, no hang, no more than the memory there is`, () => {
  const chance = new Chance(SEED);
  const outcomes = new Map<string, number>();
  const limit = process.memoryUsage().rss + 600 * 1024 * 1024;
  for (let index = 0; index < COUNT; index++) {
    const mutated = index % 2 === 0 ? mutateBytes(BASE, chance) : mutateParts(BASE, chance);
    const outcome = outcomeOf(mutated, index);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (index % 500 === 0) expect(process.memoryUsage().rss).toBeLessThan(limit);
  }
  const codes = new Set(Object.keys(FILE_REFUSALS));
  expect([...outcomes.keys()].filter((outcome) => outcome !== "read" && !codes.has(outcome))).toEqual([]);
  // Were the mutations too mild or too wild, the test would show nothing.
  expect(outcomes.get("read")).toBeGreaterThan(COUNT / 10);
  expect(outcomes.get("file-damaged")).toBeGreaterThan(COUNT / 4);
  expect(outcomes.size).toBeGreaterThan(5);
}, 300_000);

/** "read", or the refusal's code. */
function outcomeOf(bytes: Uint8Array, index: number): string {
  try {
    const snapshot = readXlsx(bytes);
    for (const sheet of snapshot.sheets) {
      for (const cell of sheet.cells) {
        if (typeof cell.value === "number" && !Number.isFinite(cell.value))
          throw new Error("a number that is none");
      }
    }
    return "read";
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw new Error(`mutation ${index} of seed ${SEED}`, { cause: error });
  }
}
