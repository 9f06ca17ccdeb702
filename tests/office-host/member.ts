import type { Book } from "./model/book";

/** An object of the object model: its type's name, which finds its members, and what it stands for. */
export interface HostObject {
  readonly type: string;
  readonly self: unknown;
  /** Told when it is instantiated, for the types whose objects the client finds again by it. */
  readonly id?: string;
}

/** What a batch works on. */
export interface Surroundings {
  readonly book: Book;
  /** Which events the client listens to. */
  readonly listening: Set<string>;
  /** Sends an event after the batch. */
  readonly tell: (type: number, message: Readonly<Record<string, unknown>>) => void;
}

/** One member, with the requirement set that it came with: "1.9" of ExcelApi. */
export interface Member {
  readonly since: string;
  readonly get?: (self: never, around: Surroundings) => unknown;
  readonly set?: (self: never, value: never, around: Surroundings) => void;
  /** The arguments as sent; gives an object, null for a null object, or a plain answer. */
  readonly call?: (self: never, args: never, around: Surroundings) => unknown;
  /** Whether it changes the workbook: a fault stops before or after such a member. */
  readonly changes?: true;
}

export type Members = Readonly<Record<string, Member>>;

/** An error as Excel answers it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}
