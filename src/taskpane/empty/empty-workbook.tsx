import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { parseIsoDate } from "../../pledge/calendar-date";
import { Gaps } from "../check/gaps";
import { useSession } from "../frame/session-context";
import { useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import type { Checked } from "../session/session-state";
import { EMPTY } from "./messages";

const SHEETS_NAMED = 8;

/** A workbook without cards: what is looked for, what is there instead, and a form to begin with. */
export function EmptyWorkbook(props: { readonly checked: Checked }): ReactElement {
  const { checked } = props;
  const { session, state } = useSession();
  const say = useWords();
  const tab = useTabStyles();
  const names = checked.snapshot.sheets.map((sheet) => sheet.name);
  const more = names.length > SHEETS_NAMED ? " …" : "";
  const insert = (): void => {
    const { from, to } = checked.book.profile.term;
    const period = { from: parseIsoDate(from), to: parseIsoDate(to) };
    // What stands on a card is the office's, and so Korean.
    const card = { number: EMPTY.firstNumber.ko, name: EMPTY.firstName.ko, department: "", period };
    void session.insert([card]);
  };
  return (
    <>
      <div className={tab.tab}>
        <section className={tab.section}>
          <Heading level={2} className={tab.heading}>
            {say(EMPTY.heading)}
          </Heading>
          <p className={tab.text}>{say(EMPTY.meaning)}</p>
          {names.length > 0 ? (
            <p className={tab.hint}>
              {say(EMPTY.seen, { sheets: names.slice(0, SHEETS_NAMED).join(", ") + more })}
            </p>
          ) : null}
        </section>
        <section className={tab.section}>
          <Heading level={3} className={tab.heading}>
            {say(EMPTY.looksFor)}
          </Heading>
          <ul className={tab.list}>
            <li>{say(EMPTY.card)}</li>
            <li>{say(EMPTY.grid)}</li>
            <li>{say(EMPTY.unit)}</li>
          </ul>
        </section>
        <section className={tab.section}>
          <div className={tab.actions}>
            <Button appearance="primary" size="small" disabled={state.task !== null} onClick={insert}>
              {say(EMPTY.insert)}
            </Button>
          </div>
          <p className={tab.hint}>{say(EMPTY.insertHint)}</p>
        </section>
      </div>
      <Gaps checked={checked} />
    </>
  );
}
