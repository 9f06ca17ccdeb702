import type { PledgeBook } from "../pledge/pledge-book";
import type { Profile } from "../pledge/profile";
import type { Snapshot } from "../workbook/snapshot";

/** Understands a workbook: finds its cards by labels and structure, never by fixed addresses. */
export declare function readBook(snapshot: Snapshot, profile?: Profile): PledgeBook;
