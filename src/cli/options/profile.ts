import { z } from "zod";
import en from "zod/v4/locales/en.js";
import ko from "zod/v4/locales/ko.js";
import { profileSchema, type Profile } from "../../pledge/profile";
import type { Locale } from "../../language/message";
import { Refusal } from "../../language/refusal";
import { readInput } from "../files/read-file";
import { wrongUsage } from "../refusals";

const LANGUAGES = { ko, en } as const;

/** The profile of `--profile`. @throws UsageRefusal naming every member that is not as it must be. */
export async function readProfile(path: string, locale: Locale): Promise<Profile> {
  const language = LANGUAGES[locale]().localeError;
  const parsed = profileSchema.safeParse(await readJson(path, locale), { error: language });
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(
    (issue) => `  ${z.core.toDotPath(issue.path) || "·"}: ${issue.message}`
  );
  throw wrongUsage("profile-invalid", { path, issues: issues.join("\n") });
}

async function readJson(path: string, locale: Locale): Promise<unknown> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readInput(path));
    return JSON.parse(text) as unknown;
  } catch (error) {
    const why = error instanceof Refusal ? error.tell(locale) : error instanceof Error ? error.message : "";
    throw wrongUsage("profile-unreadable", { path, why });
  }
}
