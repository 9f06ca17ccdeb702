/// <reference types="office-js" />
import { createRoot } from "react-dom/client";
import { hearCommands } from "../commands/command-channel";
import { render } from "../language/message";
import type { CalendarDate } from "../pledge/calendar-date";
import type { OfficeGlobals } from "../hosts/excel/office-client";
import { START } from "./messages";
import { localeOf, startOffice } from "./office-start";
import { Pane } from "./pane";
import { bundledRulePage } from "./rule-pages";
import { viewOf } from "./view";

/** The task pane of Excel. Nothing but this file knows the page, the clock and Office at once. */
async function open(place: HTMLElement): Promise<void> {
  // What knows cells and rules is loaded while Office is still getting ready.
  const loading = import("./excel-session");
  const globals = window as unknown as OfficeGlobals;
  const start = await startOffice(globals, navigator.language);
  document.documentElement.lang = start.locale;
  if (start.kind === "refused") {
    tell(place, render(start.message, start.data, start.locale));
    return;
  }
  const { excelSession } = await loading;
  const session = excelSession(globals, today);
  const view = viewOf(window.location.search);
  // For as long as the page lives: news of the ribbon come here while the pane is out of sight too.
  hearCommands(Office.context.document.url, (news) => void session.takeOver(news));
  createRoot(place).render(
    <Pane
      session={session}
      locale={start.locale}
      loadRulePage={bundledRulePage}
      {...(start.theme ? { theme: start.theme } : {})}
      {...(view ? { view } : {})}
    />
  );
}

function tell(place: HTMLElement, text: string): void {
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.textContent = text;
  place.replaceChildren(note);
}

function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

const place = document.getElementById("pane");
if (place) {
  open(place).catch((error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error);
    tell(place, render(START.fault, { detail }, localeOf(navigator.language)));
  });
}
