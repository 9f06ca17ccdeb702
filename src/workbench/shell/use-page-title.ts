import { useEffect } from "react";
import { render, type Locale } from "../../language/message";
import { SHELL } from "./messages";

/** The browser's tab names the file, with a star while it is not saved; the page's language is the chosen one. */
export function usePageTitle(name: string | null, unsaved: boolean, locale: Locale): void {
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title =
      name === null
        ? render(SHELL.title, {}, locale)
        : render(unsaved ? SHELL.titleUnsaved : SHELL.titleOf, { name }, locale);
  }, [name, unsaved, locale]);
}
