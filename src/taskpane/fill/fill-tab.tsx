import { Button, makeStyles, mergeClasses, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { tellNote, type OverviewId } from "../../filling";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { ChangeTable } from "../parts/change-table";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import type { Checked } from "../session/session-state";
import { FILL } from "./messages";
import type { Outline } from "./outline";
import { usePreview } from "./use-preview";

const useStyles = makeStyles({ plain: { border: "none", margin: 0, padding: 0 } });

/** 채우기: which sheets and cells would change, what is left alone and why; then the button. */
export function FillTab(props: { readonly checked: Checked }): ReactElement {
  const { session, state } = useSession();
  const say = useWords();
  const tab = useTabStyles();
  const [more, setMore] = useState<readonly OverviewId[]>([]);
  const preview = usePreview(props.checked, more);
  return (
    <div className={tab.tab}>
      <section className={tab.section}>
        <Heading level={2} className={tab.heading}>
          {say(FILL.heading)}
        </Heading>
        <p className={tab.hint}>{say(FILL.about)}</p>
        <MoreSheets chosen={more} onChoose={setMore} />
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
                onClick={() => void session.fill(more)}
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

const MORE = ["ledger", "evaluation-checklist", "change-register"] as const satisfies readonly OverviewId[];

/** Sheets that are made only for those who ask for them. */
function MoreSheets(props: {
  readonly chosen: readonly OverviewId[];
  readonly onChoose: (chosen: readonly OverviewId[]) => void;
}): ReactElement {
  const { chosen, onChoose } = props;
  const say = useWords();
  const tab = useTabStyles();
  const styles = useStyles();
  return (
    <fieldset className={mergeClasses(tab.section, styles.plain)}>
      <legend className={tab.hint}>{say(FILL.more)}</legend>
      {MORE.map((id) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => {
              const others = chosen.filter((other) => other !== id);
              onChoose(event.currentTarget.checked ? [...others, id] : others);
            }}
          />{" "}
          {say(FILL[id])}
        </label>
      ))}
    </fieldset>
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
