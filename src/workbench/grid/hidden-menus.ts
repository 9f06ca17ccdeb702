/** Entries of the grid's own menus that lead to what no file could hold: protecting ranges and sheets. */
const UNSAVABLE = [
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.command.set-range-protection-from-context-menu",
  "sheet.command.delete-range-protection-from-context-menu",
  "sheet.command.view-sheet-permission-from-context-menu"
];

/** What the grid's menus leave out. */
export const HIDDEN_MENUS: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  UNSAVABLE.map((id) => [id, { hidden: true }])
);
