import { createContext } from "react";

/** Gives the text of a rule's page (Markdown); null where the rule has none. */
export type LoadRulePage = (rule: string) => Promise<string | null>;

/** How this door loads the pages of the rules: a bundle's chunk in a browser, a file in a test. */
export const RulePagesContext = createContext<LoadRulePage>(() => Promise.resolve(null));
