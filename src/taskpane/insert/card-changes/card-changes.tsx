import { Button, Spinner } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactElement } from "react";
import { tellNote } from "../../../filling/fill-note";
import type { Filling } from "../../../filling";
import { useSession } from "../../frame/session-context";
import { useLocale, useWords } from "../../frame/words";
import { ChangeTable } from "../../parts/change-table";
import { Heading } from "../../parts/heading";
import { lineChangesOf } from "../../parts/line-changes";
import { changesOf } from "../../parts/patch-changes";
import { useTabStyles } from "../../parts/tab-styles";
import { Field } from "../../parts/text-field";
import type { Checked } from "../../session/session-state";
import { suggestionsOf } from "../suggestions";
import { BLANK_DRAFT, CARD_KINDS, isComplete, requestOf, type CardDraft } from "./card-draft";
import { CardFields } from "./card-fields";
import { CARDS } from "./messages";
import { useCardPreview } from "./use-card-preview";

/** 여러 공약 한 번에: a form, then exactly what would change, then the button that does it. */
export function CardChanges(props: { readonly checked: Checked }): ReactElement {
  const { checked } = props;
  const { session, state } = useSession();
  const say = useWords();
  const tab = useTabStyles();
  const listId = useId();
  const suggested = useMemo(() => suggestionsOf(checked.book), [checked.book]);
  const [draft, setDraft] = useState(BLANK_DRAFT);
  const put = (change: Partial<CardDraft>): void => {
    setDraft({ ...draft, ...change });
  };
  const { preview, ask } = useCardPreview(checked, requestOf(draft));
  const apply = async (): Promise<void> => {
    await session.changeCards(requestOf(draft));
    if (session.state.notice?.kind === "done") setDraft({ ...BLANK_DRAFT, kind: draft.kind });
  };
  return (
    <form
      className={tab.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(draft)) void ask();
      }}
    >
      <Field label={say(CARDS.kind)} hint={draft.kind === "roll-over" ? say(CARDS.about) : undefined}>
        {(control) => (
          <select
            {...control}
            value={draft.kind}
            onChange={(event) => {
              const kind = CARD_KINDS.find((name) => name === event.currentTarget.value);
              if (kind) put({ kind });
            }}
          >
            {CARD_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(CARDS[kind])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <CardFields
        book={checked.book}
        draft={draft}
        departments={suggested.departments}
        listId={listId}
        put={put}
      />
      <div className={tab.actions}>
        <Button size="small" type="submit" disabled={state.task !== null || !isComplete(draft)}>
          {say(CARDS.preview)}
        </Button>
      </div>
      {preview.kind === "working" ? <Spinner size="tiny" label={say(CARDS.working)} /> : null}
      {preview.kind === "refused" ? (
        <p role="alert" className={tab.text}>
          {preview.why}
        </p>
      ) : null}
      {preview.kind === "ready" ? (
        <>
          <WouldChange filling={preview.filling} />
          <div className={tab.actions}>
            <Button
              appearance="primary"
              size="small"
              type="button"
              disabled={state.task !== null}
              onClick={() => void apply()}
            >
              {say(CARDS.apply)}
            </Button>
          </div>
        </>
      ) : null}
    </form>
  );
}

function WouldChange({ filling }: { readonly filling: Filling }): ReactElement {
  const { patch, summary } = filling;
  const say = useWords();
  const locale = useLocale();
  const tab = useTabStyles();
  const cells = changesOf(patch);
  const lines = lineChangesOf(patch, locale);
  return (
    <>
      <section className={tab.section} aria-label={say(CARDS.notes)}>
        <Heading level={3} className={tab.heading}>
          {say(CARDS.notes)}
        </Heading>
        <ul className={tab.list}>
          {summary.notes.map((note, at) => (
            <li key={`${at} ${note.code}`}>{tellNote(note, locale)}</li>
          ))}
        </ul>
      </section>
      {lines.length === 0 ? null : (
        <section className={tab.section} aria-label={say(CARDS.lines)}>
          <Heading level={3} className={tab.heading}>
            {say(CARDS.lines)}
          </Heading>
          <ul className={tab.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {cells.length === 0 ? null : (
        <section className={tab.section}>
          <Heading level={3} className={tab.heading}>
            {say(CARDS.cells, { count: cells.length })}
          </Heading>
          <ChangeTable changes={cells} />
        </section>
      )}
    </>
  );
}
