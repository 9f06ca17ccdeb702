/** The languages that every text for a person exists in; Korean is the first. */
export type Locale = "ko" | "en";

/**
 * A text in each language. `{{name}}` is a placeholder; `{{name:은/는}}` stands for the particle alone that fits its
 * datum, so that a quotation mark can stand between: `'{{sheet}}'{{sheet:이/가}}`.
 */
export interface Message {
  readonly ko: string;
  readonly en: string;
}

export type MessageData = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{\{\s*([A-Za-z][A-Za-z0-9]*)\s*(?::\s*([^}/]+)\/([^}]+?)\s*)?\}\}/g;

/**
 * Fills a message's placeholders.
 * @throws Error when a placeholder has no datum: a half-filled sentence never reaches a user.
 */
export function render(message: Message, data: MessageData, locale: Locale): string {
  return message[locale].replace(PLACEHOLDER, (_, name: string, closed?: string, open?: string) => {
    const datum = data[name];
    if (datum === undefined) throw new Error(`message placeholder without a value: ${name}`);
    const text = String(datum);
    return closed !== undefined && open !== undefined ? particle(text, closed, open) : text;
  });
}

/** The placeholders that a message needs, in no particular order. */
export function placeholdersOf(message: Message): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of [message.ko, message.en])
    for (const match of text.matchAll(PLACEHOLDER)) names.add(match[1] ?? "");
  return names;
}

/** Whether the last digit, read aloud in Korean, ends in a consonant: 영 일 이 삼 사 오 육 칠 팔 구. */
const CLOSED_DIGITS = "013678";

/** 은/는, 이/가, 을/를, 과/와, 으로/로: `closed` after a final consonant, `open` after a vowel. */
export function particle(text: string, closed: string, open: string): string {
  const last = text.replace(/[)\]}"'’”.\s%]+$/u, "").slice(-1);
  const code = last.codePointAt(0) ?? 0;
  const final =
    code >= 0xac00 && code <= 0xd7a3
      ? (code - 0xac00) % 28
      : CLOSED_DIGITS.includes(last) && last !== ""
        ? 1
        : 0;
  const rieul = final === 8 || "178".includes(last || " ");
  if (closed === "으로") return final !== 0 && !rieul ? closed : open;
  return final !== 0 ? closed : open;
}
