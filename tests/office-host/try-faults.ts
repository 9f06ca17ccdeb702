import { plainBook } from "./compare";
import type { Book } from "./model/book";
import type { Fault } from "./office-host";
import { bookBefore, openPage, requireNoFailure, type Page, type SessionCommand } from "./session-commands";

/** What one fault led to. `null` is as it must be. */
export interface Trial {
  readonly fault: Fault;
  readonly complaint: string | null;
}

/** Every fault of a command: before and after each request, and after so many actions of one that writes. */
export interface Faults {
  readonly faults: readonly Fault[];
  /** Lets one of them happen on a fresh copy of the workbook. */
  readonly attempt: (fault: Fault) => Promise<Trial>;
}

/**
 * @param makeBook the workbook, anew each time
 * @param parts at most so many places within one request that writes, spread evenly
 */
export async function faultsOf(
  command: SessionCommand,
  makeBook: () => Book,
  parts: number
): Promise<Faults> {
  const open = async (): Promise<Page> => {
    const page = await openPage(await bookBefore(command, makeBook()));
    await command.before?.(page.session);
    requireNoFailure(page, command.name);
    return page;
  };
  const clean = await open();
  const before = textOf(clean);
  const trips = await clean.office.counting(() => command.run(clean.session));
  requireNoFailure(clean, command.name);
  const after = textOf(clean);
  const faults = trips.flatMap(({ actions }, index) => {
    const writes = before !== after && index === trips.length - 1;
    const inside = writes ? spread(actions, parts) : [];
    return (["before", "after", ...inside] as const).map((when): Fault => ({
      request: index + 1,
      when,
      code: "GeneralException"
    }));
  });
  return {
    faults,
    attempt: async (fault) => ({
      fault,
      complaint: await complaintOf(await open(), command, fault, { before, after })
    })
  };
}

async function complaintOf(
  page: Page,
  command: SessionCommand,
  fault: Fault,
  { before, after }: { readonly before: string; readonly after: string }
): Promise<string | null> {
  const { session, office } = page;
  office.arm(fault);
  await command.run(session);
  office.arm();
  const failed = session.state.notice?.kind === "failed";
  if (session.state.task !== null) return "the task has not ended";
  if (failed) {
    if (textOf(page) !== before) return "it failed, and the workbook is not as it was";
    await command.run(session);
    const again = page.session.state.notice;
    if (again?.kind === "failed") return `again: ${again.text.en}`;
  } else if (fault.when === "before") return "nothing was told of the failure";
  if (textOf(page) !== after) return "the workbook is not as the command leaves it";
  if (!session.state.checked) return "nothing is known of the workbook";
  return office.complaints[0] ?? null;
}

function textOf({ office }: Page): string {
  return JSON.stringify(plainBook(office.book));
}

/** So many of the numbers below `count`, the first and the last among them. */
function spread(count: number, parts: number): readonly number[] {
  if (count <= parts) return Array.from({ length: count }, (_, at) => at);
  const step = (count - 1) / (parts - 1);
  return [...new Set(Array.from({ length: parts }, (_, at) => Math.round(at * step)))];
}
