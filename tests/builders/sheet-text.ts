import { compareCells, type Rectangle } from "../../src/workbook/address";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { EMPTY_SNAPSHOT } from "../../src/workbook/workbook-state";
import { usedBy } from "../../src/workbook/steps/cells";

/**
 * Draws a sheet in text, for tests and for the examples of the rules' pages: a line a row, `|` between cells.
 *
 *     재원 | 총계 | 집행액 | <          "<" is merged with the cell at its left
 *     ^    | ^    | 소계   | 2022       "^" is merged with the cell above
 *     계   | 179  | =C4+D4 → 77 | '12   a number, a formula with its stored value, a text that looks like a number
 *
 * Blank cells are blank; `\n` in a cell is a line break; a line of dashes (as in Markdown tables) and the outer
 * pipes of Markdown tables are passed over. `@row 12` sets the number of the next row, from 1.
 */
export function sheetFromText(name: string, text: string, extra: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const cells: Cell[] = [];
  const areas = new Map<string, Rectangle>();
  let row = 0;
  for (const line of text.split("\n")) {
    const jump = /^\s*@row (\d+)\s*$/.exec(line);
    if (jump) {
      row = Number(jump[1]) - 1;
      continue;
    }
    if (/^\s*\|?[\s:|-]*-{3,}[\s:|-]*$/.test(line)) continue;
    if (line.trim() === "" && cells.length === 0) continue;
    const body = /^\s*\|.*\|\s*$/.test(line) ? line.trim().slice(1, -1) : line;
    body.split("|").forEach((part, column) => {
      const content = part.trim();
      if (content === "<" || content === "^") {
        const from = content === "<" ? `${row},${column - 1}` : `${row - 1},${column}`;
        const area = areas.get(from) ?? {
          top: content === "<" ? row : row - 1,
          left: content === "<" ? column - 1 : column,
          bottom: content === "<" ? row : row - 1,
          right: content === "<" ? column - 1 : column
        };
        const grown = { ...area, bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) };
        for (let r = grown.top; r <= grown.bottom; r++) {
          for (let c = grown.left; c <= grown.right; c++) areas.set(`${r},${c}`, grown);
        }
      } else if (content !== "") {
        cells.push({ row, column, ...contentFrom(content) });
      }
    });
    row += 1;
  }
  cells.sort(compareCells);
  const merges = [...new Set([...areas.values()].map((area) => JSON.stringify(area)))].map(
    (area) => JSON.parse(area) as Rectangle
  );
  const whole = merges.filter((area) => !merges.some((other) => other !== area && covers(other, area)));
  return {
    id: name,
    name,
    visibility: "visible",
    protected: false,
    used: usedBy(cells),
    cells,
    merges: whole,
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    flags: [],
    ...extra
  };
}

function covers(one: Rectangle, other: Rectangle): boolean {
  return (
    one.top <= other.top && one.left <= other.left && one.bottom >= other.bottom && one.right >= other.right
  );
}

function contentFrom(text: string): Pick<Cell, "value" | "formula" | "uncomputed"> {
  if (text.startsWith("=")) {
    const [formula = "", value] = text.split("→").map((part) => part.trim());
    return value === undefined
      ? { formula, value: null, uncomputed: true }
      : { formula, value: scalar(value) };
  }
  return { value: scalar(text) };
}

function scalar(text: string): Cell["value"] {
  if (text.startsWith("'")) return text.slice(1).replaceAll("\\n", "\n");
  if (/^#[A-Z/0!?]+$/.test(text)) return { error: text };
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text.replaceAll("\\n", "\n");
}

/** A workbook of such sheets, in the order given. */
export function workbookFromText(sheets: Readonly<Record<string, string>>): Snapshot {
  return {
    ...EMPTY_SNAPSHOT,
    sheets: Object.entries(sheets).map(([name, text]) => sheetFromText(name, text))
  };
}
