import { decimal } from "../../../pledge/decimal";
import { convert, type Unit } from "../../../pledge/money";
import type { NarrativeItem } from "../../../pledge/narrative";
import type { Pledge } from "../../../pledge/pledge";
import type { PledgeBook } from "../../../pledge/pledge-book";
import { termYears } from "../../../pledge/profile";
import type { Scope, SectionItem } from "./field";
import { itemText, itemsText } from "./item-text";
import type { SectionId } from "./section-names";
import { numberValue, textValue, yearValue } from "./value";

type Values = SectionItem["values"];

/**
 * The rows of a section: of the scope's pledge, or, where it has none, of all pledges one after another. Years and
 * sources of a whole workbook belong to no pledge.
 */
export function sectionItems(section: SectionId, scope: Scope): readonly SectionItem[] {
  const items = itemsOf(section, scope);
  return items.map((item, at) => ({
    ...item,
    values: { ...item.values, order: numberValue(decimal(at + 1)) }
  }));
}

function itemsOf(section: SectionId, { book, pledge }: Scope): readonly SectionItem[] {
  const { profile } = book;
  const ofEach = (valuesOf: (one: Pledge) => readonly (Values & { readonly at?: number })[]) =>
    (pledge ? [pledge] : book.pledges).flatMap((one) =>
      valuesOf(one).map((values): SectionItem => ({ section, pledge: one, values }))
    );
  switch (section) {
    case "pledges":
      return book.pledges.map((one) => ({ section, pledge: one, values: {} }));
    case "narrative":
      return (pledge ? [pledge] : book.pledges).flatMap((one) =>
        one.narrative.flatMap(({ year, items }) =>
          items.map((item) => ({
            section,
            pledge: one,
            year,
            values: { ...valuesOfItem(item, profile.unit), year: yearValue(year) }
          }))
        )
      );
    case "futurePlans":
      return ofEach((one) => (one.futurePlans?.items ?? []).map((item) => valuesOfItem(item, profile.unit)));
    case "others":
      return ofEach((one) => (one.others?.items ?? []).map((item) => valuesOfItem(item, profile.unit)));
    case "changes":
      return ofEach(changesOf);
    case "years":
      return termYears(profile).map((year) => ({ section, pledge, year, values: { year: yearValue(year) } }));
    case "sources":
      return sourcesOf(book, pledge).map((source) => ({
        section,
        pledge,
        source,
        values: { source: textValue(source.split("/").at(-1) ?? source) }
      }));
  }
}

/** A card that says that nothing changed has one row, which says so. */
function changesOf({ changes }: Pledge): readonly Values[] {
  if (!changes) return [];
  if (changes.records.length === 0) {
    return changes.none ? [{ content: textValue(itemsText(changes.section.items)), date: null }] : [];
  }
  return changes.records.map(({ text, date }) => ({
    content: textValue(text),
    date: date && date.day > 0 ? { kind: "date", date } : null
  }));
}

function valuesOfItem(item: NarrativeItem, unit: Unit): Values {
  const [amount, second] = item.amounts;
  const money = second === undefined ? (amount?.money ?? null) : null;
  return {
    content: textValue(itemText(item)),
    title: textValue(item.title),
    amount: money && numberValue(convert(money, unit).value),
    when: textValue(item.dates.map(({ text }) => text).join(", "))
  };
}

/** The office's own sources in their order, then what the grids have beside. */
function sourcesOf(book: PledgeBook, pledge: Pledge | null): readonly string[] {
  const grids = (pledge ? [pledge] : book.pledges).flatMap((one) => one.grids);
  const stated = grids.flatMap(({ rows }) =>
    rows.filter(({ role }) => role === "source").map(({ key }) => key)
  );
  return [...new Set([...book.profile.sources, ...stated])];
}
