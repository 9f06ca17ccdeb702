import { formatArea, parseArea, type Area, type AreaEnd, type Place } from "../formula/area";
import { movedSpan, nearLine, type LineChange } from "./line-change";

interface AreaOptions {
  /** Names count what has no "$" from the cell that uses them: it does not move. */
  readonly fixedOnly?: boolean;
}

/** The area afterwards, written as it was; null where all of it is gone. */
export function movedArea(change: LineChange, area: Area, { fixedOnly }: AreaOptions = {}): Area | null {
  const { axis } = change;
  const one = area.first[axis];
  const other = (area.last ?? area.first)[axis];
  if (!one || !other) return area;
  if (fixedOnly === true && !(one.fixed && other.fixed)) return area;
  const reversed = one.index > other.index;
  const span = movedSpan(
    change,
    reversed ? { first: other.index, last: one.index } : { first: one.index, last: other.index }
  );
  if (!span) return null;
  const [first, last] = reversed ? [span.last, span.first] : [span.first, span.last];
  return {
    first: withPlace(area.first, axis, { ...one, index: first }),
    last: area.last && withPlace(area.last, axis, { ...other, index: last })
  };
}

function withPlace(end: AreaEnd, axis: LineChange["axis"], place: Place): AreaEnd {
  return axis === "row" ? { ...end, row: place } : { ...end, column: place };
}

/** `ref="A1:B2"` afterwards; null where all of it is gone, the text itself where it is no area. */
export function movedRef(change: LineChange, text: string): string | null {
  const area = parseArea(text.trim());
  if (!area) return text;
  const moved = movedArea(change, area);
  return moved && formatted(text, area, moved);
}

/** `sqref="A1 B2:C3"` afterwards: what is gone is left out; null where nothing is left. */
export function movedList(change: LineChange, text: string): string | null {
  const refs = text.split(/\s+/).filter((ref) => ref !== "");
  const moved = refs.map((ref) => movedRef(change, ref));
  if (moved.every((ref, index) => ref === refs[index])) return text;
  const left = [...new Set(moved.filter((ref) => ref !== null))];
  return left.length > 0 ? left.join(" ") : null;
}

/** A cell that something stands at: where its own line goes it stays at the edge. */
export function nearCell(change: LineChange, text: string): string {
  const area = parseArea(text);
  if (!area || area.last) return movedRef(change, text) ?? text;
  const place = area.first[change.axis];
  if (!place) return text;
  const index = nearLine(change, place.index);
  return formatted(text, area, {
    first: withPlace(area.first, change.axis, { ...place, index }),
    last: null
  });
}

/** The text of an area that has moved: what stays, stays as it was written; one that shrinks to a cell is that cell. */
export function formatted(text: string, area: Area, moved: Area): string {
  const written = formatArea(moved);
  if (written === formatArea(area)) return text;
  return isOneCell(moved) && !isOneCell(area) ? formatArea({ first: moved.first, last: null }) : written;
}

function isOneCell({ first, last }: Area): boolean {
  if (last === null || first.row === null || first.column === null) return false;
  return formatArea({ first, last: null }) === formatArea({ first: last, last: null });
}
