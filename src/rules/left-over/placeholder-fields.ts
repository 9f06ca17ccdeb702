import type { CardField, CardFieldAt, Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";

const CIRCLES = "[○◯〇]";
/** Nothing but circles where a name or a number belongs: "○○○", "○○과", "○-○". */
const EMPTY = new RegExp(
  `^${CIRCLES}{2,}(?:과|팀|실|국|담당관|사업|공약)?$|^${CIRCLES}(?:\\s*-\\s*${CIRCLES})+$|^(?:OO+|XX+)(?:과|실|국|담당관)?$`
);
const NO_YEAR = new RegExp(`20(?:${CIRCLES}{2}|XX|xx|OO|\\*\\*)|${CIRCLES}{2,}\\s*년|YYYY`, "u");
const NO_AMOUNT = new RegExp(`(?:${CIRCLES}{2,}|\\bXX+|\\bOO+)\\s*(?:백만|천|억)?원`, "u");

/** Officers and teams may be masked on purpose: see `personal-data`. */
const PATTERNS: Partial<Readonly<Record<CardField, readonly RegExp[]>>> = {
  number: [EMPTY],
  name: [EMPTY],
  leadDepartment: [EMPTY],
  department: [EMPTY],
  partners: [EMPTY],
  area: [EMPTY],
  purpose: [EMPTY],
  goal: [EMPTY],
  content: [EMPTY],
  effect: [EMPTY],
  period: [EMPTY, NO_YEAR],
  totalCost: [EMPTY, NO_AMOUNT]
};

const NONE: readonly CardFieldAt[] = [];
const ofPledge = new WeakMap<Pledge, readonly CardFieldAt[]>();
const known = new WeakMap<PledgeBook, ReadonlyMap<string, readonly CardFieldAt[]>>();

/** The fields on the sheet that still have the form's circles in place of a value. */
export function placeholderFields(book: PledgeBook, sheet: string): readonly CardFieldAt[] {
  let bySheet = known.get(book);
  if (!bySheet) known.set(book, (bySheet = search(book)));
  return bySheet.get(sheet) ?? NONE;
}

function search({ pledges }: PledgeBook): ReadonlyMap<string, readonly CardFieldAt[]> {
  const bySheet = new Map<string, CardFieldAt[]>();
  for (const pledge of pledges) {
    for (const entry of placeholdersOf(pledge)) {
      const group = bySheet.get(entry.cell.sheet);
      // one entry can stand for two fields, as 총괄부서 for the department
      if (group?.some(({ cell }) => cell.row === entry.cell.row && cell.column === entry.cell.column))
        continue;
      if (group) group.push(entry);
      else bySheet.set(entry.cell.sheet, [entry]);
    }
  }
  return bySheet;
}

/** Looked for once in a pledge that was not read anew. */
function placeholdersOf(pledge: Pledge): readonly CardFieldAt[] {
  let found = ofPledge.get(pledge);
  if (!found) {
    found = pledge.fields.filter(isPlaceholder);
    ofPledge.set(pledge, found.length > 0 ? found : NONE);
  }
  return found;
}

function isPlaceholder({ field, text }: CardFieldAt): boolean {
  return text !== "" && PATTERNS[field]?.some((pattern) => pattern.test(text)) === true;
}
