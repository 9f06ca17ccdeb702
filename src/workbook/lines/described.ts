import { columnName } from "../address";
import type { Axis } from "./line-change";

/** Lines as a message names them: "F열" is for the reader of Korean only, so it is "F" or "F:G", and "7" or "7:8". */
export function linesText({
  axis,
  at,
  count
}: {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}): string {
  const name = (line: number): string => (axis === "row" ? String(line + 1) : columnName(line));
  return count === 1 ? name(at) : `${name(at)}:${name(at + count - 1)}`;
}
