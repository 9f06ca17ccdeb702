import type { ChangePlan } from "../change-plan";
import { appendInside, insertion, removal, setAttributes } from "../parts/element-edits";
import { attributes, storedText } from "../parts/markup";
import { attributeIn, attributesIn, childOf, type Element } from "../parts/outline";
import { relationNamespace } from "../parts/relations";
import type { TextEdit } from "../parts/text-edit";
import type { WrittenSheet } from "./new-sheets";
import { relationPrefix, sheetElements, type SheetEntry } from "./workbook-part";

/** An entry of the new list of sheets: one that the file has, by its number there, or a new one. */
type ListEntry = { readonly old: number } | { readonly fresh: WrittenSheet };

/** The workbook's list of sheets as it is to be. */
export interface SheetList {
  readonly entries: readonly ListEntry[];
  /** The numbers of the file's entries that go. */
  readonly removed: readonly number[];
  /** The new number of an entry of the file; undefined for one that goes. */
  numberOf(old: number): number | undefined;
  numberOfSheet(written: WrittenSheet): number;
}

export function arrangeSheets(
  files: readonly SheetEntry[],
  plan: ChangePlan,
  written: readonly WrittenSheet[]
): SheetList {
  const ids = new Map(plan.before.sheets.map(({ snapshot }) => [snapshot.name, snapshot.id]));
  const gone = new Set(plan.removed.map(({ snapshot }) => snapshot.id));
  const removed = files.flatMap(({ name }, number) => (gone.has(ids.get(name) ?? "") ? [number] : []));
  const entries: ListEntry[] = files.flatMap((_, old) => (removed.includes(old) ? [] : [{ old }]));
  const fresh = new Map(written.map((sheet) => [sheet.state, sheet]));
  const { sheets } = plan.after;
  const lastKept = sheets.reduce((last, sheet, index) => (fresh.has(sheet) ? last : index), -1);
  let position = 0;
  sheets.forEach((sheet, index) => {
    const added = fresh.get(sheet);
    if (!added) {
      const old = files.findIndex(({ name }) => ids.get(name) === sheet.snapshot.id);
      position = entries.findIndex((entry) => "old" in entry && entry.old === old) + 1;
      return;
    }
    // Behind the last sheet means behind everything listed: sheets that are no worksheets keep their numbers.
    if (index > lastKept) position = entries.length;
    entries.splice(position, 0, { fresh: added });
    position += 1;
  });
  const numbers = new Map(entries.map((entry, number) => ["old" in entry ? entry.old : entry.fresh, number]));
  return {
    entries,
    removed,
    numberOf: (old) => numbers.get(old),
    numberOfSheet: (sheet) => numbers.get(sheet) ?? 0
  };
}

/** The edits of `<sheets>`: entries removed, renamed and put in. */
export function sheetListEdits(
  text: string,
  root: Element,
  list: SheetList,
  /** The new names of the file's entries, by number. */
  renamed: ReadonlyMap<number, string>,
  strict: boolean
): readonly TextEdit[] {
  const elements = sheetElements(root);
  const container = childOf(root, "sheets");
  if (!container) return [];
  const edits: TextEdit[] = list.removed.flatMap((number) => elements[number] ?? []).map(removal);
  let sheetId = highestId(text, elements);
  let before: Element | undefined;
  for (const entry of list.entries) {
    if ("old" in entry) {
      before = elements[entry.old];
      const to = renamed.get(entry.old);
      if (before && to !== undefined) edits.push(...setAttributes(text, before, { name: storedText(to) }));
      continue;
    }
    const markup = entryMarkup(text, root, entry.fresh, ++sheetId, strict);
    if (before) edits.push(insertion(before.to, markup));
    else if (container.open.kind === "empty") edits.push(appendInside(text, container, markup));
    else edits.push(insertion(container.inner, markup));
  }
  return edits;
}

function highestId(text: string, elements: readonly Element[]): number {
  return elements.reduce((highest, element) => {
    const id = Number(attributeIn(text, element, "sheetId"));
    return Number.isInteger(id) ? Math.max(highest, id) : highest;
  }, 0);
}

function entryMarkup(
  text: string,
  root: Element,
  { state, relation }: WrittenSheet,
  sheetId: number,
  strict: boolean
): string {
  const { name, visibility } = state.snapshot;
  const container = childOf(root, "sheets");
  const bound =
    relationPrefix(attributesIn(text, root)) ??
    (container ? relationPrefix(attributesIn(text, container)) : null);
  const given = attributes({
    name: storedText(name),
    sheetId,
    state: visibility === "visible" ? undefined : visibility,
    [`${bound ?? "r:"}id`]: relation
  });
  const space = bound === null ? ` xmlns:r="${relationNamespace(strict)}"` : "";
  return `<${root.prefix}sheet${space}${given}/>`;
}
