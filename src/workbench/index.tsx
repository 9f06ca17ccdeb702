import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import type { CalendarDate } from "../pledge/calendar-date";
import { bundledRulePage } from "../taskpane/rule-pages";
import { Desk } from "./desk/desk";
import { DeskStore } from "./desk/desk-store";
import { openDrafts } from "./drafts/open-drafts";
import { Presence } from "./drafts/presence";
import { BrowserFiles } from "./file/browser-files";
import { RecentNames } from "./file/recent-names";
import { LazyStage } from "./grid/lazy-stage";
import { keepPreferences, keptPreferences } from "./head/preferences";
import { UpdateContext } from "./offline/update-context";
import { Updates } from "./offline/updates";
import { PANE_WIDTHS } from "./shell/splitter";
import { Workbench } from "./shell/workbench";
import { startPage } from "./start-page";
import { startThread } from "./worker/start-thread";
import { WorkbookThreads } from "./worker/workbook-thread";

/** The workbench's page. Nothing but this file and `start-page.ts` knows the page and the clock at once. */
async function open(root: HTMLElement): Promise<void> {
  const storage = usableStorage();
  const preferences = keptPreferences(storage, navigator.language, PANE_WIDTHS.usual);
  const place = document.createElement("div");
  place.className = "grid-place";
  const stage = new LazyStage(place, preferences.locale);
  const updates = new Updates(() => {
    window.location.reload();
  });
  const presence = new Presence();
  const desk = new Desk({
    store: new DeskStore(),
    threads: new WorkbookThreads(startThread),
    stage,
    files: new BrowserFiles(),
    recent: new RecentNames(storage),
    drafts: await openDrafts(),
    presence,
    basisDate: today(),
    today
  });
  // A transition is worked out in slices, so that the page stays alive meanwhile.
  startTransition(() => {
    createRoot(root).render(
      <UpdateContext value={updates}>
        <Workbench
          desk={desk}
          place={place}
          preferences={preferences}
          onPreferences={(changed) => {
            keepPreferences(storage, changed);
          }}
          onLook={(look) => void stage.look(look)}
          loadRulePage={bundledRulePage}
        />
      </UpdateContext>
    );
  });
  // Where there can be no service worker, or it fails, the page works without.
  updates.start(navigator.serviceWorker as ServiceWorkerContainer | undefined).catch(() => undefined);
  await startPage(desk, presence);
}

/** Some settings of browsers make even asking for the storage throw. */
function usableStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

const root = document.getElementById("workbench");
if (root) void open(root);
