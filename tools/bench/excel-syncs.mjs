import { createRequire } from "node:module";
import { annotated, bookOf, cardsFile } from "./excel-books.mjs";

const load = createRequire(import.meta.url);
const { openPage, requireNoFailure, SESSION_COMMANDS } = load("../../tests/office-host/session-commands.ts");

const MEASURED = ["check", "fill", "new pledge", "flag", "clear"];

/**
 * The round trips of every command by the session, its own reading after the writing and the new check among them: in a
 * pane that is open, and in a page that has just opened, whose first check then counts too.
 */
export async function measureSyncs(sizes) {
  const rows = [];
  for (const sheets of sizes) {
    const file = await cardsFile(sheets);
    const flagged = await annotated(file);
    for (const name of MEASURED) {
      const command = SESSION_COMMANDS.find((each) => each.name === name);
      rows.push({ name, sheets, ...(await measure(command, bookOf(file))) });
    }
    for (const name of ["flag", "clear"]) {
      const command = { ...SESSION_COMMANDS.find((each) => each.name === name), earlier: undefined };
      const label = `${name} (flagged by the command line)`;
      rows.push({ name: label, sheets, ...(await measure(command, bookOf(flagged))) });
    }
  }
  return rows;
}

async function measure(command, book) {
  if (command.earlier) {
    const page = await openPage(book);
    await command.earlier(page.session);
    requireNoFailure(page, command.name);
  }
  const page = await openPage(book);
  const { session, office } = page;
  office.limits = { requestBytes: 5_000_000, answerBytes: 5_000_000 };
  let opening = 0;
  if (command.before) {
    opening = (await office.counting(() => command.before(session))).length;
    requireNoFailure(page, command.name);
  }
  const trips = await office.counting(() => command.run(session));
  requireNoFailure(page, command.name);
  const kilobytes = (member) => trips.reduce((sum, trip) => sum + trip[member], 0) / 1000;
  return {
    syncs: trips.length,
    fromFresh: opening + trips.length,
    sent: kilobytes("requestBytes"),
    received: kilobytes("answerBytes"),
    told: session.state.notice?.text.ko ?? ""
  };
}
