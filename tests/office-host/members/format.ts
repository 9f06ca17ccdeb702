import type { Rectangle } from "../../../src/workbook/address";
import { keyOf, type Sheet } from "../model/book";
import { HostError, type Members } from "../member";
import type { RangeSelf } from "./objects";

const DEFAULTS: Readonly<Record<string, unknown>> = {
  "fill.color": "#FFFFFF",
  "font.name": "맑은 고딕",
  "font.size": 11,
  "font.bold": false,
  "font.italic": false,
  "font.underline": "None",
  "font.strikethrough": false,
  "font.superscript": false,
  "font.subscript": false,
  "font.color": "#000000",
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  textOrientation: 0,
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0
};

export const EDGE_KEYS = {
  EdgeTop: "top",
  EdgeRight: "right",
  EdgeBottom: "bottom",
  EdgeLeft: "left"
} as const;

export function lookAt(sheet: Sheet, key: string, member: string): unknown {
  const look = sheet.looks.get(key)?.[member];
  if (look !== undefined) return look;
  if (member.startsWith("border.")) return member.endsWith(".style") ? "None" : undefined;
  return DEFAULTS[member];
}

/** A look that is the default is kept nowhere, so that equal cells are equal data. */
function setLook({ sheet, area }: RangeSelf, member: string, value: unknown): void {
  if (sheet.isProtected) throw new HostError("AccessDenied", "The sheet is protected.");
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const key = keyOf(row, column);
      const others = Object.entries(sheet.looks.get(key) ?? {}).filter(([name]) => name !== member);
      const plain = value === DEFAULTS[member] || value === undefined;
      const looks = Object.fromEntries(plain ? others : [...others, [member, value]]);
      if (Object.keys(looks).length === 0) sheet.looks.delete(key);
      else sheet.looks.set(key, looks);
    }
  }
}

function look(since: string, member: string): Members[string] {
  return {
    since,
    changes: true,
    set: (self: RangeSelf, value: unknown) => {
      setLook(self, member, value);
    }
  };
}

export const RangeFormat: Members = {
  Font: { since: "1.1", get: (self: RangeSelf) => ({ type: "RangeFont", self }) },
  Fill: { since: "1.1", get: (self: RangeSelf) => ({ type: "RangeFill", self }) },
  Borders: { since: "1.1", get: (self: RangeSelf) => ({ type: "RangeBorderCollection", self }) },
  HorizontalAlignment: look("1.1", "horizontalAlignment"),
  VerticalAlignment: look("1.1", "verticalAlignment"),
  TextOrientation: look("1.7", "textOrientation"),
  WrapText: look("1.1", "wrapText"),
  ShrinkToFit: look("1.9", "shrinkToFit"),
  IndentLevel: look("1.9", "indentLevel"),
  ColumnWidth: {
    since: "1.2",
    changes: true,
    set: ({ sheet, area }: RangeSelf, points: number) => {
      for (let column = area.left; column <= area.right; column++) {
        if (Math.abs(points - 54) < 1e-6) sheet.widths.delete(column);
        else sheet.widths.set(column, Math.round(points * 1e6) / 1e6);
      }
    }
  },
  UseStandardWidth: {
    since: "1.7",
    changes: true,
    set: ({ sheet, area }: RangeSelf) => {
      for (let column = area.left; column <= area.right; column++) sheet.widths.delete(column);
    }
  },
  RowHeight: {
    since: "1.2",
    changes: true,
    set: ({ sheet, area }: RangeSelf, points: number) => {
      for (let row = area.top; row <= area.bottom; row++) sheet.heights.set(row, points);
    }
  }
};

export const RangeFont: Members = {
  Name: look("1.1", "font.name"),
  Size: look("1.1", "font.size"),
  Bold: look("1.1", "font.bold"),
  Italic: look("1.1", "font.italic"),
  Underline: look("1.1", "font.underline"),
  Strikethrough: look("1.9", "font.strikethrough"),
  Superscript: look("1.9", "font.superscript"),
  Subscript: look("1.9", "font.subscript"),
  Color: look("1.1", "font.color")
};

export const RangeFill: Members = {
  Color: look("1.1", "fill.color"),
  Clear: {
    since: "1.1",
    changes: true,
    call: (self: RangeSelf) => {
      setLook(self, "fill.color", undefined);
    }
  }
};

interface BorderSelf extends RangeSelf {
  readonly edge: string;
}

export const RangeBorderCollection: Members = {
  GetItem: {
    since: "1.1",
    call: (self: RangeSelf, [edge]: [string]) => ({ type: "RangeBorder", self: { ...self, edge }, id: edge })
  }
};

/** The cells whose edge it is, and which edge of theirs. */
function edgesOf({ area, edge }: BorderSelf): readonly (readonly [Rectangle, string])[] {
  switch (edge) {
    case "EdgeTop":
      return [[{ ...area, bottom: area.top }, edge]];
    case "EdgeBottom":
      return [[{ ...area, top: area.bottom }, edge]];
    case "EdgeLeft":
      return [[{ ...area, right: area.left }, edge]];
    case "EdgeRight":
      return [[{ ...area, left: area.right }, edge]];
    case "InsideHorizontal":
      return [
        [{ ...area, bottom: area.bottom - 1 }, "EdgeBottom"],
        [{ ...area, top: area.top + 1 }, "EdgeTop"]
      ];
    case "InsideVertical":
      return [
        [{ ...area, right: area.right - 1 }, "EdgeRight"],
        [{ ...area, left: area.left + 1 }, "EdgeLeft"]
      ];
    default:
      throw new HostError("InvalidArgument", `No border ${edge}`);
  }
}

function line(member: string): Members[string] {
  return {
    since: "1.1",
    changes: true,
    set: (self: BorderSelf, value: unknown) => {
      for (const [area, edge] of edgesOf(self)) {
        const bare = member === "style" && value === "None";
        setLook({ ...self, area }, `border.${edge}.${member}`, bare ? undefined : value);
        if (bare) {
          setLook({ ...self, area }, `border.${edge}.weight`, undefined);
          setLook({ ...self, area }, `border.${edge}.color`, undefined);
        }
      }
    }
  };
}

export const RangeBorder: Members = { Style: line("style"), Weight: line("weight"), Color: line("color") };

export const DataValidation: Members = {
  Rule: {
    since: "1.8",
    changes: true,
    set: ({ sheet, area }: RangeSelf, rule: unknown) => {
      sheet.rest[`validation.${area.top},${area.left},${area.bottom},${area.right}`] = rule;
    }
  }
};
