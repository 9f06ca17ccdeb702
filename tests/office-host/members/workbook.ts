import { parseRangeRef } from "../../../src/workbook/address";
import { HostError, type Members, type Surroundings } from "../member";
import { addSheet, type Book, type NamedItem as Item, type Sheet } from "../model/book";
import { EVENTS, type EventName } from "./events";
import { namesObject, rangeObject, sheetObject, type NamesSelf } from "./objects";

function listener(name: EventName, since: string, method: string): Members {
  return {
    [`_Register${method}`]: {
      since,
      call: (_self: Book, _args: never, around: Surroundings) => void around.listening.add(name)
    },
    [`_Unregister${method}`]: {
      since,
      call: (_self: Book, _args: never, around: Surroundings) => void around.listening.delete(name)
    }
  };
}

function findSheet(book: Book, key: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.id === key || sheet.name.toUpperCase() === key.toUpperCase());
}

export const Workbook: Members = {
  Worksheets: { since: "1.1", get: (self: Book) => ({ type: "WorksheetCollection", self }) },
  Names: { since: "1.1", get: (self: Book) => namesObject(self.names, "Workbook") },
  Protection: { since: "1.7", get: (self: Book) => ({ type: "WorkbookProtection", self }) },
  CustomXmlParts: { since: "1.5", get: (self: Book) => ({ type: "CustomXmlPartCollection", self }) },
  GetActiveCell: {
    since: "1.7",
    call: (self: Book) => {
      const selected = parseRangeRef(self.selected ?? "");
      const sheet = (selected && findSheet(self, selected.sheet)) ?? self.sheets[0];
      if (!sheet) throw new HostError("InvalidSelection", "Nothing in a sheet is selected.");
      const { top = 0, left = 0 } = selected ?? {};
      return rangeObject(sheet, { top, left, bottom: top, right: left });
    }
  }
};

export const WorkbookProtection: Members = {
  Protected: { since: "1.7", get: (self: Book) => self.structureProtected }
};

export const WorksheetCollection: Members = {
  Items: { since: "1.1", get: (self: Book) => self.sheets.map((sheet) => sheetObject(sheet)) },
  GetItem: {
    since: "1.1",
    call: (self: Book, [key]: [string]) => {
      const sheet = findSheet(self, key);
      if (!sheet) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
      return sheetObject(sheet);
    }
  },
  GetItemOrNullObject: {
    since: "1.4",
    call: (self: Book, [key]: [string]) => {
      const sheet = findSheet(self, key);
      return sheet ? sheetObject(sheet) : null;
    }
  },
  Add: {
    since: "1.1",
    changes: true,
    call: (self: Book, [name]: [string], around: Surroundings) => {
      if (self.structureProtected) throw new HostError("AccessDenied", "The workbook is protected.");
      if (findSheet(self, name)) {
        throw new HostError("ItemAlreadyExists", "A resource with the same name already exists.");
      }
      const sheet = addSheet(self, name);
      around.tell(EVENTS.Added, { worksheetId: sheet.id, source: 0 });
      return sheetObject(sheet);
    }
  },
  ...listener("Changed", "1.9", "DataChangedEvent"),
  ...listener("Calculated", "1.8", "CalculatedEvent"),
  ...listener("Added", "1.7", "AddedEvent"),
  ...listener("Deleted", "1.7", "DeletedEvent"),
  _RegisterEventNameChanged: {
    since: "1.17",
    call: (_self: Book, _args: never, around: Surroundings) => void around.listening.add("NameChanged")
  },
  _UnregisterEventNameChanged: {
    since: "1.17",
    call: (_self: Book, _args: never, around: Surroundings) => void around.listening.delete("NameChanged")
  }
};

export const NamedItemCollection: Members = {
  GetItemOrNullObject: {
    since: "1.4",
    call: ({ names, scope }: NamesSelf, [name]: [string]) => {
      const item = names.find((each) => each.name.toUpperCase() === name.toUpperCase());
      return item ? { type: "NamedItem", self: { item, names, scope }, id: item.name } : null;
    }
  },
  Items: {
    since: "1.1",
    get: ({ names, scope }: NamesSelf) =>
      names.map((item) => ({ type: "NamedItem", self: { item, names, scope } }))
  },
  GetItem: {
    since: "1.1",
    call: ({ names, scope }: NamesSelf, [name]: [string]) => {
      const item = names.find((each) => each.name.toUpperCase() === name.toUpperCase());
      if (!item) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
      return { type: "NamedItem", self: { item, names, scope }, id: item.name };
    }
  },
  Add: {
    since: "1.4",
    changes: true,
    call: ({ names, scope }: NamesSelf, [name, formula]: [string, string]) => {
      if (names.some((each) => each.name.toUpperCase() === name.toUpperCase())) {
        throw new HostError("ItemAlreadyExists", "A resource with the same name already exists.");
      }
      const item = { name, formula, visible: true };
      names.push(item);
      return { type: "NamedItem", self: { item, names, scope }, id: name };
    }
  }
};

interface NameSelf extends NamesSelf {
  readonly item: Item;
}

export const NamedItem: Members = {
  Name: { since: "1.1", get: ({ item }: NameSelf) => item.name },
  Scope: { since: "1.4", get: ({ scope }: NameSelf) => scope },
  Visible: { since: "1.1", get: ({ item }: NameSelf) => item.visible },
  Formula: {
    since: "1.7",
    changes: true,
    get: ({ item }: NameSelf) => item.formula,
    set: ({ item }: NameSelf, formula: string) => {
      item.formula = formula;
    }
  },
  Delete: {
    since: "1.4",
    changes: true,
    call: ({ item, names }: NameSelf) => {
      names.splice(names.indexOf(item), 1);
    }
  }
};
