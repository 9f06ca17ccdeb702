import type { OpcPackage } from "../package/opc-package";
import type { Relationship } from "../package/relationships";
import { keyOf } from "../xml/xml-scanner";
import { nodeIn, type XmlNode } from "./xml-node";

/** What a sheet holds beside its cells, by kind, and how often. */
export type Belongings = Readonly<Partial<Record<BelongingKind, number>>>;

export type BelongingKind =
  "chart" | "image" | "shape" | "pivot" | "control" | "slicer" | "sparkline" | "macro" | "other";

const CHART = keyOf("chart");
const FRAME = keyOf("graphicFrame");
const PICTURE = keyOf("pic");
const SHAPE = keyOf("sp");
const CONNECTOR = keyOf("cxnSp");
const GROUP = keyOf("grpSp");
const INK = keyOf("contentPart");
const SLICER = keyOf("slicer");
const TIMELINE = keyOf("timeslicer");
/** A shape that stands for a control, for programs that know no controls. */
const CONTROL_SHAPE = keyOf("compatExt");
const ANCHORS: ReadonlySet<number> = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"].map(keyOf));

/** Counts what is anchored on a sheet and what belongs to it, from the parts that it is related to. */
export function belongingsOf(opened: OpcPackage, relationships: readonly Relationship[]): Belongings {
  const counts: Partial<Record<BelongingKind, number>> = {};
  const add = (kind: BelongingKind, count = 1): void => {
    if (count > 0) counts[kind] = (counts[kind] ?? 0) + count;
  };
  const present = relationships.filter(({ external, target }) => !external && opened.has(target));
  const modern = present.some(({ type }) => type === "ctrlProp" || type === "control");
  for (const { type, target } of present) {
    if (type === "pivotTable") add("pivot");
    else if (type === "image") add("image");
    else if (type === "ctrlProp" || type === "control") add("control");
    else if (type === "oleObject" || type === "package") add("other");
    else if (type === "vmlDrawing" && !modern) add("control", oldControls(opened.text(target)));
    else if (type === "drawing") {
      for (const anchor of anchorsIn(opened, target)) for (const kind of kindsIn(anchor)) add(kind);
    }
  }
  return counts;
}

const OLD_OBJECT = /\bObjectType\s{0,9}=\s{0,9}["']([A-Za-z]{1,20})["']/g;
/** What old programs draw that is no control. */
const NO_CONTROLS: ReadonlySet<string> = new Set(["Note", "Pict", "Rect", "Shape", "Group", "Line"]);

/** Old drawings need not be well-formed; their buttons and lists say what they are. */
function oldControls(text: string): number {
  return [...text.matchAll(OLD_OBJECT)].filter(([, kind = ""]) => !NO_CONTROLS.has(kind)).length;
}

function anchorsIn(opened: OpcPackage, part: string): readonly XmlNode[] {
  return nodeIn(opened.utf8(part), part).children.filter(({ key }) => ANCHORS.has(key));
}

/** A group counts as one shape; pictures and charts in it count by themselves. */
function kindsIn(node: XmlNode): readonly BelongingKind[] {
  return node.children.flatMap((child): readonly BelongingKind[] => {
    if (child.key === PICTURE) return ["image"];
    if (child.key === FRAME) return [frameKind(child)];
    if (child.key === SHAPE) return child.deep(CONTROL_SHAPE).length > 0 ? [] : ["shape"];
    if (child.key === CONNECTOR || child.key === INK) return ["shape"];
    if (child.key !== GROUP) return [];
    const inside = kindsIn(child).filter((kind) => kind !== "shape");
    return inside.length > 0 ? inside : ["shape"];
  });
}

function frameKind(frame: XmlNode): BelongingKind {
  if (frame.deep(CHART).length > 0) return "chart";
  return frame.deep(SLICER).length > 0 || frame.deep(TIMELINE).length > 0 ? "slicer" : "shape";
}
