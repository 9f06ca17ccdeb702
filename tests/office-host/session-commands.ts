import { PledgeSession } from "../../src/taskpane/session/pledge-session";
import type { NewPledge } from "../../src/filling";
import type { Book } from "./model/book";
import { openExcelBook, type OpenExcel } from "./open-excel";

const basisDate = { year: 2023, month: 12, day: 31 };

export const NEW_PLEDGE: NewPledge = {
  number: "활력경제 9-9",
  name: "새 공약",
  department: "기획예산과",
  period: { from: { year: 2022, month: 1, day: 1 }, to: { year: 2026, month: 12, day: 31 } }
};

/** A page of ours that has just opened on the workbook. */
export interface Page extends OpenExcel {
  readonly session: PledgeSession;
}

export async function openPage(book: Book, ceiling = 14): Promise<Page> {
  const excel = await openExcelBook(book, ceiling);
  return { ...excel, session: new PledgeSession(excel.host, basisDate) };
}

/** A command as the pane gives it, and what must have been before it. */
export interface SessionCommand {
  readonly name: string;
  /** Done by an earlier page: the command's own finds it in the workbook. */
  readonly earlier?: (session: PledgeSession) => Promise<void>;
  /** Done by the command's own page. */
  readonly before?: (session: PledgeSession) => Promise<void>;
  readonly run: (session: PledgeSession) => Promise<void>;
}

const check = (session: PledgeSession): Promise<void> => session.check();

async function fixAll(session: PledgeSession): Promise<void> {
  const findings = session.state.checked?.result.findings ?? [];
  await session.fix(findings.filter((finding) => finding.fix));
}

export const SESSION_COMMANDS: readonly SessionCommand[] = [
  { name: "check", run: check },
  { name: "fill", before: check, run: (session) => session.fill() },
  { name: "dashboard", before: check, run: (session) => session.dashboard() },
  { name: "new pledge", before: check, run: (session) => session.insert([NEW_PLEDGE]) },
  { name: "flag", before: check, run: (session) => session.flag() },
  {
    name: "clear",
    earlier: async (session) => {
      await session.check();
      await session.flag();
    },
    before: check,
    run: (session) => session.clear()
  },
  { name: "fix", before: check, run: fixAll },
  {
    name: "undo",
    before: async (session) => {
      await session.check();
      await fixAll(session);
    },
    run: (session) => session.undo()
  }
];

/** The workbook as the command's page finds it. */
export async function bookBefore(command: SessionCommand, book: Book): Promise<Book> {
  if (command.earlier) {
    const page = await openPage(book);
    await command.earlier(page.session);
    requireNoFailure(page, command.name);
  }
  return book;
}

/** @throws Error where the session tells of a failure, or the test host does not know what it was asked. */
export function requireNoFailure({ session, office }: Page, name: string): void {
  const { notice } = session.state;
  if (notice?.kind === "failed") throw new Error(`${name}: ${notice.text.en}`);
  const [complaint] = office.complaints;
  if (complaint !== undefined) throw new Error(`${name}: ${complaint}`);
}
