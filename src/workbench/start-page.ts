import { parseIsoDate } from "../pledge/calendar-date";
import type { Desk } from "./desk/desk";
import { DESK } from "./desk/messages";
import { linkedAddress } from "./file/linked-file";

/** What the page begins with: the file that its address names. */
export async function startPage(desk: Desk): Promise<void> {
  const query = window.location.search;
  const linked = linkedAddress(query, document.baseURI);
  const parameters = new URLSearchParams(query);
  const basisDate = parseIsoDate(parameters.get("basis-date") ?? "");
  if (linked) await desk.openLinked(linked, basisDate);
  else if (parameters.has("file")) desk.parts.store.tell("warning", DESK.notOurs);
}
