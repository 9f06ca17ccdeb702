import type { SheetState } from "../../../../workbook/workbook-state";
import type { WrittenSheet } from "../book/new-sheets";
import { writeOwnSheet } from "../book/own-sheet";
import type { SheetEntry } from "../book/workbook-part";
import type { ChangePlan } from "../change-plan";
import type { PartsDraft } from "../parts/draft";
import { attributeIn, childOf, childrenOf, textIn } from "../parts/outline";
import type { WriteContext } from "../write-context";
import { followedFormula } from "./copied-formula";
import { writeCopiedSheet, type CopySource } from "./write-copied-sheet";

/** Writes all sheets that a plan adds: those that others are copied from before those. */
export function writeAddedSheets(
  context: WriteContext,
  plan: ChangePlan,
  files: readonly SheetEntry[]
): readonly WrittenSheet[] {
  const written = new Map<SheetState, WrittenSheet>();
  const writeOnce = (state: SheetState): WrittenSheet => {
    const known = written.get(state);
    if (known) return known;
    const sheet = write(state);
    written.set(state, sheet);
    return sheet;
  };
  const write = (state: SheetState): WrittenSheet => {
    const { copied } = state;
    const source = copied && sourceOf(copied.from, state);
    if (!copied || !source) {
      return writeOwnSheet(context, state);
    }
    return writeCopiedSheet(context, state, copied, source, (following) =>
      source.names.flatMap(([name, refersTo]) => {
        const followed = followedFormula(refersTo, following);
        return followed.includes("#REF!") ? [] : [[name, followed] as const];
      })
    );
  };
  const sourceOf = (id: string, copy: SheetState): CopySource | null => {
    const added = plan.added.find((sheet) => sheet.snapshot.id === id && sheet !== copy);
    if (added) {
      const { part, names } = writeOnce(added);
      return { state: added, part, names, name: added.snapshot.name };
    }
    const before = plan.before.sheets.find((sheet) => sheet.snapshot.id === id);
    const number = files.findIndex(({ name }) => name === before?.snapshot.name);
    const entry = files[number];
    if (!before || !entry || entry.part === null) return null;
    const state = plan.after.sheets.find((sheet) => sheet.snapshot.id === id) ?? before;
    if (plan.before.names.some(({ sheet }) => sheet === before.snapshot.name)) {
      context.notice({ code: "copy-without-names", data: { sheet: before.snapshot.name } });
    }
    return { state, part: entry.part, name: entry.name, names: printNamesOf(context.draft, number) };
  };
  return plan.added.map(writeOnce);
}

const PRINT_NAMES: ReadonlySet<string> = new Set(["_xlnm.Print_Area", "_xlnm.Print_Titles"]);

/** What the file names for printing a sheet. */
export function printNamesOf(draft: PartsDraft, number: number): CopySource["names"] {
  const { workbook } = draft.base;
  const text = draft.text(workbook);
  const list = childOf(draft.outline(workbook), "definedNames");
  return (list ? childrenOf(list, "definedName") : []).flatMap((element) => {
    const name = attributeIn(text, element, "name") ?? "";
    if (attributeIn(text, element, "localSheetId") !== String(number) || !PRINT_NAMES.has(name)) return [];
    return [[name, textIn(text, element)] as const];
  });
}
