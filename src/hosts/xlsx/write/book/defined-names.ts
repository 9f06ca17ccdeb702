import { quoteSheet } from "../../../../workbook/address";
import { sameSheetName } from "../../../../workbook/snapshot";
import type { ChangePlan } from "../change-plan";
import { appendInside, insertion, removal, setAttributes } from "../parts/element-edits";
import { attributes, escapeCellText } from "../parts/markup";
import { attributeIn, childOf, childrenOf, textIn, type Element } from "../parts/outline";
import { placeFor, WORKBOOK_ORDER } from "../parts/schema-order";
import type { TextEdit } from "../parts/text-edit";
import type { WrittenSheet } from "./new-sheets";
import type { SheetList } from "./sheet-list";
import type { SheetEntry } from "./workbook-part";

/**
 * The edits of `<definedNames>`: what the patch changes, the print areas of new sheets, and the numbers of local names
 * where the list of sheets has changed.
 */
export function definedNameEdits(
  text: string,
  root: Element,
  plan: ChangePlan,
  files: readonly SheetEntry[],
  list: SheetList,
  written: readonly WrittenSheet[]
): readonly TextEdit[] {
  const container = childOf(root, "definedNames");
  const elements = container ? childrenOf(container, "definedName") : [];
  const edits: TextEdit[] = [];
  const pending = new Set(plan.names);
  let left = elements.length;
  for (const element of elements) {
    const local = attributeIn(text, element, "localSheetId");
    const number = local === undefined ? undefined : list.numberOf(Number(local));
    const scope = local === undefined ? undefined : files[Number(local)]?.name;
    const change = [...pending].find(
      ({ name, scope: wanted }) =>
        sameSheetName(name, attributeIn(text, element, "name") ?? "") && wanted === scope
    );
    if (change) pending.delete(change);
    if ((local !== undefined && number === undefined) || change?.after === null) {
      edits.push(removal(element));
      left -= 1;
      continue;
    }
    if (number !== undefined) edits.push(...setAttributes(text, element, { localSheetId: number }));
    const refersTo = change?.after?.refersTo ?? renamedReference(text, element, scope, plan);
    if (refersTo !== undefined) {
      edits.push({ from: element.inner, to: element.close, text: escapeCellText(refersTo) });
    }
  }
  const prefix = root.prefix;
  const markup = (name: string, refersTo: string, local: number | undefined, hidden?: boolean): string => {
    const given = attributes({ name, localSheetId: local, hidden: hidden === true ? 1 : undefined });
    return `<${prefix}definedName${given}>${escapeCellText(refersTo)}</${prefix}definedName>`;
  };
  const fresh = [...pending].flatMap(({ after }) => {
    if (!after) return [];
    const local = after.sheet === undefined ? undefined : numberNamed(after.sheet, files, list, written);
    return [markup(after.name, after.refersTo, local, after.hidden)];
  });
  for (const sheet of written) {
    for (const [name, refersTo] of sheet.names) {
      fresh.push(markup(name, refersTo, list.numberOfSheet(sheet)));
    }
  }
  if (container && left + fresh.length === 0 && elements.length > 0) return [removal(container)];
  if (fresh.length === 0) return edits;
  const added = container
    ? appendInside(text, container, fresh.join(""))
    : insertion(
        placeFor(root, "definedNames", WORKBOOK_ORDER),
        `<${prefix}definedNames>${fresh.join("")}</${prefix}definedNames>`
      );
  return [...edits, added];
}

function numberNamed(
  sheet: string,
  files: readonly SheetEntry[],
  list: SheetList,
  written: readonly WrittenSheet[]
): number | undefined {
  const fresh = written.find(({ state }) => state.snapshot.name === sheet);
  if (fresh) return list.numberOfSheet(fresh);
  return list.numberOf(files.findIndex(({ name }) => name === sheet));
}

/** A print area follows its own sheet's new name; other references keep a sheet from being renamed. */
function renamedReference(
  text: string,
  element: Element,
  scope: string | undefined,
  plan: ChangePlan
): string | undefined {
  const change = plan.changed.find(({ before }) => before.snapshot.name === scope);
  const to = change?.after.snapshot.name;
  if (scope === undefined || to === undefined || to === scope) return undefined;
  const old = textIn(text, element);
  const plain = `'${scope.replaceAll("'", "''")}'!`;
  const renamed = [plain, `${scope}!`].reduce((refersTo, mention) => {
    return refersTo.split(mention).join(`${quoteSheet(to)}!`);
  }, old);
  return renamed === old ? undefined : renamed;
}
