import { maskedText } from "../../../rules/personal-data/personal-cells";
import type { PublicPlan } from "../../../submission/public-copy/public-plan";
import { formatCell } from "../../../workbook/address";
import type { CellChange, Patch } from "../../../workbook/patch";
import { listedSheets } from "../edit/follow/sheet-parts";
import type { OpcPackage } from "../package/opc-package";
import { PartsDraft } from "../write/parts/draft";
import { attributeIn, childOf, childrenOf, textIn, type Element } from "../write/parts/outline";
import { relationOf } from "../write/parts/relations";
import { cellsOf, rowsOf, sheetTextOf } from "../write/sheet/sheet-text";

/**
 * The plan's patch without the cells whose text has several looks: a patch would write one look. They are masked where
 * their text is stored, as long as what is masked can be told from the text alone.
 */
export function withoutRichTexts({ patch, find }: PublicPlan, parts: OpcPackage): Patch {
  const draft = new PartsDraft(parts);
  const items = richItems(draft);
  const maskedInPlace = ({ before, after }: CellChange): boolean =>
    before.formula === undefined &&
    typeof before.value === "string" &&
    maskedText(before.value, find(before.value)) === after.value;
  const steps = patch.steps.flatMap((step) => {
    if (step.kind !== "set-cells" || !step.changes.some(maskedInPlace)) return [step];
    const rich = richCells(draft, step.sheet, items);
    const changes = step.changes.filter((change) => !(rich.has(change.cell) && maskedInPlace(change)));
    return changes.length > 0 ? [{ ...step, changes }] : [];
  });
  return { ...patch, steps };
}

/** The numbers of the shared texts that stand in pieces. */
function richItems(draft: PartsDraft): ReadonlySet<number> {
  const part = relationOf(draft, draft.base.workbook, "sharedStrings")?.target;
  if (part === undefined || !draft.has(part)) return new Set();
  const items = childrenOf(draft.outline(part), "si");
  return new Set(items.flatMap((item, number) => (hasRuns(item) ? [number] : [])));
}

function hasRuns(item: Element): boolean {
  return childOf(item, "r") !== undefined;
}

function richCells(draft: PartsDraft, name: string, items: ReadonlySet<number>): ReadonlySet<string> {
  const part = listedSheets(draft).find((sheet) => sheet.name === name)?.part;
  if (part === undefined) return new Set();
  const sheet = sheetTextOf(part, draft.text(part));
  const cells = new Set<string>();
  for (const row of rowsOf(sheet)) {
    for (const { column, element } of cellsOf(sheet, row)) {
      const own = childOf(element, "is");
      const number = childOf(element, "v");
      const shared =
        number !== undefined &&
        attributeIn(sheet.text, element, "t") === "s" &&
        items.has(Number(textIn(sheet.text, number)));
      if (shared || (own && hasRuns(own))) cells.add(formatCell({ row: row.row, column }));
    }
  }
  return cells;
}
