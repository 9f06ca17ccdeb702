import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FRAME } from "./messages";
import { useSession } from "./session-context";
import { useWords } from "./words";

const useStyles = makeStyles({
  button: { marginRight: "-8px", minWidth: 0, fontWeight: tokens.fontWeightRegular },
  badge: { marginLeft: "6px" }
});

/** Whose cards these are, with a mark as long as that is only guessed; leads to the settings. */
export function ProfileButton(props: { readonly onPress: () => void }): ReactElement | null {
  const { state } = useSession();
  const styles = useStyles();
  const say = useWords();
  if (!state.checked) return null;
  const { profile, profileGuessed } = state.checked.book;
  const name = profile.municipality.name || say(FRAME.nameless);
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      onClick={props.onPress}
      title={profileGuessed ? say(FRAME.guessedHint) : undefined}
    >
      {say(FRAME.profileOf, { name, term: profile.term.label })}
      {profileGuessed ? (
        <Badge className={styles.badge} appearance="outline" color="informative" size="small">
          {say(FRAME.guessed)}
        </Badge>
      ) : null}
    </Button>
  );
}
