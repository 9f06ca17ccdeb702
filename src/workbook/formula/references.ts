import { unquoteSheet } from "../address";
import { afterBrackets, afterQuoted, afterWord, beginsWord } from "./formula-words";
import { cellEnd, rangeArea, type Area } from "./area";

/** The sheet that a reference names, before its "!". */
export interface SheetMention {
  /** As it is written, quotes and "!" included. */
  readonly written: string;
  /** For a range through sheets (`Jan:Dec!A1`) its two ends; else one name. */
  readonly sheets: readonly [string] | readonly [string, string];
}

/** What a formula refers to within its own workbook, by offsets into the formula. */
export type Reference = AreaReference | NameReference | WordReference;

interface Written {
  readonly from: number;
  readonly to: number;
}

/** A cell or range: `A1`, `Sheet1!A:C`. */
export interface AreaReference extends Written {
  readonly kind: "area";
  readonly mention: SheetMention | null;
  readonly area: Area;
  /** As it is written behind the mention, without a second one. */
  readonly rest: string;
}

/** What else a sheet stands before: a name, or cells that are lost already (`Sheet1!#REF!`). */
export interface NameReference extends Written {
  readonly kind: "name";
  readonly mention: SheetMention;
  readonly rest: string;
}

/** A name, or a table with or without its brackets: `Total`, `Table1[Column]`. */
export interface WordReference extends Written {
  readonly kind: "word";
  readonly word: string;
}

const ERROR =
  /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!)/y;

/**
 * The references of a formula (without "=") in order. Texts, functions and what lies in another workbook are
 * passed over; so is what stands behind a reference that is lost already (`#REF!A1`). Numbers come as words.
 */
export function* referencesIn(text: string): Generator<Reference> {
  let at = 0;
  while (at < text.length) {
    const letter = text[at] ?? "";
    if (letter === '"') at = afterQuoted(text, at, letter);
    else if (letter === "#") at = afterError(text, at);
    else if (letter === "[") at = afterForeign(text, at);
    else if (letter !== "'" && !beginsWord(letter)) at++;
    else {
      const found = referenceAt(text, at);
      if (found.reference) yield found.reference;
      at = found.end;
    }
  }
}

interface Found {
  readonly reference: Reference | null;
  readonly end: number;
}

function referenceAt(text: string, from: number): Found {
  const mention = mentionAt(text, from);
  if (!mention) {
    if (text[from] === "'") return { reference: null, end: afterQuoted(text, from, "'") };
    return plainAt(text, from);
  }
  const start = from + mention.written.length;
  if (mention.written.includes("[")) return { reference: null, end: afterArea(text, start) };
  const found = twiceNamed(text, start, mention.written) ?? areaAt(text, start);
  if (found) {
    const rest = text.slice(start, found.end).replace(`:${mention.written}`, ":");
    return {
      reference: { kind: "area", from, to: found.end, mention, area: found.area, rest },
      end: found.end
    };
  }
  const end = text[start] === "#" ? afterError(text, start) : afterWord(text, start);
  return { reference: { kind: "name", from, to: end, mention, rest: text.slice(start, end) }, end };
}

function plainAt(text: string, from: number): Found {
  const end = afterWord(text, from);
  if (text[end] === "(") return { reference: null, end };
  const found = areaAt(text, from);
  if (found) {
    const rest = text.slice(from, found.end);
    return {
      reference: { kind: "area", from, to: found.end, mention: null, area: found.area, rest },
      end: found.end
    };
  }
  const to = text[end] === "[" ? afterBrackets(text, end) : end;
  return { reference: { kind: "word", from, to, word: text.slice(from, end) }, end: to };
}

/** `Sheet1!`, `'My sheet'!`, `Jan:Dec!`; null where no "!" follows. */
function mentionAt(text: string, from: number): SheetMention | null {
  if (text[from] === "'") {
    const end = afterQuoted(text, from, "'");
    if (text[end] !== "!") return null;
    return { written: text.slice(from, end + 1), sheets: sheetsOf(unquoteSheet(text.slice(from, end))) };
  }
  const end = afterWord(text, from);
  if (text[end] === "!") return { written: text.slice(from, end + 1), sheets: [text.slice(from, end)] };
  if (text[end] !== ":") return null;
  const to = afterWord(text, end + 1);
  if (to === end + 1 || text[to] !== "!") return null;
  return { written: text.slice(from, to + 1), sheets: sheetsOf(text.slice(from, to)) };
}

/** No sheet's name holds a ":". */
function sheetsOf(name: string): SheetMention["sheets"] {
  const colon = name.indexOf(":");
  return colon < 0 ? [name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** `Sheet1!A1:Sheet1!B2` is the range that it looks like. */
function twiceNamed(
  text: string,
  from: number,
  written: string
): { readonly area: Area; readonly end: number } | null {
  const end = afterWord(text, from);
  if (text[end] !== ":" || !text.startsWith(written, end + 1)) return null;
  const second = end + 1 + written.length;
  const to = afterWord(text, second);
  const area = rangeArea(text.slice(from, end), text.slice(second, to));
  return area && { area, end: to };
}

function areaAt(text: string, from: number): { readonly area: Area; readonly end: number } | null {
  const end = afterWord(text, from);
  const word = text.slice(from, end);
  if (text[end] === ":") {
    const to = afterWord(text, end + 1);
    const own = text[to] !== "!" && text[to] !== "(" && text[to] !== "[";
    const range = own ? rangeArea(word, text.slice(end + 1, to)) : null;
    if (range) return { area: range, end: to };
  }
  if (text[end] === "(" || text[end] === "[" || text[end] === "!") return null;
  const cell = cellEnd(word);
  return cell && { area: { first: cell, last: null }, end };
}

/** Behind an error value and what is left of the reference that it stands for. */
function afterError(text: string, from: number): number {
  ERROR.lastIndex = from;
  const [error] = ERROR.exec(text) ?? [];
  if (error === undefined) return from + 1;
  return error === "#REF!" ? afterArea(text, from + error.length) : from + error.length;
}

/** Behind `[1]Sheet1!A1`, `[1]!Name`; behind brackets that are no workbook's too. */
function afterForeign(text: string, from: number): number {
  let at = afterBrackets(text, from);
  const word = afterWord(text, at);
  // A range through sheets of another workbook: [1]Jan:Dec!A1.
  const sheets = text[word] === ":" ? afterWord(text, word + 1) : word;
  for (const end of [word, sheets]) if (text[end] === "!") return afterArea(text, end + 1);
  if (text[at] === "'") at = afterQuoted(text, at, "'");
  return at;
}

function afterArea(text: string, from: number): number {
  const end = afterWord(text, from);
  if (end === from || text[end] !== ":") return end;
  const to = afterWord(text, end + 1);
  return text[to] !== "!" && rangeArea(text.slice(from, end), text.slice(end + 1, to)) ? to : end;
}
