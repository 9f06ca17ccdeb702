import { refusal } from "../../../language/refusal";
import { pledgeId, type Pledge } from "../../../pledge/pledge";
import { sameSheetName } from "../../../workbook/snapshot";
import { fieldNamed } from "../fields/catalogue";
import type { Scope } from "../fields/field";
import { wordsOf } from "../fields/value";
import { TEMPLATE_REFUSALS } from "../messages";
import { tokensOf } from "../tokens";
import { cleanSheetName } from "./sheet-name";

/** The name that the pattern gives the sheet of a pledge, or of the whole workbook. @throws Refusal for an empty one. */
export function patternName(pattern: string, scope: Scope): string {
  const text = tokensOf(pattern)
    .pieces.map((piece) => {
      if (piece.kind !== "field") return piece.kind === "text" ? piece.text : "";
      const value = fieldNamed(piece.path, scope.book)?.valueOf(scope);
      return value ? wordsOf(value) : "";
    })
    .join("");
  const name = cleanSheetName(text);
  const pledge = scope.pledge ? pledgeId(scope.pledge) : "-";
  if (name === "") throw refusal(TEMPLATE_REFUSALS, "name-empty", { pledge, pattern });
  return name;
}

/** @throws Refusal "names-alike" where two pledges would get the same name. */
export function requireApart(named: readonly { readonly pledge: Pledge; readonly name: string }[]): void {
  named.forEach(({ pledge, name }, at) => {
    const twin = named.slice(0, at).find((other) => sameSheetName(other.name, name));
    if (!twin) return;
    const data = { one: pledgeId(twin.pledge), other: pledgeId(pledge), sheet: name };
    throw refusal(TEMPLATE_REFUSALS, "names-alike", data);
  });
}
