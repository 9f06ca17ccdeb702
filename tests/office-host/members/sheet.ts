import { quoteSheet } from "../../../src/workbook/address";
import type { Visibility } from "../../../src/workbook/snapshot";
import type { Sheet } from "../model/book";
import { copySheet } from "../model/copy-sheet";
import { usedRange } from "../model/used-range";
import { HostError, type Members, type Surroundings } from "../member";
import { EVENTS } from "./events";
import { areaOf, namesObject, rangeObject, sheetObject } from "./objects";

const WORDS: Readonly<Record<Visibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden"
};

function remember(member: string): NonNullable<Members[string]["set"]> {
  return (sheet: Sheet, value: unknown) => {
    sheet.rest[member] = value;
  };
}

export const Worksheet: Members = {
  Id: { since: "1.1", get: (sheet: Sheet) => sheet.id },
  Name: {
    since: "1.1",
    changes: true,
    get: (sheet: Sheet) => sheet.name,
    set: (sheet: Sheet, name: string, around: Surroundings) => {
      if (around.book.structureProtected) throw new HostError("AccessDenied", "The workbook is protected.");
      const taken = around.book.sheets.some(
        (other) => other !== sheet && other.name.toUpperCase() === name.toUpperCase()
      );
      if (taken) throw new HostError("InvalidArgument", "That name is already taken. Try a different one.");
      around.tell(EVENTS.NameChanged, {
        worksheetId: sheet.id,
        nameBefore: sheet.name,
        nameAfter: name,
        source: 0
      });
      sheet.name = name;
    }
  },
  Visibility: {
    since: "1.1",
    changes: true,
    get: (sheet: Sheet) => WORDS[sheet.visibility],
    set: (sheet: Sheet, word: string) => {
      sheet.visibility = word === "Visible" ? "visible" : word === "Hidden" ? "hidden" : "veryHidden";
    }
  },
  Position: {
    since: "1.1",
    changes: true,
    set: (sheet: Sheet, position: number, { book }: Surroundings) => {
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      book.sheets.splice(position, 0, sheet);
    }
  },
  Protection: { since: "1.2", get: (self: Sheet) => ({ type: "WorksheetProtection", self }) },
  Names: { since: "1.4", get: (sheet: Sheet) => namesObject(sheet.names, "Worksheet") },
  Charts: { since: "1.1", get: (self: Sheet) => ({ type: "ChartCollection", self }) },
  PageLayout: { since: "1.9", get: (self: Sheet) => ({ type: "PageLayout", self }) },
  FreezePanes: { since: "1.7", get: (self: Sheet) => ({ type: "WorksheetFreezePanes", self }) },
  TabColor: { since: "1.7", changes: true, set: remember("tabColor") },
  Gridlines: { since: "1.8", changes: true, set: remember("showGridlines") },
  GetRange: {
    since: "1.1",
    call: (sheet: Sheet, [address]: [string | null]) => rangeObject(sheet, areaOf(address))
  },
  GetUsedRangeOrNullObject: {
    since: "1.4",
    call: (sheet: Sheet, [valuesOnly]: [boolean]) => {
      const area = usedRange(sheet, valuesOnly);
      return area ? rangeObject(sheet, area) : null;
    }
  },
  _GetAnotherWorksheetById: {
    since: "1.7",
    call: (_sheet: Sheet, [id]: [string], { book }: Surroundings) => {
      const other = book.sheets.find((each) => each.id === id);
      if (!other) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
      return sheetObject(other);
    }
  },
  Copy: {
    since: "1.7",
    changes: true,
    call: (sheet: Sheet, [place]: [string], { book, tell }: Surroundings) => {
      if (place !== "End") throw new HostError("NotImplemented", `Worksheet.copy("${place}")`);
      if (book.structureProtected) throw new HostError("AccessDenied", "The workbook is protected.");
      if (sheet.visibility === "veryHidden") throw new HostError("InvalidOperation", "The sheet is hidden.");
      const copy = copySheet(book, sheet);
      tell(EVENTS.Added, { worksheetId: copy.id, source: 0 });
      return sheetObject(copy);
    }
  },
  Activate: {
    since: "1.1",
    call: (sheet: Sheet) => {
      if (sheet.visibility !== "visible") throw new HostError("InvalidOperation", "The sheet is hidden.");
    }
  },
  Delete: {
    since: "1.1",
    changes: true,
    call: (sheet: Sheet, _args: never, { book, tell }: Surroundings) => {
      if (book.structureProtected) throw new HostError("AccessDenied", "The workbook is protected.");
      const others = book.sheets.filter((other) => other !== sheet);
      if (!others.some((other) => other.visibility === "visible")) {
        throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
      }
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      tell(EVENTS.Deleted, { worksheetId: sheet.id, source: 0 });
    }
  }
};

export const WorksheetProtection: Members = {
  Protected: { since: "1.2", get: (sheet: Sheet) => sheet.isProtected }
};

function frozen(kind: string): Members[string] {
  return {
    since: "1.7",
    changes: true,
    call: (sheet: Sheet, [what]: [unknown]) => {
      sheet.rest[`frozen.${kind}`] = what;
    }
  };
}

export const WorksheetFreezePanes: Members = {
  FreezeAt: frozen("at"),
  FreezeRows: frozen("rows"),
  FreezeColumns: frozen("columns")
};

function laidOut(member: string): Members[string] {
  return { since: "1.9", changes: true, set: remember(`page.${member}`) };
}

function layingOut(member: string): Members[string] {
  return {
    since: "1.9",
    changes: true,
    call: (sheet: Sheet, args: unknown) => {
      sheet.rest[`page.${member}`] = args;
    }
  };
}

export const PageLayout: Members = {
  PaperSize: laidOut("paperSize"),
  Orientation: laidOut("orientation"),
  Zoom: laidOut("zoom"),
  CenterHorizontally: laidOut("centerHorizontally"),
  CenterVertically: laidOut("centerVertically"),
  PrintOrder: laidOut("printOrder"),
  SetPrintMargins: layingOut("margins"),
  SetPrintArea: {
    since: "1.9",
    changes: true,
    call: (sheet: Sheet, [area]: [string]) => {
      sheet.rest["page.printArea"] = [area];
      // Excel keeps it as a name of the sheet, which is listed among its names.
      sheet.names = sheet.names.filter((item) => item.name !== "Print_Area");
      sheet.names.push({ name: "Print_Area", formula: `=${quoteSheet(sheet.name)}!${area}`, visible: true });
    }
  },
  SetPrintTitleRows: layingOut("titleRows"),
  SetPrintTitleColumns: layingOut("titleColumns"),
  HeadersFooters: { since: "1.9", get: (self: Sheet) => ({ type: "HeaderFooterGroup", self }) }
};

export const HeaderFooterGroup: Members = {
  DefaultForAllPages: { since: "1.9", get: (self: Sheet) => ({ type: "HeaderFooter", self }) }
};

export const HeaderFooter: Members = {
  LeftHeader: laidOut("header.left"),
  CenterHeader: laidOut("header.center"),
  RightHeader: laidOut("header.right"),
  LeftFooter: laidOut("footer.left"),
  CenterFooter: laidOut("footer"),
  RightFooter: laidOut("footer.right")
};
