import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Snapshot } from "../../workbook/snapshot";
import { useSession } from "../frame/session-context";
import { useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { Inset, InsetActions } from "../parts/inset";
import { useTabStyles } from "../parts/tab-styles";
import { tracesOf } from "../session/clear-all";
import { SETTINGS } from "./messages";

/** 모두 지우기: tells what will go, and what stays, before anything goes. */
export function ClearAll(props: { readonly snapshot: Snapshot }): ReactElement {
  const { session, state } = useSession();
  const say = useWords();
  const tab = useTabStyles();
  const [open, setOpen] = useState(false);
  const { flags, resultSheet, keptSheet, waivers, settings } = tracesOf(props.snapshot);
  const goes = [
    ...(flags > 0 ? [say(SETTINGS.goesFlags, { count: flags })] : []),
    ...(resultSheet === null ? [] : [say(SETTINGS.goesSheet, { sheet: resultSheet })]),
    ...(waivers > 0 ? [say(SETTINGS.goesWaivers, { count: waivers })] : []),
    ...(settings ? [say(SETTINGS.goesSettings)] : [])
  ];
  const close = (): void => {
    setOpen(false);
  };
  return (
    <section className={tab.section} aria-label={say(SETTINGS.clearAll)}>
      <Heading level={2} className={tab.heading}>
        {say(SETTINGS.clearAll)}
      </Heading>
      <p className={tab.hint}>{say(SETTINGS.clearAllHint)}</p>
      <div className={tab.actions}>
        <Button
          size="small"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {say(SETTINGS.clearAll)}
        </Button>
      </div>
      {open ? (
        <Inset
          label={say(SETTINGS.goes)}
          hint={goes.length === 0 ? say(SETTINGS.goesNothing) : say(SETTINGS.goes)}
        >
          <ul className={tab.list} hidden={goes.length === 0}>
            {goes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {keptSheet === null ? null : (
            <p className={tab.text}>{say(SETTINGS.keptSheet, { sheet: keptSheet })}</p>
          )}
          <InsetActions>
            <Button
              size="small"
              appearance="primary"
              disabled={state.task !== null || goes.length === 0}
              onClick={() => {
                close();
                void session.clearAll();
              }}
            >
              {say(SETTINGS.clearNow)}
            </Button>
            <Button size="small" onClick={close}>
              {say(SETTINGS.notNow)}
            </Button>
          </InsetActions>
        </Inset>
      ) : null}
    </section>
  );
}
