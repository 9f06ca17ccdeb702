import type { Book } from "../model/book";
import { HostError, type HostObject, type Members } from "../member";

interface PartSelf {
  readonly book: Book;
  readonly part: Book["parts"][number];
}

interface ScopedSelf {
  readonly book: Book;
  readonly namespace: string;
}

function partObject(book: Book, part: Book["parts"][number]): HostObject {
  return { type: "CustomXmlPart", self: { book, part } satisfies PartSelf, id: part.id };
}

function partsOf({ book, namespace }: ScopedSelf): Book["parts"] {
  return book.parts.filter((part) => part.xml.includes(`"${namespace}"`));
}

export const CustomXmlPartCollection: Members = {
  GetByNamespace: {
    since: "1.5",
    call: (book: Book, [namespace]: [string]) => ({
      type: "CustomXmlPartScopedCollection",
      self: { book, namespace } satisfies ScopedSelf
    })
  },
  Add: {
    since: "1.5",
    changes: true,
    call: (book: Book, [xml]: [string]) => {
      book.serial += 1;
      const part = { id: `{part-${book.serial}}`, xml };
      book.parts.push(part);
      return partObject(book, part);
    }
  }
};

export const CustomXmlPartScopedCollection: Members = {
  GetOnlyItemOrNullObject: {
    since: "1.5",
    call: (self: ScopedSelf) => {
      const [only, ...more] = partsOf(self);
      return only && more.length === 0 ? partObject(self.book, only) : null;
    }
  },
  GetItem: {
    since: "1.5",
    call: (self: ScopedSelf, [id]: [string]) => {
      const part = partsOf(self).find((each) => each.id === id);
      if (!part) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
      return partObject(self.book, part);
    }
  }
};

export const CustomXmlPart: Members = {
  Id: { since: "1.5", get: ({ part }: PartSelf) => part.id },
  GetXml: { since: "1.5", call: ({ part }: PartSelf) => part.xml },
  SetXml: {
    since: "1.5",
    changes: true,
    call: ({ part }: PartSelf, [xml]: [string]) => {
      part.xml = xml;
    }
  },
  Delete: {
    since: "1.5",
    changes: true,
    call: ({ book, part }: PartSelf) => {
      book.parts.splice(book.parts.indexOf(part), 1);
    }
  }
};
