import { unescapeText } from "../../read/escapes";
import type { PartsDraft } from "../../write/parts/draft";
import { removal } from "../../write/parts/element-edits";
import { escapeCellText } from "../../write/parts/markup";
import { attributeIn, childOf, childrenOf, textIn, type Element } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";
import { followFormula, type Restructuring } from "../../../../workbook/formula/restructuring";
import { listedSheets } from "./sheet-parts";

/** A defined name as the workbook's part has it. */
interface NameElement {
  readonly element: Element;
  readonly name: string;
  /** The place in the list of the sheet that it is local to. */
  readonly local: number | null;
}

/** Has the workbook's names follow a change. */
export function followNames(draft: PartsDraft, change: Restructuring): void {
  const sheets = new Map(listedSheets(draft).map(({ number, name }) => [number, name]));
  editNames(draft, ({ element, name, local }, text) => {
    const home = local === null ? null : (sheets.get(local) ?? null);
    const written = unescapeText(textIn(text, element));
    const followed = followFormula(written, change, { home, inName: true });
    if (followed === written) return [];
    const loses = name.startsWith("_xlnm.") && !written.includes("#REF!");
    const left = loses ? withoutLost(followed) : followed;
    return left === null ? null : [{ from: element.inner, to: element.close, text: escapeCellText(left) }];
  });
}

/** Takes names away. */
export function removeNames(
  draft: PartsDraft,
  unwanted: (name: string, local: number | null) => boolean
): void {
  editNames(draft, ({ name, local }) => (unwanted(name, local) ? null : []));
}

/** Edits each name; one for which there is null is taken away, and the list with the last one. */
export function editNames(
  draft: PartsDraft,
  editsOf: (name: NameElement, text: string) => readonly TextEdit[] | null
): void {
  const { workbook } = draft.base;
  const text = draft.text(workbook);
  const container = childOf(draft.outline(workbook), "definedNames");
  if (!container) return;
  const elements = childrenOf(container, "definedName");
  const edits = elements.map((element) => {
    const local = attributeIn(text, element, "localSheetId");
    const name = attributeIn(text, element, "name") ?? "";
    return editsOf({ element, name, local: local === undefined ? null : Number(local) }, text);
  });
  if (elements.length > 0 && edits.every((one) => one === null)) draft.edit(workbook, [removal(container)]);
  else
    draft.edit(
      workbook,
      elements.flatMap((element, index) => edits[index] ?? [removal(element)])
    );
}

/** The areas that a print range still has; null where none is left. A lost one among them keeps Excel from printing. */
function withoutLost(refersTo: string): string | null {
  const areas = refersTo.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const left = areas.filter((area) => !area.includes("#REF!"));
  return left.length > 0 ? left.join(",") : null;
}
