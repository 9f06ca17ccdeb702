import { relationshipsOf } from "../../package/relationships";
import { sameSheetName } from "../../../../workbook/snapshot";
import type { PartsDraft } from "../../write/parts/draft";
import { everyElement } from "../../write/parts/outline";
import { sheetTextOf } from "../../write/sheet/sheet-text";
import { followFormula, type Restructuring } from "../../../../workbook/formula/restructuring";
import { cellFormulaEdits } from "./cell-formulas";
import { attributeEdits } from "./formula-edits";
import { followNames } from "./names";
import { mentionsOf } from "./mentions";
import { partFormulaEdits } from "./part-formulas";
import { sheetFormulaEdits } from "./sheet-formulas";
import { listedSheets, ownedParts } from "./sheet-parts";

/** Has every formula of the workbook follow a change, wherever it stands: cells, names, formats, charts, controls … */
export function followBook(draft: PartsDraft, change: Restructuring): void {
  const mentions = mentionsOf(draft, change.sheet, change.tables);
  for (const { name, part, worksheet } of listedSheets(draft)) {
    const own = sameSheetName(name, change.sheet);
    if (worksheet && (own || mentions(part))) {
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
