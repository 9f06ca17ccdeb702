/// <reference types="office-js" />
import type { Locale, Message, MessageData } from "../language/message";
import { FLOOR } from "../hosts/excel/capabilities";
import type { OfficeGlobals } from "../hosts/excel/office-client";
import type { ThemeName } from "./frame/theme";
import { START } from "./messages";

/** Excel with all that the pane needs, or why there is none. */
export type OfficeStart =
  | { readonly kind: "ready"; readonly locale: Locale; readonly theme: ThemeName | undefined }
  | {
      readonly kind: "refused";
      readonly locale: Locale;
      readonly message: Message;
      readonly data: MessageData;
    };

/** Looks at what office.js made in the page; `language` is the browser's, for where there is no Office to ask. */
export async function startOffice(globals: Partial<OfficeGlobals>, language: string): Promise<OfficeStart> {
  const office = globals.Office as typeof Office | undefined;
  const refused = (message: Message, locale: Locale, data: MessageData = {}): OfficeStart => ({
    kind: "refused",
    locale,
    message,
    data
  });
  if (!office) return refused(START.noOffice, localeOf(language));
  const { host } = await office.onReady();
  if ((host as Office.HostType | null) === null) return refused(START.noOffice, localeOf(language));
  const { context } = office;
  const locale = localeOf(context.displayLanguage);
  if (host !== office.HostType.Excel) return refused(START.notExcel, locale);
  if (!context.requirements.isSetSupported("ExcelApi", FLOOR)) {
    return refused(START.tooOld, locale, { floor: FLOOR });
  }
  return { kind: "ready", locale, theme: themeOf(context) };
}

/** Korean first: English only where the language says so. */
export function localeOf(language: string | undefined): Locale {
  return language !== undefined && /^en\b/i.test(language) ? "en" : "ko";
}

/** Office tells its theme on the desktop alone, as colours; a dark background says which. */
function themeOf(context: Office.Context): ThemeName | undefined {
  const theme = context.officeTheme as Office.OfficeTheme | undefined;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!match) return undefined;
  const light = match.slice(1).reduce((sum, part) => sum + parseInt(part, 16), 0);
  return light < 3 * 128 ? "dark" : "light";
}
