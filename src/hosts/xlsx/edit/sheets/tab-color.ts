import type { PartsDraft } from "../../write/parts/draft";
import { appendInside, insertion, removal } from "../../write/parts/element-edits";
import { attributes } from "../../write/parts/markup";
import { childOf } from "../../write/parts/outline";
import { sheetTextOf } from "../../write/sheet/sheet-text";
import type { ListedSheet } from "../follow/sheet-parts";

/** @param color RRGGBB; null takes the colour away */
export function setTabColor(draft: PartsDraft, { part }: ListedSheet, color: string | null): void {
  const { text, root } = sheetTextOf(part, draft.text(part));
  const { prefix } = root;
  const properties = childOf(root, "sheetPr");
  const old = properties && childOf(properties, "tabColor");
  const markup =
    color === null ? "" : `<${prefix}tabColor${attributes({ rgb: `FF${color.toUpperCase()}` })}/>`;
  if (old) draft.edit(part, [{ ...removal(old), text: markup }]);
  else if (markup === "") return;
  else if (!properties) {
    draft.edit(part, [insertion(root.inner, `<${prefix}sheetPr>${markup}</${prefix}sheetPr>`)]);
  } else if (properties.open.kind === "empty") {
    draft.edit(part, [appendInside(text, properties, markup)]);
  } else draft.edit(part, [insertion(properties.inner, markup)]);
}
