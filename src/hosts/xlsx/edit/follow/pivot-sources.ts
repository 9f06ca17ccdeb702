import type { PartsDraft } from "../../write/parts/draft";
import { setAttributes } from "../../write/parts/element-edits";
import { attributeIn, attributesIn, everyElement } from "../../write/parts/outline";
import { localName } from "../../write/parts/tags";
import { sameSheetName } from "../../../../workbook/snapshot";
import { pivotCaches } from "../obstacles";
import { PartFacts } from "./part-facts";
import { listedSheets } from "./sheet-parts";

/** A range of a sheet that something tells in two attributes. */
export interface SheetRange {
  readonly sheet: string;
  readonly ref: string;
}

/** What a pivot table or a consolidation is made of. */
const SOURCES: ReadonlySet<string> = new Set(["worksheetSource", "rangeSet", "dataRef"]);

/**
 * Has the sources of pivot tables, and of consolidations of data, follow a change of the sheet.
 * @param follow gives the range afterwards; a source in another workbook is not asked for
 */
export function followSources(
  draft: PartsDraft,
  sheet: string,
  follow: (range: SheetRange) => SheetRange
): void {
  const consolidating = listedSheets(draft)
    .filter(({ part }) => consolidations.of(draft, [part]))
    .map(({ part }) => part);
  for (const part of [...pivotCaches(draft), ...consolidating]) {
    const text = draft.text(part);
    const edits = [...everyElement(draft.outline(part, CELLS))].flatMap((element) => {
      if (!SOURCES.has(element.local)) return [];
      const given = attributesIn(text, element);
      const own = attributeIn(text, element, "sheet");
      const ref = attributeIn(text, element, "ref") ?? "";
      const elsewhere = given.some(({ name }) => name.includes(":") && localName(name) === "id");
      if (own === undefined || elsewhere || !sameSheetName(own, sheet)) return [];
      const followed = follow({ sheet: own, ref });
      return setAttributes(text, element, {
        sheet: followed.sheet,
        ...(ref === "" ? {} : { ref: followed.ref })
      });
    });
    draft.edit(part, edits);
  }
}

const consolidations = new PartFacts(([text = ""]) => text.includes("dataConsolidate"));
const CELLS: ReadonlySet<string> = new Set(["sheetData"]);
