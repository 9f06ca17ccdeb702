import { createRoot } from "react-dom/client";
import { render } from "../language/message";
import type { CalendarDate } from "../pledge/calendar-date";
import { ExcelHost } from "../hosts/excel/excel-host";
import { officeClient, type OfficeGlobals } from "../hosts/excel/office-client";
import { START } from "./messages";
import { localeOf, startOffice } from "./office-start";
import { Pane } from "./pane";
import { bundledRulePage } from "./rule-pages";
import { PledgeSession } from "./session/pledge-session";

/** The task pane of Excel. Nothing but this file knows the page, the clock and Office at once. */
async function open(place: HTMLElement): Promise<void> {
  const globals = window as unknown as OfficeGlobals;
  const start = await startOffice(globals, navigator.language);
  document.documentElement.lang = start.locale;
  if (start.kind === "refused") {
    tell(place, render(start.message, start.data, start.locale));
    return;
  }
  const session = new PledgeSession(new ExcelHost(officeClient(globals)), today(), today);
  createRoot(place).render(
    <Pane
      session={session}
      locale={start.locale}
      loadRulePage={bundledRulePage}
      {...(start.theme ? { theme: start.theme } : {})}
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
