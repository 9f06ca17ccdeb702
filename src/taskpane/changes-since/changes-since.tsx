import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactElement } from "react";
import { render } from "../../language/message";
import { CHANGES } from "../../submission/baseline/messages";
import { useLocale, useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import type { Checked } from "../session/session-state";
import { BaselineFile } from "./baseline-file";
import { CHANGES_SINCE } from "./messages";

const ChangesTable = lazy(() =>
  import("./changes-table").then((module) => ({ default: module.ChangesTable }))
);

/** 무엇이 달라졌나: beside what was last sent, or the way to give it. */
export function ChangesSince(props: { readonly checked: Checked }): ReactElement {
  const { baseline, baselineUnreadable } = props.checked;
  const say = useWords();
  const locale = useLocale();
  const tab = useTabStyles();
  const [open, setOpen] = useState(false);
  const title = CHANGES.title[locale];
  return (
    <section className={tab.section} aria-label={title}>
      <Heading level={3} className={tab.heading}>
        {title}
      </Heading>
      {baseline ? (
        <>
          <p className={tab.hint}>{render(CHANGES.since, { date: baseline.basisDate }, locale)}</p>
          <div className={tab.actions}>
            <Button
              size="small"
              aria-expanded={open}
              onClick={() => {
                setOpen(!open);
              }}
            >
              {say(open ? CHANGES_SINCE.hide : CHANGES_SINCE.show)}
            </Button>
          </div>
          {open ? (
            <Suspense fallback={null}>
              <ChangesTable checked={props.checked} />
            </Suspense>
          ) : null}
        </>
      ) : (
        <p className={tab.text}>{say(baselineUnreadable ? CHANGES_SINCE.unreadable : CHANGES_SINCE.none)}</p>
      )}
      <BaselineFile />
    </section>
  );
}
