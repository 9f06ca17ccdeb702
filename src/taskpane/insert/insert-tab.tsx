import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import { useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import type { Checked } from "../session/session-state";
import { INSERT } from "./messages";
import { OneForm } from "./one-form";
import { PasteForm } from "./paste-form";

const CardChanges = lazy(() =>
  import("./card-changes/card-changes").then((module) => ({ default: module.CardChanges }))
);

/** 새 공약: one by a form that knows the workbook, many from a list, and what is done to many that are there. */
export function InsertTab(props: { readonly checked: Checked }): ReactElement {
  const { book } = props.checked;
  const say = useWords();
  const tab = useTabStyles();
  return (
    <div className={tab.tab}>
      <section className={tab.section} aria-label={say(INSERT.one)}>
        <Heading level={2} className={tab.heading}>
          {say(INSERT.one)}
        </Heading>
        <p className={tab.hint}>{say(INSERT.what)}</p>
        <OneForm book={book} />
      </section>
      <hr className={tab.rule} />
      <section className={tab.section} aria-label={say(INSERT.many)}>
        <Heading level={2} className={tab.heading}>
          {say(INSERT.many)}
        </Heading>
        <PasteForm book={book} />
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
