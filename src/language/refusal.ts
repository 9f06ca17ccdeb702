import { render, type Locale, type Message, type MessageData } from "./message";

/**
 * What the program will not do, told so that the user can act: what happened, where, and what to do.
 * `message` is the Korean text; `tell` gives either language. `code` is stable and is what tests look at.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly code: string,
    private readonly template: Message,
    readonly data: MessageData = {},
    options?: { cause?: unknown }
  ) {
    super(render(template, data, "ko"), options);
  }

  tell(locale: Locale): string {
    return render(this.template, this.data, locale);
  }
}

/** Makes the one refusal of a message table: `refuse(MESSAGES, "sheet-missing", { sheet })`. */
export function refusal<Code extends string>(
  table: Readonly<Record<Code, Message>>,
  code: Code,
  data: MessageData = {},
  options?: { cause?: unknown }
): Refusal {
  return new Refusal(code, table[code], data, options);
}
