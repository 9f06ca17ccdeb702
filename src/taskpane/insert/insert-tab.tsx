import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactElement } from "react";
import { useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import type { InsertForm } from "../session/changes";
import type { Checked } from "../session/session-state";
import { FormChoice } from "./form-choice";
import { INSERT } from "./messages";
import { OneForm } from "./one-form";
import { PasteForm } from "./paste-form";

const CardChanges = lazy(() =>
  import("./card-changes/card-changes").then((module) => ({ default: module.CardChanges }))
);

/** 새 공약: one by a form that knows the workbook, many from a list, and what is done to many that are there. */
export function InsertTab(props: { readonly checked: Checked }): ReactElement {
  const { book, snapshot } = props.checked;
  const [form, setForm] = useState<InsertForm | null>(null);
  const say = useWords();
  const tab = useTabStyles();
  return (
    <div className={tab.tab}>
      <section className={tab.section} aria-label={say(INSERT.one)}>
        <Heading level={2} className={tab.heading}>
          {say(INSERT.one)}
        </Heading>
        <p className={tab.hint}>{say(INSERT.what)}</p>
        <FormChoice snapshot={snapshot} chosen={form} onChoose={setForm} />
        <OneForm book={book} form={form} />
      </section>
      <hr className={tab.rule} />
      <section className={tab.section} aria-label={say(INSERT.many)}>
        <Heading level={2} className={tab.heading}>
          {say(INSERT.many)}
        </Heading>
        <PasteForm book={book} form={form} />
      </section>
      {book.pledges.length === 0 ? null : (
        <>
          <hr className={tab.rule} />
          <section className={tab.section} aria-label={say(INSERT.changes)}>
            <Heading level={2} className={tab.heading}>
              {say(INSERT.changes)}
            </Heading>
            <p className={tab.hint}>{say(INSERT.changesWhat)}</p>
            <Suspense fallback={<Spinner size="tiny" />}>
              <CardChanges checked={props.checked} />
            </Suspense>
          </section>
        </>
      )}
    </div>
  );
}
