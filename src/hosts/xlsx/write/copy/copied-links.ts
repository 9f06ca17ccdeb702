import { formatRange, parseRange } from "../../../../workbook/address";
import { attributes } from "../parts/markup";
import { attributesIn, childrenOf, type Element } from "../parts/outline";
import { localName } from "../parts/tags";
import { followedFormula, type Following } from "./copied-formula";

export interface CopiedLinks {
  /** What stands within the list of the copy's links. */
  readonly markup: string;
  /** The ids of the relations that they need. */
  readonly relations: ReadonlySet<string>;
}

/** The links of a copy: one that leads to the sheet itself leads to the copy. */
export function copiedLinks(text: string, list: Element, following: Following): CopiedLinks {
  const relations = new Set<string>();
  let markup = "";
  for (const link of childrenOf(list, "hyperlink")) {
    const given = Object.fromEntries(attributesIn(text, link).map(({ name, value }) => [name, value]));
    const range = parseRange(given["ref"] ?? "");
    const places = range ? following.places.rangesOf(range) : [];
    const relation = Object.entries(given).find(([name]) => name.includes(":") && localName(name) === "id");
    if (relation && places.length > 0) relations.add(relation[1]);
    const location = given["location"];
    for (const place of places) {
      const own = {
        ...given,
        "xr:uid": undefined,
        ref: formatRange(place),
        ...(location === undefined ? {} : { location: followedFormula(location, following) })
      };
      markup += `<${link.name}${attributes(own)}/>`;
    }
  }
  return { markup, relations };
}
