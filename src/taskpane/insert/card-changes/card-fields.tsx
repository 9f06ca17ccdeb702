import type { ReactElement } from "react";
import { pledgeId } from "../../../pledge/pledge";
import type { PledgeBook } from "../../../pledge/pledge-book";
import { useWords } from "../../frame/words";
import { Field, TextField } from "../../parts/text-field";
import type { CardDraft } from "./card-draft";
import { CARDS } from "./messages";

interface CardFieldsProps {
  readonly book: PledgeBook;
  readonly draft: CardDraft;
  readonly departments: readonly string[];
  readonly listId: string;
  readonly put: (change: Partial<CardDraft>) => void;
}

/** What the chosen change has to be told: which pledge, where to, why. */
export function CardFields({ book, draft, departments, listId, put }: CardFieldsProps): ReactElement {
  const say = useWords();
  const { kind } = draft;
  return (
    <>
      {kind === "roll-over" ? (
        <label>
          <input
            type="checkbox"
            checked={draft.leaveFinished}
            onChange={(event) => {
              put({ leaveFinished: event.currentTarget.checked });
            }}
          />{" "}
          {say(CARDS.leaveFinished)}
        </label>
      ) : kind === "add-year" ? (
        <TextField
          required
          label={say(CARDS.year)}
          value={draft.year}
          onChange={(year) => {
            put({ year });
          }}
        />
      ) : (
        <PledgeField
          book={book}
          label={say(CARDS.pledge)}
          value={draft.number}
          onChange={(number) => {
            put({ number });
          }}
        />
      )}
      {kind === "merge" ? (
        <PledgeField
          book={book}
          label={say(CARDS.into)}
          value={draft.into}
          onChange={(into) => {
            put({ into });
          }}
        />
      ) : null}
      {kind === "move" ? (
        <>
          <TextField
            required
            label={say(CARDS.department)}
            list={listId}
            value={draft.department}
            onChange={(department) => {
              put({ department });
            }}
          />
          <datalist id={listId}>
            {departments.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <TextField
            label={say(CARDS.team)}
            value={draft.team}
            onChange={(team) => {
              put({ team });
            }}
          />
        </>
      ) : null}
      <TextField
        label={say(CARDS.reason)}
        value={draft.reason}
        onChange={(reason) => {
          put({ reason });
        }}
      />
      <TextField
        label={say(CARDS.basis)}
        value={draft.basis}
        onChange={(basis) => {
          put({ basis });
        }}
      />
    </>
  );
}

function PledgeField(props: {
  readonly book: PledgeBook;
  readonly label: string;
  readonly value: string;
  readonly onChange: (number: string) => void;
}): ReactElement {
  const { book, label, value, onChange } = props;
  return (
    <Field label={label} required>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        >
          <option value="" />
          {book.pledges.map((pledge) => (
            <option key={`${pledge.normalizedNumber} ${pledge.name}`} value={pledgeId(pledge)}>
              {pledge.number === "" ? pledge.name : `${pledge.number} ${pledge.name}`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
