import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useSession } from "../frame/session-context";
import { useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import type { Checked } from "../session/session-state";
import { AliasFields } from "./alias-fields";
import { ClearAll } from "./clear-all";
import { SETTINGS } from "./messages";
import { draftOf, faultsOf, profileFrom } from "./profile-draft";
import { ProfileFields } from "./profile-fields";
import { ViewFields } from "./view-fields";

/** 설정: whose cards these are, how they are looked at, and the way to leave no trace. */
export function SettingsTab(props: { readonly checked: Checked }): ReactElement {
  const { checked } = props;
  const { state } = useSession();
  const tab = useTabStyles();
  // Saved, taken back or read anew: the form then begins again from what the workbook says.
  const origin = JSON.stringify([checked.book.profile, state.options]);
  return (
    <div className={tab.tab}>
      <SettingsForm key={origin} checked={checked} />
      <hr className={tab.rule} />
      <ClearAll snapshot={checked.snapshot} />
    </div>
  );
}

function SettingsForm(props: { readonly checked: Checked }): ReactElement {
  const { profile, profileGuessed } = props.checked.book;
  const { session, state } = useSession();
  const say = useWords();
  const tab = useTabStyles();
  const [draft, setDraft] = useState(() => draftOf(profile));
  const [options, setOptions] = useState(state.options);
  const [asked, setAsked] = useState(false);
  const faults = faultsOf(draft);
  return (
    <form
      className={tab.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (faults.size === 0) void session.saveProfile(profileFrom(draft, profile), options);
      }}
    >
      <Heading level={2} className={tab.heading}>
        {say(SETTINGS.profile)}
      </Heading>
      {profileGuessed ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(SETTINGS.guessed)}</MessageBarBody>
        </MessageBar>
      ) : null}
      <ProfileFields draft={draft} faults={asked ? faults : new Set()} onChange={setDraft} />
      <AliasFields
        book={props.checked.book}
        draft={draft.aliases}
        asked={asked}
        onChange={(aliases) => {
          setDraft({ ...draft, aliases });
        }}
      />
      <Heading level={2} className={tab.heading}>
        {say(SETTINGS.view)}
      </Heading>
      <ViewFields
        options={options}
        publicCopy={state.publicCopy}
        onOptions={setOptions}
        onPublicCopy={(publicCopy) => {
          session.setPublicCopy(publicCopy);
        }}
      />
      <div className={tab.actions}>
        <Button appearance="primary" size="small" type="submit" disabled={state.task !== null}>
          {say(profileGuessed ? SETTINGS.confirm : SETTINGS.save)}
        </Button>
      </div>
      <p className={tab.hint}>{say(SETTINGS.saveHint)}</p>
    </form>
  );
}
