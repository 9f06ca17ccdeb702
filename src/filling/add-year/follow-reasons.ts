import { formatRangeRef, parseRangeRef, type Rectangle } from "../../workbook/address";
import { movedRectangle, type LineChange } from "../../workbook/lines/line-change";
import type { InsertLinesStep, SettingStep } from "../../workbook/patch";
import { sameSheetName, type Snapshot } from "../../workbook/snapshot";
import { lineChangeOf } from "../../workbook/steps/lines/lines";

/** Where the reasons of findings are kept, each with the cells that it was given for. */
const REASONS_SETTING = "waivers";

/**
 * The step that lets the reasons given for findings go with their cells: a reason whose cells were somewhere else would
 * seem to have lapsed.
 */
export function followReasons(
  { settings }: Snapshot,
  lines: readonly InsertLinesStep[]
): readonly SettingStep[] {
  const before = settings[REASONS_SETTING];
  if (before === undefined || lines.length === 0) return [];
  const changes = lines.map(lineChangeOf);
  const after = JSON.stringify(followed(parsed(before), changes));
  return after === JSON.stringify(parsed(before))
    ? []
    : [{ kind: "setting", key: REASONS_SETTING, before, after }];
}

/** What cannot be read is nobody's to change. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function followed(value: unknown, changes: readonly LineChange[]): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => followed(one, changes));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]: [string, unknown]) => [
      name,
      name === "cell" && typeof one === "string" ? movedCell(one, changes) : followed(one, changes)
    ])
  );
}

function movedCell(text: string, changes: readonly LineChange[]): string {
  const place = parseRangeRef(text);
  if (!place) return text;
  const { sheet } = place;
  const area = changes
    .filter((change) => sameSheetName(change.sheet, sheet))
    .reduce<Rectangle>((at, change) => movedRectangle(change, at) ?? at, place);
  return formatRangeRef({ ...area, sheet });
}
