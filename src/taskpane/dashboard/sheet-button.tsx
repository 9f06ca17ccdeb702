import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { dashboardSheetOf } from "../../dashboard/dashboard-record";
import type { Snapshot } from "../../workbook/snapshot";
import { useSession } from "../frame/session-context";
import { useWords } from "../frame/words";
import { useTabStyles } from "../parts/tab-styles";
import { TAB } from "./messages";

/** The same figures as a sheet of the workbook, with native charts. */
export function SheetButton({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { session, state } = useSession();
  const say = useWords();
  const tab = useTabStyles();
  const ours = dashboardSheetOf(snapshot);
  return (
    <section className={tab.section} aria-label={say(TAB.sheet)}>
      <div className={tab.actions}>
        <Button
          size="small"
          appearance="primary"
          disabled={state.task !== null && state.task !== "select"}
          onClick={() => void session.dashboard()}
        >
          {say(ours ? TAB.refresh : TAB.insert)}
        </Button>
      </div>
      <p className={tab.hint}>
        {ours ? say(TAB.sheetThere, { sheet: ours.sheet.name }) : say(TAB.sheetHint)}
      </p>
    </section>
  );
}
