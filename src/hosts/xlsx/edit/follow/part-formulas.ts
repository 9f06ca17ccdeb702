import type { PartsDraft } from "../../write/parts/draft";
import { everyElement } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";
import { followFormula, type Restructuring } from "../../../../workbook/formula/restructuring";
import { attributeEdits, textEdits } from "./formula-edits";
import type { Mentions } from "./mentions";
import type { OwnedPart } from "./sheet-parts";
import { vmlFormulaEdits } from "./vml-formulas";

/** Where formulas stand in the parts that belong to a sheet: elements that are one, and attributes. */
interface FormulaPlaces {
  readonly elements: ReadonlySet<string>;
  readonly attributes: readonly string[];
}

const PLACES: Readonly<Record<string, FormulaPlaces>> = {
  drawing: { elements: new Set(), attributes: ["textlink", "cellRange"] },
  chartUserShapes: { elements: new Set(), attributes: ["textlink"] },
  chart: { elements: new Set(["f", "sqref"]), attributes: [] },
  chartEx: { elements: new Set(["f", "nf"]), attributes: [] },
  ctrlProp: { elements: new Set(), attributes: ["fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"] },
  table: { elements: new Set(["calculatedColumnFormula", "totalsRowFormula"]), attributes: [] }
};

export interface FollowContext {
  readonly home: string;
  readonly change: Restructuring;
  /** Null where references without a sheet are concerned as well, so that no part can be passed over. */
  readonly mentions: Mentions | null;
}

/** The edits of all formulas of a part that belongs to a sheet. */
export function partFormulaEdits(
  draft: PartsDraft,
  { type, part }: OwnedPart,
  { home, change, mentions }: FollowContext
): readonly TextEdit[] {
  const places = Object.hasOwn(PLACES, type) ? PLACES[type] : undefined;
  if (!places && type !== "vmlDrawing") return [];
  if (mentions && !mentions(part)) return [];
  const text = draft.text(part);
  const follow = (formula: string): string => followFormula(formula, change, { home });
  if (!places) return vmlFormulaEdits(text, follow);
  return [...everyElement(draft.outline(part))].flatMap((element) => [
    ...places.attributes.flatMap((name) => attributeEdits(text, element, name, follow)),
    ...(places.elements.has(element.local) && element.children.length === 0
      ? textEdits(text, element, follow)
      : [])
  ]);
}
