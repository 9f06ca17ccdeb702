import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore, type ReactElement } from "react";
import { render } from "../../language/message";
import { useLocale, useWords } from "../../taskpane/frame/words";
import type { PledgeSession } from "../../taskpane/session/pledge-session";
import { useGridState } from "../grid/grid-context";
import { cellWords } from "./cell-words";
import { ANNOUNCE } from "./messages";

/** Milliseconds without a change before a cell is spoken of: who walks through cells hears the one she stops at. */
const STILL = 250;

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap"
  }
});

interface Spoken {
  readonly sheet: string;
  readonly ofCell: string;
  readonly text: string;
}

/** The canvas says nothing to a screen reader: this says which cell is active, what it shows, and what was found there. */
export function CellAnnouncer({ session }: { readonly session: PledgeSession }): ReactElement {
  const { cell, editing } = useGridState();
  const { checked } = useSyncExternalStore(session.subscribe, () => session.state);
  const locale = useLocale();
  const say = useWords();
  const styles = useStyles();
  const [spoken, setSpoken] = useState<Spoken>({ sheet: "", ofCell: "", text: "" });
  const sheet = cell?.sheet ?? "";
  const ofCell = cell && !editing ? cellWords(cell, checked?.result.findings ?? [], locale) : "";
  useEffect(() => {
    if (ofCell === "") return undefined;
    const timer = setTimeout(() => {
      setSpoken((last) => {
        if (last.sheet === sheet && last.ofCell === ofCell) return last;
        // The sheet is named when it is another one.
        const text =
          last.sheet === sheet ? ofCell : `${render(ANNOUNCE.sheet, { sheet }, locale)}. ${ofCell}`;
        return { sheet, ofCell, text };
      });
    }, STILL);
    return () => {
      clearTimeout(timer);
    };
  }, [sheet, ofCell, locale]);
  return (
    <div role="status" aria-label={say(ANNOUNCE.label)} aria-live="polite" className={styles.hidden}>
      {spoken.text}
    </div>
  );
}
