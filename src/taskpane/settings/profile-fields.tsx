import type { ReactElement } from "react";
import { UNITS } from "../../pledge/money";
import { useWords } from "../frame/words";
import { useTabStyles } from "../parts/tab-styles";
import { Field, TextField } from "../parts/text-field";
import { KINDS, ROUNDINGS, SETTINGS } from "./messages";
import { OneOf } from "./one-of";
import type { DraftFault, ProfileDraft } from "./profile-draft";

/** What differs from one office to the next. */
export function ProfileFields(props: {
  readonly draft: ProfileDraft;
  readonly faults: ReadonlySet<DraftFault>;
  readonly onChange: (draft: ProfileDraft) => void;
}): ReactElement {
  const { draft, faults, onChange } = props;
  const say = useWords();
  const tab = useTabStyles();
  const put = (change: Partial<ProfileDraft>): void => {
    onChange({ ...draft, ...change });
  };
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  const roundings = Object.keys(ROUNDINGS) as (keyof typeof ROUNDINGS)[];
  return (
    <>
      <div className={tab.pair}>
        <TextField
          label={say(SETTINGS.municipality)}
          placeholder={say(SETTINGS.municipalityHint)}
          value={draft.name}
          onChange={(name) => {
            put({ name });
          }}
        />
        <OneOf
          label={say(SETTINGS.kind)}
          value={draft.kind}
          options={kinds.map((kind) => [kind, say(KINDS[kind])])}
          onChange={(kind) => {
            put({ kind });
          }}
        />
      </div>
      <TextField
        label={say(SETTINGS.termLabel)}
        value={draft.label}
        onChange={(label) => {
          put({ label });
        }}
      />
      <div className={tab.pair}>
        <TextField
          type="date"
          label={say(SETTINGS.termFrom)}
          value={draft.from}
          onChange={(from) => {
            put({ from });
          }}
        />
        <TextField
          type="date"
          label={say(SETTINGS.termTo)}
          error={faults.has("term") ? say(SETTINGS.termWrong) : null}
          value={draft.to}
          onChange={(to) => {
            put({ to });
          }}
        />
      </div>
      <div className={tab.pair}>
        <OneOf
          label={say(SETTINGS.unit)}
          value={draft.unit}
          options={UNITS.map((unit) => [unit, unit])}
          onChange={(unit) => {
            put({ unit });
          }}
        />
        <OneOf
          label={say(SETTINGS.rounding)}
          value={draft.rounding}
          options={roundings.map((rounding) => [rounding, say(ROUNDINGS[rounding])])}
          onChange={(rounding) => {
            put({ rounding });
          }}
        />
      </div>
      <Field
        label={say(SETTINGS.sources)}
        hint={say(SETTINGS.sourcesHint)}
        error={faults.has("sources") ? say(SETTINGS.sourcesWrong) : null}
      >
        {(control) => (
          <textarea
            {...control}
            rows={5}
            value={draft.sources}
            onChange={(event) => {
              put({ sources: event.currentTarget.value });
            }}
          />
        )}
      </Field>
      <TextField
        type="number"
        label={say(SETTINGS.threshold)}
        error={faults.has("threshold") ? say(SETTINGS.thresholdWrong) : null}
        value={draft.threshold}
        onChange={(threshold) => {
          put({ threshold });
        }}
      />
    </>
  );
}
