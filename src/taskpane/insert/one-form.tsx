import { Button } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactElement } from "react";
import { parsePeriodEnd } from "../../filling/period-text";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { PledgeBook } from "../../pledge/pledge-book";
import { useSession } from "../frame/session-context";
import { useWords } from "../frame/words";
import { useTabStyles } from "../parts/tab-styles";
import { Field, TextField } from "../parts/text-field";
import type { InsertForm } from "../session/changes";
import { INSERT } from "./messages";
import { suggestionsOf } from "./suggestions";

/** What the user has typed; null = the workbook's suggestion still stands. */
interface Draft {
  readonly area: string | null;
  readonly number: string | null;
  readonly name: string;
  readonly department: string;
  readonly from: string | null;
  readonly to: string | null;
}

const BLANK: Draft = { area: null, number: null, name: "", department: "", from: null, to: null };

export function OneForm(props: {
  readonly book: PledgeBook;
  readonly form?: InsertForm | null;
}): ReactElement {
  const { session, state } = useSession();
  const say = useWords();
  const tab = useTabStyles();
  const listId = useId();
  const suggested = useMemo(() => suggestionsOf(props.book), [props.book]);
  const [draft, setDraft] = useState(BLANK);
  const put = (change: Partial<Draft>): void => {
    setDraft({ ...draft, ...change });
  };
  const area = suggested.areas.find(({ prefix }) => prefix === draft.area) ?? suggested.areas.at(-1);
  const number = draft.number ?? (area && draft.area !== "" ? `${area.prefix}${area.next}` : "");
  const from = draft.from ?? suggested.from;
  const to = draft.to ?? suggested.to;
  const unclear = { from: isUnclear(from, "from"), to: isUnclear(to, "to") };

  const insert = async (): Promise<void> => {
    const { name, department } = draft;
    const period = { from: endOf(from, "from"), to: endOf(to, "to") };
    await session.insert(
      [{ number: number.trim(), name: name.trim(), department: department.trim(), period }],
      props.form ?? null
    );
    if (session.state.notice?.kind === "done") setDraft({ ...BLANK, area: draft.area, department });
  };

  return (
    <form
      className={tab.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!unclear.from && !unclear.to) void insert();
      }}
    >
      <div className={tab.pair}>
        {suggested.areas.length > 0 ? (
          <Field label={say(INSERT.area)}>
            {(control) => (
              <select
                {...control}
                value={draft.area === "" ? "" : (area?.prefix ?? "")}
                onChange={(event) => {
                  put({ area: event.currentTarget.value, number: null });
                }}
              >
                {suggested.areas.map(({ prefix }) => (
                  <option key={prefix} value={prefix}>
                    {prefix}
                  </option>
                ))}
                <option value="">{say(INSERT.otherArea)}</option>
              </select>
            )}
          </Field>
        ) : null}
        <TextField
          required
          label={say(INSERT.number)}
          hint={draft.number === null && number !== "" ? say(INSERT.numberHint) : undefined}
          value={number}
          onChange={(value) => {
            put({ number: value });
          }}
        />
      </div>
      <TextField
        required
        label={say(INSERT.name)}
        value={draft.name}
        onChange={(name) => {
          put({ name });
        }}
      />
      <TextField
        label={say(INSERT.department)}
        list={listId}
        value={draft.department}
        onChange={(department) => {
          put({ department });
        }}
      />
      <datalist id={listId}>
        {suggested.departments.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className={tab.pair}>
        <TextField
          label={say(INSERT.from)}
          hint={say(INSERT.periodHint)}
          error={unclear.from ? say(INSERT.dateUnclear) : null}
          value={from}
          onChange={(value) => {
            put({ from: value });
          }}
        />
        <TextField
          label={say(INSERT.to)}
          error={unclear.to ? say(INSERT.dateUnclear) : null}
          value={to}
          onChange={(value) => {
            put({ to: value });
          }}
        />
      </div>
      <div className={tab.actions}>
        <Button appearance="primary" size="small" type="submit" disabled={state.task !== null}>
          {say(INSERT.insert)}
        </Button>
      </div>
    </form>
  );
}

function endOf(text: string, end: "from" | "to"): CalendarDate | null {
  return text.trim() === "" ? null : parsePeriodEnd(text, end);
}

function isUnclear(text: string, end: "from" | "to"): boolean {
  return text.trim() !== "" && parsePeriodEnd(text, end) === null;
}
