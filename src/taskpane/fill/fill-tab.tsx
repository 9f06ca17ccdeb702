import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tellNote } from "../../filling";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { ChangeTable } from "../parts/change-table";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import type { Checked } from "../session/session-state";
import { FILL } from "./messages";
import type { Outline } from "./outline";
import { usePreview } from "./use-preview";

/** 채우기: which sheets and cells would change, what is left alone and why; then the button. */
export function FillTab(props: { readonly checked: Checked }): ReactElement {
  const { session, state } = useSession();
  const say = useWords();
  const tab = useTabStyles();
  const preview = usePreview(props.checked);
  return (
    <div className={tab.tab}>
      <section className={tab.section}>
        <Heading level={2} className={tab.heading}>
          {say(FILL.heading)}
        </Heading>
        <p className={tab.hint}>{say(FILL.about)}</p>
      </section>
      {preview.kind === "working" ? <Spinner size="tiny" label={say(FILL.working)} /> : null}
      {preview.kind === "failed" ? <p role="alert">{say(FILL.failed, { detail: preview.detail })}</p> : null}
      {preview.kind === "ready" ? (
        <>
          {preview.empty ? <p className={tab.text}>{say(FILL.nothing)}</p> : null}
          <WillChange outline={preview.outline} />
          {preview.empty ? null : (
            <div className={tab.actions}>
              <Button
                appearance="primary"
                size="small"
                disabled={state.task !== null}
                onClick={() => void session.fill()}
              >
                {say(FILL.fill)}
              </Button>
            </div>
          )}
        </>
      ) : null}
    </div>
  );
}

function WillChange({ outline }: { readonly outline: Outline }): ReactElement {
  const say = useWords();
  const locale = useLocale();
  const tab = useTabStyles();
  const section = (heading: string, lines: readonly string[]): ReactElement | null =>
    lines.length === 0 ? null : (
      <section className={tab.section}>
        <Heading level={3} className={tab.heading}>
          {heading}
        </Heading>
        <ul className={tab.list}>
          {lines.map((line, at) => (
            <li key={`${at} ${line}`}>{line}</li>
          ))}
        </ul>
      </section>
    );
  return (
    <>
      {section(say(FILL.added, { count: outline.added.length }), outline.added)}
      {section(say(FILL.remade, { count: outline.remade.length }), outline.remade)}
      {outline.cells.length === 0 ? null : (
        <section className={tab.section}>
          <Heading level={3} className={tab.heading}>
            {say(FILL.cells, { count: outline.cells.length })}
          </Heading>
          <ChangeTable changes={outline.cells} />
        </section>
      )}
      {section(
        say(FILL.left),
        outline.left.map((note) => tellNote(note, locale))
      )}
    </>
  );
}
