import type { PledgeBook } from "../../../pledge/pledge-book";
import { compact } from "../../../reading/labels/fold";
import { gridShape } from "../../grid-shape";
import { amountField } from "./amount-field";
import { KINDS, kindNamed } from "./amount-names";
import { BOOK_FIELDS } from "./book-fields";
import { CARD_TEMPLATE_FIELDS } from "./card-fields";
import type { Field } from "./field";
import { ITEM_FIELDS } from "./item-fields";
import { RATE_FIELDS } from "./rate-fields";
import { MARK_FIELDS, markField, STATUS_FIELDS } from "./status-fields";
import { TEXT_FIELDS, yearTextField } from "./text-fields";

const NAMED: readonly Field[] = [
  ...CARD_TEMPLATE_FIELDS,
  ...STATUS_FIELDS,
  ...RATE_FIELDS,
  ...BOOK_FIELDS,
  ...ITEM_FIELDS,
  ...TEXT_FIELDS
];

/** By every name that they go by; of two fields the first keeps a name. */
const byName = new Map<string, Field>();
for (const names of [(field: Field) => [field.ko, field.id], (field: Field) => field.aliases ?? []]) {
  for (const field of NAMED) {
    for (const name of names(field)) {
      const key = compact(name);
      if (!byName.has(key)) byName.set(key, field);
    }
  }
}

/** The field that a token names, in Korean or English, whatever its spaces; null for one that there is not. */
export function fieldNamed(path: readonly string[], book: PledgeBook): Field | null {
  const [first = "", second] = path;
  if (kindNamed(first) && second !== undefined) return amountField(path, book);
  const named = byName.get(path.map(compact).join("."));
  if (named) return named;
  const field = byName.get(compact(first));
  if (path.length !== 2 || second === undefined) return aliasedField(path, book);
  if (field?.id === "narrative") return yearTextField(second, ["연도", "year"].includes(compact(second)));
  return field?.id === "status" ? markField(second) : null;
}

/** What the office itself calls a field. */
function aliasedField(path: readonly string[], { profile }: PledgeBook): Field | null {
  const [first = "", ...more] = path;
  const alias = Object.entries(profile.fieldAliases).find(([name]) => compact(name) === compact(first));
  return alias && more.length === 0 ? (byName.get(compact(alias[1])) ?? null) : null;
}

/** All fields, to pick from: those with names, and the amounts by the office's own sources and years. */
export function fieldList(book: PledgeBook): readonly Field[] {
  const { rows, columns } = gridShape(book.profile);
  const amounts = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) =>
    [...rows.map(({ key }) => key), "재원"].flatMap((row) =>
      [...columns.map(({ key }) => key), "연도"].flatMap(
        (column) => amountField([KINDS[kind].ko, row, column], book) ?? []
      )
    )
  );
  const order: readonly Field[] = [...NAMED.filter(({ group }) => group !== "item"), ...MARK_FIELDS];
  return [...order, ...ITEM_FIELDS, ...amounts];
}

/** `{{공약명}}`: what is written into a cell for a field. */
export function tokenOf(field: Pick<Field, "ko">): string {
  return `{{${field.ko}}}`;
}
