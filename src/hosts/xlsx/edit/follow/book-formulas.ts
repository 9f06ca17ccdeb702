import { relationshipsOf } from "../../package/relationships";
import { sameSheetName } from "../../../../workbook/snapshot";
import type { PartsDraft } from "../../write/parts/draft";
import { attributeIn, childOf, childrenOf, everyElement } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";
import { sheetTextOf } from "../../write/sheet/sheet-text";
import { followFormula, type Restructuring } from "../formula/restructuring";
import { cellFormulaEdits } from "./cell-formulas";
import { attributeEdits, textEdits } from "./formula-edits";
import { mentionsOf } from "./mentions";
import { partFormulaEdits } from "./part-formulas";
import { sheetFormulaEdits } from "./sheet-formulas";
import { listedSheets, ownedParts } from "./sheet-parts";

/** Has every formula of the workbook follow a change, wherever it stands: cells, names, formats, charts, controls … */
export function followBook(draft: PartsDraft, change: Restructuring): void {
  const mentions = mentionsOf(change.sheet);
  for (const { name, part, worksheet } of listedSheets(draft)) {
    const own = sameSheetName(name, change.sheet);
    if (worksheet && (own || mentions(draft.text(part)))) {
      const sheet = sheetTextOf(part, draft.text(part));
      draft.edit(part, [...cellFormulaEdits(sheet, name, change), ...sheetFormulaEdits(sheet, name, change)]);
    }
    for (const owned of ownedParts(draft, part)) {
      const edits = partFormulaEdits(draft, owned, { home: name, change, mentions: own ? null : mentions });
      draft.edit(owned.part, edits);
    }
  }
  followNames(draft, change);
  followConnections(draft, change);
}

function followNames(draft: PartsDraft, change: Restructuring): void {
  const { workbook } = draft.base;
  const text = draft.text(workbook);
  const root = draft.outline(workbook);
  const container = childOf(root, "definedNames");
  const sheets = new Map(listedSheets(draft).map(({ number, name }) => [number, name]));
  const edits: TextEdit[] = [];
  for (const element of container ? childrenOf(container, "definedName") : []) {
    const local = attributeIn(text, element, "localSheetId");
    const home = local === undefined ? null : (sheets.get(Number(local)) ?? null);
    edits.push(
      ...textEdits(text, element, (formula) => followFormula(formula, change, { home, inName: true }))
    );
  }
  draft.edit(workbook, edits);
}

/** Queries may take a parameter from a cell. */
function followConnections(draft: PartsDraft, change: Restructuring): void {
  for (const { type, target, external } of relationshipsOf(draft, draft.base.workbook)) {
    if (type !== "connections" || external || !draft.has(target)) continue;
    const text = draft.text(target);
    const parameters = [...everyElement(draft.outline(target))].filter(({ local }) => local === "parameter");
    const follow = (formula: string): string => followFormula(formula, change, { home: null });
    draft.edit(
      target,
      parameters.flatMap((element) => attributeEdits(text, element, "cell", follow))
    );
  }
}
