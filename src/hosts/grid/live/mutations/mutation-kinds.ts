/**
 * Every change of a workbook in the grid comes as a mutation of Univer, by its id. This table says of each what becomes
 * of it, so that the journal, saving, watching and the guard all hold the same view.
 *
 * - `saved`: it changes what the file will hold.
 * - `view`: it changes the grid alone (how many blank lines it offers, which note is open): no file holds it, but a
 *   session that is taken up again should.
 * - `passing`: calculation, rendering and messages between parts of Univer; nothing to keep.
 * - `attached`: it moves what hangs on cells (conditional formats, validations) and is saved only where it follows from
 *   lines inserted or removed, a sheet renamed or removed, or from a patch of ours; elsewhere it is left out.
 * - `refused`: no file of ours could hold it.
 */
export type Fate = "saved" | "view" | "passing" | "attached" | "refused";

/** What a mutation may change of a snapshot: the sheets that it names, the workbook around them, or nothing. */
export type Concern = "sheets" | "book" | "nothing";

export interface MutationKind {
  readonly fate: Fate;
  readonly concern: Concern;
}

export const KEEP_MUTATION = "pledge-keeper.mutation.keep";

const SAVED_SHEET: MutationKind = { fate: "saved", concern: "sheets" };
const SAVED_BOOK: MutationKind = { fate: "saved", concern: "book" };
const VIEW: MutationKind = { fate: "view", concern: "nothing" };
const PASSING: MutationKind = { fate: "passing", concern: "nothing" };
const ATTACHED: MutationKind = { fate: "attached", concern: "nothing" };
const REFUSED: MutationKind = { fate: "refused", concern: "nothing" };

function all(kind: MutationKind, prefix: string, names: string): [string, MutationKind][] {
  return names.split(" ").map((name) => [prefix + name, kind]);
}

const KINDS: ReadonlyMap<string, MutationKind> = new Map([
  [KEEP_MUTATION, SAVED_BOOK],
  ...all(
    SAVED_SHEET,
    "sheet.mutation.",
    "set-range-values move-range insert-row insert-col remove-rows remove-col add-worksheet-merge " +
      "remove-worksheet-merge set-row-hidden set-row-visible set-col-hidden set-col-visible set-row-data " +
      "set-col-data set-worksheet-row-height set-worksheet-row-is-auto-height set-worksheet-col-width " +
      "set-frozen set-tab-color toggle-gridlines set.numfmt remove.numfmt update-note remove-note " +
      "update-note-position"
  ),
  ...all(
    SAVED_BOOK,
    "sheet.mutation.",
    "insert-sheet remove-sheet set-worksheet-name set-worksheet-order set-worksheet-hidden"
  ),
  ...all(SAVED_BOOK, "formula.mutation.", "set-defined-name remove-defined-name"),
  ...all(
    SAVED_SHEET,
    "sheets.mutation.",
    "add-hyper-link update-hyper-link remove-hyper-link update-hyper-link-ref update-rich-hyper-link"
  ),
  ...all(
    VIEW,
    "sheet.mutation.",
    "set-worksheet-row-count set-worksheet-column-count toggle-note-popup set-workbook-name"
  ),
  ...all(
    PASSING,
    "sheet.mutation.",
    "empty copy-worksheet-end mark-dirty-filter-change set-worksheet-row-auto-height " +
      "data-validation-formula-mark-dirty"
  ),
  ...all(
    PASSING,
    "formula.mutation.",
    "set-formula-data set-array-formula-data set-image-formula-data set-formula-calculation-start " +
      "set-trigger-formula-calculation-start set-formula-string-batch-calculation " +
      "set-formula-string-batch-calculation-result set-query-formula-dependency " +
      "set-query-formula-dependency-result set-query-formula-dependency-all " +
      "set-query-formula-dependency-all-result set-formula-calculation-stop " +
      "set-formula-calculation-notification set-formula-calculation-result " +
      "set-formula-dependency-calculation set-formula-dependency-calculation-result " +
      "set-cell-formula-dependency-calculation set-cell-formula-dependency-calculation-result " +
      "set-feature-calculation remove-feature-calculation set-other-formula remove-other-formula " +
      "register-function"
  ),
  ...all(
    ATTACHED,
    "sheet.mutation.",
    "add-conditional-rule delete-conditional-rule set-conditional-rule move-conditional-rule"
  ),
  ...all(ATTACHED, "data-validation.mutation.", "addRule updateRule removeRule"),
  ...all(
    REFUSED,
    "sheet.mutation.",
    "move-rows move-columns reorder-range set-gridlines-color set-worksheet-default-style " +
      "set-worksheet-right-to-left add-worksheet-protection set-worksheet-protection " +
      "delete-worksheet-protection set-worksheet-permission-points add-range-protection " +
      "delete-range-protection set-range-protection add-range-theme set-range-theme remove-range-theme " +
      "set-worksheet-range-theme-style remove-worksheet-range-theme-style " +
      "delete-worksheet-range-theme-style " +
      "register-worksheet-range-theme-style unregister-worksheet-range-theme-style"
  ),
  ...all(REFUSED, "formula.mutation.", "set-super-table remove-super-table set-super-table-option")
]);

/** A mutation that nobody has thought about could not be saved. */
export function kindOf(mutation: string): MutationKind {
  return KINDS.get(mutation) ?? REFUSED;
}

export function isKnown(mutation: string): boolean {
  return KINDS.has(mutation);
}

export function mutationsOf(fate: Fate): readonly string[] {
  return [...KINDS].filter(([, kind]) => kind.fate === fate).map(([id]) => id);
}
