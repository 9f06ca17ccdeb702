import type { Locale, Message } from "../../../language/message";
import { CELL_MENU_WORDS, NOTE_MENU_WORDS } from "./messages";

type Words = Record<string, string>;

/** What our words are laid over: the menus of the packages of one language. */
export interface Menus {
  readonly cells: Words;
  readonly notes: Words;
}

/** Has the grid's menus say our words instead of their own. */
export function layOurWords({ cells, notes }: Menus, locale: Locale): void {
  Object.assign(cells, said(CELL_MENU_WORDS, locale));
  Object.assign(notes, said(NOTE_MENU_WORDS, locale));
}

function said(table: Readonly<Record<string, Message>>, locale: Locale): Words {
  return Object.fromEntries(Object.entries(table).map(([name, message]) => [name, message[locale]]));
}

/** Takes the links out of the descriptions of formulas: they lead out of the office's network. */
export function dropLinks(functions: object): void {
  for (const one of Object.values(functions) as object[]) if ("links" in one) one.links = [];
}
