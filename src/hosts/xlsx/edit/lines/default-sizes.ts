import type { PartsDraft } from "../../write/parts/draft";
import { insertion, setAttributes } from "../../write/parts/element-edits";
import { attributes } from "../../write/parts/markup";
import { childOf } from "../../write/parts/outline";
import { placeFor, WORKSHEET_ORDER } from "../../write/parts/schema-order";
import { storedWidth } from "../../write/sheet/columns";
import { sheetTextOf } from "../../write/sheet/sheet-text";
import type { DefaultSizes } from "../file-edit";
import type { ListedSheet } from "../follow/sheet-parts";

/** Makes the lines so high and so wide of which the sheet says nothing. */
export function setDefaultSizes(
  draft: PartsDraft,
  { part }: ListedSheet,
  { height, width }: DefaultSizes
): void {
  const { text, root } = sheetTextOf(part, draft.text(part));
  const wanted = { defaultColWidth: storedWidth(width), defaultRowHeight: height, customHeight: 1 };
  const format = childOf(root, "sheetFormatPr");
  draft.edit(
    part,
    format
      ? setAttributes(text, format, wanted)
      : [
          insertion(
            placeFor(root, "sheetFormatPr", WORKSHEET_ORDER),
            `<${root.prefix}sheetFormatPr${attributes(wanted)}/>`
          )
        ]
  );
}
