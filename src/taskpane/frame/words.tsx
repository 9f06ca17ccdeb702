import { createContext, useCallback, useContext } from "react";
import { render, type Locale, type Message, type MessageData } from "../../language/message";

/** The language that the pane speaks. */
export const LocaleContext = createContext<Locale>("ko");

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

const NO_DATA: MessageData = {};

/** `say(MESSAGES.x, { n })`: a message of a table in the pane's language. */
export function useWords(): (message: Message, data?: MessageData) => string {
  const locale = useLocale();
  return useCallback(
    (message: Message, data: MessageData = NO_DATA) => render(message, data, locale),
    [locale]
  );
}
