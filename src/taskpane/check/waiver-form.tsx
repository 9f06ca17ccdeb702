import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../rules/finding";
import { useSession } from "../frame/session-context";
import { useWords } from "../frame/words";
import { Inset, InsetActions } from "../parts/inset";
import { Field, TextField } from "../parts/text-field";
import type { Waiver } from "../../submission/waivers/waiver";
import { CHECK } from "./messages";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "8px" },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 }
});

/** Asks why the finding stays, and in which role that is said. */
export function WaiverForm(props: {
  readonly finding: Finding;
  readonly waiver: Waiver | null;
  readonly onClose: () => void;
}): ReactElement {
  const { finding, waiver, onClose } = props;
  const { session, state } = useSession();
  const say = useWords();
  const styles = useStyles();
  const [reason, setReason] = useState(waiver?.reason ?? "");
  const [role, setRole] = useState(waiver?.role ?? "");
  const [asked, setAsked] = useState(false);
  const missing = { reason: reason.trim() === "", role: role.trim() === "" };
  return (
    <Inset
      label={say(CHECK.waive)}
      hint={finding.severity === "error" ? say(CHECK.waiverForError) : undefined}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (missing.reason || missing.role) return;
          onClose();
          void session.waive([finding], { reason: reason.trim(), role: role.trim() });
        }}
      >
        <Field
          required
          label={say(CHECK.reason)}
          error={asked && missing.reason ? say(CHECK.reasonMissing) : null}
        >
          {(control) => (
            <textarea
              {...control}
              rows={3}
              value={reason}
              onChange={(event) => {
                setReason(event.currentTarget.value);
              }}
            />
          )}
        </Field>
        <TextField
          required
          label={say(CHECK.role)}
          hint={say(CHECK.roleHint)}
          error={asked && missing.role ? say(CHECK.roleMissing) : null}
          value={role}
          onChange={setRole}
        />
        <InsetActions>
          <Button size="small" appearance="primary" type="submit" disabled={state.task !== null}>
            {say(CHECK.saveWaiver)}
          </Button>
          <Button size="small" onClick={onClose}>
            {say(CHECK.notNow)}
          </Button>
        </InsetActions>
      </form>
    </Inset>
  );
}
