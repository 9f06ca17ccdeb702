import type { Rectangle } from "../../../../workbook/address";
import { insertion, removal, setAttributes } from "../parts/element-edits";
import { attributesIn, childOf, everyElement, type Element } from "../parts/outline";
import { placeFor, WORKSHEET_ORDER } from "../parts/schema-order";
import { localName } from "../parts/tags";
import { applyEdits, type TextEdit } from "../parts/text-edit";
import { mergesMarkup } from "../sheet/merges";
import type { SheetText } from "../sheet/sheet-text";
import { copiedBreaks } from "./copied-breaks";
import { conditionEdits } from "./copied-conditions";
import { extensionEdits } from "./copied-extensions";
import type { Following } from "./copied-formula";
import { copiedLinks } from "./copied-links";
import { listEdits } from "./copied-ranges";
import { copiedRows, type HeightFor, type Keeps } from "./copied-rows";
import { copiedViewEdits } from "./copied-views";
import type { LeftOut } from "./left-out";

export interface CopyWishes {
  readonly following: Following;
  readonly merges: readonly Rectangle[];
  readonly keeps: Keeps;
  readonly heightFor: HeightFor;
  /** Whether what an element relates to by that id comes with the copy. */
  readonly relates: (id: string) => boolean;
  readonly leftOut: (what: LeftOut) => void;
}

export interface CopiedMarkup {
  readonly text: string;
  /** The ids of relations that the text uses. */
  readonly relations: ReadonlySet<string>;
}

/** Elements that a copy has as the sheet has them. */
const AS_THEY_ARE: ReadonlySet<string> = new Set([
  "sheetFormatPr",
  "cols",
  "sheetCalcPr",
  "phoneticPr",
  "printOptions",
  "pageMargins",
  "headerFooter",
  "colBreaks"
]);

/** Elements that lead to a part, and stay where that comes with the copy. */
const RELATED: ReadonlySet<string> = new Set(["drawing", "legacyDrawingHF", "drawingHF", "picture"]);

const TOLD: Readonly<Record<string, LeftOut | undefined>> = {
  autoFilter: "copy-without-filter",
  oleObjects: "copy-without-controls",
  controls: "copy-without-controls",
  tableParts: "copy-without-tables"
};

/** The text of a sheet's part made the text of its copy: everything beside the contents of its cells. */
export function copiedMarkup(sheet: SheetText, wishes: CopyWishes): CopiedMarkup {
  const { text, root, data } = sheet;
  const { following, leftOut } = wishes;
  const { places } = following;
  const relations = new Set<string>();
  const edits: TextEdit[] = [...setAttributes(text, root, { "xr:uid": undefined })];
  const replace = (element: Element, markup: string): void => {
    edits.push({ from: element.open.from, to: element.to, text: markup });
  };
  const keep = (element: Element, kept: readonly TextEdit[] | null): void => {
    edits.push(...(kept ?? [removal(element)]));
  };
  for (const child of root.children) {
    if (child === data) {
      const rows = copiedRows(sheet, places, wishes.keeps, wishes.heightFor);
      replace(child, rows === "" ? `<${data.name}/>` : `<${data.name}>${rows}</${data.name}>`);
      continue;
    }
    if (AS_THEY_ARE.has(child.local)) continue;
    if (RELATED.has(child.local) || child.local === "pageSetup") {
      const id = relationIn(text, child);
      const comes = id === undefined || wishes.relates(id.value);
      if (comes && id) relations.add(id.value);
      if (!comes)
        keep(
          child,
          child.local === "pageSetup" ? setAttributes(text, child, { [id.name]: undefined }) : null
        );
      continue;
    }
    switch (child.local) {
      case "sheetPr":
        keep(
          child,
          setAttributes(text, child, { codeName: undefined, filterMode: undefined, syncRef: undefined })
        );
        break;
      case "sheetViews":
        keep(child, copiedViewEdits(text, child, places));
        break;
      case "mergeCells":
        replace(child, wishes.merges.length === 0 ? "" : mergesMarkup(wishes.merges, root.prefix));
        break;
      case "conditionalFormatting":
        keep(child, conditionEdits(text, child, following));
        break;
      case "dataValidations":
        keep(child, listEdits(text, child, "dataValidation", following));
        break;
      case "ignoredErrors":
        keep(child, listEdits(text, child, "ignoredError", following));
        break;
      case "rowBreaks":
        replace(child, copiedBreaks(text, child, places));
        break;
      case "hyperlinks": {
        const links = copiedLinks(text, child, following);
        for (const id of links.relations) relations.add(id);
        replace(child, links.markup === "" ? "" : `<${child.name}>${links.markup}</${child.name}>`);
        break;
      }
      case "extLst":
        keep(child, extensionEdits(text, child, following, leftOut));
        break;
      default:
        tellLoss(child, leftOut);
        keep(child, null);
    }
  }
  // The sheet's own may have been taken away since it was copied.
  if (wishes.merges.length > 0 && !childOf(root, "mergeCells")) {
    const place = placeFor(root, "mergeCells", WORKSHEET_ORDER);
    edits.push(insertion(place, mergesMarkup(wishes.merges, root.prefix)));
  }
  return { text: applyEdits(text, edits), relations };
}

/** An mc:AlternateContent holds controls or embedded objects. */
function tellLoss(child: Element, leftOut: (what: LeftOut) => void): void {
  for (const { local } of child.local === "AlternateContent" ? everyElement(child) : [child]) {
    const told = TOLD[local];
    if (told) leftOut(told);
  }
}

function relationIn(
  text: string,
  element: Element
): { readonly name: string; readonly value: string } | undefined {
  return attributesIn(text, element).find(({ name }) => name.includes(":") && localName(name) === "id");
}
