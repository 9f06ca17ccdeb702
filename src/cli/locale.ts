import type { Locale } from "../language/message";

/** The language of the environment: English where the first of the three that is set says so, else Korean. */
export function localeOf(environment: Readonly<Record<string, string | undefined>>): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const name = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "") ?? "";
  return /^en(?![a-z])/i.test(name) ? "en" : "ko";
}
