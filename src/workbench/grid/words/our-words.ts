import type { Locale } from "../../../language/message";
import { GRID_WORDS } from "./messages";

const NOTES = ["addNote", "deleteNote", "toggleNote"] as const;

type Pack = Readonly<Record<string, unknown>>;

/** Our words at the places of the packs where the grid looks for its own; laid over those. */
export function ourWords(locale: Locale): Pack {
  const notes = new Set<string>(NOTES);
  const said = Object.entries(GRID_WORDS).map(([name, message]): [string, string] => [name, message[locale]]);
  return {
    "sheets-ui": { rightClick: Object.fromEntries(said.filter(([name]) => !notes.has(name))) },
    "sheets-note-ui": { rightClick: Object.fromEntries(said.filter(([name]) => notes.has(name))) }
  };
}

/** The descriptions of formulas without their links, which lead out of the office's network. */
export function withoutLinks<Functions extends object>(functions: Functions): Functions {
  for (const one of Object.values(functions) as object[]) if ("links" in one) one.links = [];
  return functions;
}
