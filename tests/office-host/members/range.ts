import { contains, formatRange, intersects, quoteSheet, type Rectangle } from "../../../src/workbook/address";
import { atOf, keyOf, type Sheet } from "../model/book";
import { recalculate } from "../model/calculate";
import { deleteLines, insertLines } from "../model/lines";
import { copyRows } from "../model/rows";
import { typeIn } from "../model/type-in";
import { HostError, type HostObject, type Members, type Surroundings } from "../member";
import { EDGE_KEYS, lookAt } from "./format";
import { EVENTS } from "./events";
import { areaOf, rangeObject, type RangeSelf } from "./objects";

function address({ sheet, area }: RangeSelf): string {
  return `${quoteSheet(sheet.name)}!${formatRange(area)}`;
}

/** Excel answers null, and no error, for what is too large to read at once. */
function grid<Value>({ sheet, area }: RangeSelf, at: (sheet: Sheet, key: string) => Value): Value[][] | null {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (rows * columns > 5_000_000) return null;
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, right) => at(sheet, keyOf(area.top + down, area.left + right)))
  );
}

function writable(sheet: Sheet): void {
  if (sheet.isProtected) throw new HostError("AccessDenied", "The sheet is protected.");
}

/** One value for all cells, or one for each; null leaves a cell alone. */
function put(
  self: RangeSelf,
  value: unknown,
  write: (row: number, column: number, one: unknown) => void
): void {
  const { area, sheet } = self;
  writable(sheet);
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const block = Array.isArray(value) ? (value as unknown[][]) : null;
  if (block && (block.length !== rows || block.some((row) => row.length !== columns))) {
    throw new HostError("InvalidArgument", "The number of rows or columns in the input array doesn't match.");
  }
  for (let down = 0; down < rows; down++) {
    for (let right = 0; right < columns; right++) {
      const one = block ? block[down]?.[right] : value;
      if (one !== null && one !== undefined) write(area.top + down, area.left + right, one);
    }
  }
}

function typed({ since }: { since: string }, read: (sheet: Sheet, key: string) => unknown): Members[string] {
  return {
    since,
    changes: true,
    get: (self: RangeSelf, { book }: Surroundings) => {
      recalculate(book);
      return grid(self, read);
    },
    set: (self: RangeSelf, value: unknown, { book, tell }: Surroundings) => {
      put(self, value, (row, column, one) => {
        const merge = self.sheet.merges.find((area) => contains(area, { row, column }));
        if (merge && (merge.top !== row || merge.left !== column)) return;
        typeIn(book, self.sheet, row, column, one);
      });
      book.stale = true;
      tell(EVENTS.Changed, {
        worksheetId: self.sheet.id,
        address: formatRange(self.area),
        changeType: "RangeEdited",
        source: 0,
        triggerSource: "ThisLocalAddin"
      });
      tell(EVENTS.Calculated, { worksheetId: self.sheet.id, address: "A1" });
    }
  };
}

function answer(since: string, get: (self: RangeSelf) => unknown): Members[string] {
  return { since, get };
}

export const Range: Members = {
  Address: answer("1.1", address),
  CellCount: answer("1.1", ({ area }) => {
    const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    return count > 2_147_483_647 ? -1 : count;
  }),
  Values: typed({ since: "1.1" }, (sheet, key) => sheet.cells.get(key)?.value ?? ""),
  Formulas: typed({ since: "1.1" }, (sheet, key) => {
    const held = sheet.cells.get(key);
    return held?.formula ?? held?.value ?? "";
  }),
  ValueTypes: {
    since: "1.1",
    get: (self: RangeSelf, { book }: Surroundings) => {
      recalculate(book);
      return grid(self, (sheet, key) => sheet.cells.get(key)?.kind ?? "Empty");
    }
  },
  NumberFormat: {
    since: "1.1",
    changes: true,
    get: (self: RangeSelf) => grid(self, (sheet, key) => sheet.numberFormats.get(key) ?? "General"),
    set: (self: RangeSelf, value: unknown) => {
      put(self, value, (row, column, code) => {
        if (code === "General") self.sheet.numberFormats.delete(keyOf(row, column));
        else self.sheet.numberFormats.set(keyOf(row, column), String(code));
      });
    }
  },
  Hyperlink: {
    since: "1.7",
    changes: true,
    set: ({ sheet, area }: RangeSelf, link: { textToDisplay: string }, { book }: Surroundings) => {
      writable(sheet);
      sheet.rest[`link.${formatRange(area)}`] = link;
      typeIn(book, sheet, area.top, area.left, link.textToDisplay);
    }
  },
  Format: { since: "1.1", get: (self: RangeSelf) => ({ type: "RangeFormat", self }) },
  DataValidation: { since: "1.8", get: (self: RangeSelf) => ({ type: "DataValidation", self }) },
  ConditionalFormats: {
    since: "1.6",
    get: (self: RangeSelf) => ({ type: "ConditionalFormatCollection", self })
  },
  _ValidateArraySize: { since: "1.3", call: () => undefined },
  GetRow: {
    since: "1.1",
    call: ({ sheet, area }: RangeSelf, [row]: [number]) =>
      rangeObject(sheet, { ...area, top: area.top + row, bottom: area.top + row })
  },
  GetBoundingRect: {
    since: "1.1",
    call: ({ sheet, area }: RangeSelf, [other]: [HostObject]) => {
      const to = (other.self as RangeSelf).area;
      return rangeObject(sheet, { ...area, bottom: to.bottom, right: to.right });
    }
  },
  GetMergedAreasOrNullObject: {
    since: "1.13",
    call: ({ sheet, area }: RangeSelf) => {
      const areas = sheet.merges.filter((merge) => intersects(merge, area));
      if (areas.length > 512) {
        throw new HostError("InvalidOperation", "There are too many merged areas in the range.");
      }
      return areas.length > 0 ? { type: "RangeAreas", self: { sheet, areas } } : null;
    }
  },
  GetRowProperties: {
    since: "1.9",
    call: ({ sheet, area }: RangeSelf) =>
      Array.from({ length: area.bottom - area.top + 1 }, (_, down) => ({
        rowHidden: sheet.hiddenRows.has(area.top + down),
        format: { rowHeight: sheet.heights.get(area.top + down) ?? 16.5 }
      }))
  },
  GetColumnProperties: {
    since: "1.9",
    call: ({ sheet, area }: RangeSelf) =>
      Array.from({ length: area.right - area.left + 1 }, (_, right) => ({
        columnHidden: sheet.hiddenColumns.has(area.left + right),
        format: { columnWidth: sheet.widths.get(area.left + right) ?? 54 }
      }))
  },
  GetCellProperties: { since: "1.9", call: (self: RangeSelf) => grid(self, cellProperties) },
  Merge: {
    since: "1.2",
    changes: true,
    call: ({ sheet, area }: RangeSelf) => {
      writable(sheet);
      sheet.merges = [...sheet.merges.filter((merge) => !intersects(merge, area)), area];
    }
  },
  Unmerge: {
    since: "1.2",
    changes: true,
    call: ({ sheet, area }: RangeSelf) => {
      writable(sheet);
      sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
    }
  },
  Clear: {
    since: "1.1",
    changes: true,
    call: ({ sheet, area }: RangeSelf, [what]: [string], { book }: Surroundings) => {
      writable(sheet);
      if (what !== "Contents") throw new HostError("NotImplemented", `Range.clear("${what}")`);
      for (const key of [...sheet.cells.keys()]) if (contains(area, atOf(key))) sheet.cells.delete(key);
      book.stale = true;
    }
  },
  Insert: {
    since: "1.1",
    changes: true,
    call: (self: RangeSelf, [shift]: [string], { book }: Surroundings) => {
      writable(self.sheet);
      insertLines(book, self.sheet, self.area, shift);
      return rangeObject(self.sheet, self.area);
    }
  },
  Delete: {
    since: "1.1",
    changes: true,
    call: ({ sheet, area }: RangeSelf, [shift]: [string], { book }: Surroundings) => {
      writable(sheet);
      deleteLines(book, sheet, area, shift);
    }
  },
  CopyFrom: {
    since: "1.9",
    changes: true,
    call: ({ sheet, area }: RangeSelf, [from]: [string]) => {
      writable(sheet);
      copyRows(sheet, areaOf(from), area);
    }
  },
  Select: {
    since: "1.1",
    call: (self: RangeSelf, _args: never, { book }: Surroundings) => {
      book.selected = address(self);
    }
  }
};

const FONT_MEMBERS = "name size bold italic underline strikethrough superscript subscript color".split(" ");
const FORMAT_MEMBERS =
  "horizontalAlignment verticalAlignment textOrientation wrapText shrinkToFit indentLevel".split(" ");

function cellProperties(sheet: Sheet, key: string): unknown {
  const look = (member: string): unknown => lookAt(sheet, key, member);
  const borders = Object.fromEntries(
    Object.entries(EDGE_KEYS).map(([edge, name]) => [
      name,
      {
        style: look(`border.${edge}.style`),
        weight: look(`border.${edge}.weight`),
        color: look(`border.${edge}.color`)
      }
    ])
  );
  return {
    format: {
      fill: { color: look("fill.color"), pattern: look("fill.color") === "#FFFFFF" ? "None" : "Solid" },
      font: Object.fromEntries(FONT_MEMBERS.map((member) => [member, look(`font.${member}`)])),
      borders,
      ...Object.fromEntries(FORMAT_MEMBERS.map((member) => [member, look(member)]))
    }
  };
}

interface AreasSelf {
  readonly sheet: Sheet;
  readonly areas: readonly Rectangle[];
}

export const RangeAreas: Members = {
  Address: {
    since: "1.9",
    get: ({ sheet, areas }: AreasSelf) => areas.map((area) => address({ sheet, area })).join(",")
  }
};
