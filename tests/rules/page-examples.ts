/** The sections that every rule's page has, in this order. */
export const SECTIONS = ["무엇을", "왜", "틀린 예", "맞는 예", "고치는 법", "적용하지 않을 때"] as const;

/** The headings of level two, in order. */
export function sectionsOf(page: string): readonly string[] {
  return [...page.matchAll(/^## (.+?)\s*$/gm)].map((match) => match[1] ?? "");
}

/** The ```card blocks under the heading. */
export function examplesUnder(page: string, section: (typeof SECTIONS)[number]): readonly string[] {
  const part = page.split(/^## /m).find((candidate) => candidate.startsWith(section)) ?? "";
  return [...part.matchAll(/^```card\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");
}
