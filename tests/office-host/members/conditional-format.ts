import { intersects } from "../../../src/workbook/address";
import type { ConditionalFormat as Format, Sheet } from "../model/book";
import { HostError, type HostObject, type Members, type Surroundings } from "../member";
import type { RangeSelf } from "./objects";

interface FormatSelf {
  readonly sheet: Sheet;
  readonly format: Format;
}

function formatObject(sheet: Sheet, format: Format): HostObject {
  return { type: "ConditionalFormat", self: { sheet, format } satisfies FormatSelf, id: format.id };
}

export const ConditionalFormatCollection: Members = {
  Items: {
    since: "1.6",
    get: ({ sheet, area }: RangeSelf) =>
      sheet.conditionalFormats
        .filter((format) => intersects(format.range, area))
        .map((format) => formatObject(sheet, format))
  },
  GetItemOrNullObject: {
    since: "1.14",
    call: ({ sheet }: RangeSelf, [id]: [string]) => {
      const format = sheet.conditionalFormats.find((each) => each.id === id);
      return format ? formatObject(sheet, format) : null;
    }
  },
  GetItem: {
    since: "1.6",
    call: ({ sheet }: RangeSelf, [id]: [string]) => {
      const format = sheet.conditionalFormats.find((each) => each.id === id);
      if (!format) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
      return formatObject(sheet, format);
    }
  },
  Add: {
    since: "1.6",
    changes: true,
    call: ({ sheet, area }: RangeSelf, [type]: [string], { book }: Surroundings) => {
      if (sheet.isProtected) throw new HostError("AccessDenied", "The sheet is protected.");
      book.serial += 1;
      const format = { id: `{cf-${book.serial}}`, range: area, type, formula: "", fill: "" };
      sheet.conditionalFormats.push(format);
      return formatObject(sheet, format);
    }
  }
};

export const ConditionalFormat: Members = {
  Id: { since: "1.6", get: ({ format }: FormatSelf) => format.id },
  Type: { since: "1.6", get: ({ format }: FormatSelf) => format.type },
  Custom: { since: "1.6", get: (self: FormatSelf) => ({ type: "CustomConditionalFormat", self }) },
  CustomOrNullObject: {
    since: "1.6",
    get: (self: FormatSelf) =>
      self.format.type === "Custom" ? { type: "CustomConditionalFormat", self } : null
  },
  GetRanges: {
    since: "1.9",
    call: ({ sheet, format }: FormatSelf) => ({
      type: "RangeAreas",
      self: { sheet, areas: [format.range, ...(format.copies ?? [])] }
    })
  },
  Delete: {
    since: "1.6",
    changes: true,
    call: ({ sheet, format }: FormatSelf) => {
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
    }
  }
};

export const CustomConditionalFormat: Members = {
  Rule: { since: "1.6", get: (self: FormatSelf) => ({ type: "ConditionalFormatRule", self }) },
  Format: { since: "1.6", get: (self: FormatSelf) => ({ type: "ConditionalRangeFormat", self }) }
};

export const ConditionalFormatRule: Members = {
  Formula: {
    since: "1.6",
    changes: true,
    get: ({ format }: FormatSelf) => format.formula,
    set: ({ format }: FormatSelf, formula: string) => {
      format.formula = formula;
    }
  }
};

export const ConditionalRangeFormat: Members = {
  Fill: { since: "1.6", get: (self: FormatSelf) => ({ type: "ConditionalRangeFill", self }) }
};

export const ConditionalRangeFill: Members = {
  Color: {
    since: "1.6",
    changes: true,
    set: ({ format }: FormatSelf, color: string) => {
      format.fill = color;
    }
  }
};
