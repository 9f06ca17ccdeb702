import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../rules/finding";
import { isWaivable } from "../../submission/waivers/waivable";
import type { Waiver } from "../../submission/waivers/waiver";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { Inset, InsetActions } from "../parts/inset";
import { Field, TextField } from "../parts/text-field";
import type { Checked } from "../session/session-state";
import { CHECK } from "./messages";
import { faultsOf, looksLikeName } from "./waiver-faults";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "8px" },
  choice: { display: "flex", gap: "6px", alignItems: "baseline" },
  remark: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 }
});

/** Asks why the finding stays, in which role that is said, until when, and whether all of its rule stay for the same reason. */
export function WaiverForm(props: {
  readonly finding: Finding;
  /** What was given before, whether it still stands or not. */
  readonly waiver: Waiver | null;
  readonly onClose: () => void;
}): ReactElement {
  const { finding, waiver, onClose } = props;
  const { session, state } = useSession();
  const say = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const [reason, setReason] = useState(waiver?.reason ?? "");
  const [role, setRole] = useState(waiver?.role ?? "");
  const [expires, setExpires] = useState(waiver?.expires ?? "");
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState(false);
  const [named, setNamed] = useState("");
  const others = othersOfRule(state.checked, finding);
  const given = { reason, role, expires };
  const faults = asked ? faultsOf(given, session.today(), locale) : {};
  const save = (): void => {
    setAsked(true);
    if (Object.keys(faultsOf(given, session.today(), locale)).length > 0) return;
    // a word may only look like a name: it is remarked once, and then taken
    const name = looksLikeName(given, locale);
    if (name !== "" && name !== named) {
      setNamed(name);
      return;
    }
    onClose();
    void session.waive(all ? [finding, ...others] : [finding], given);
  };
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
          save();
        }}
      >
        <Field required label={say(CHECK.reason)} error={faults.reason ?? null}>
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
          error={faults.role ?? null}
          value={role}
          onChange={setRole}
        />
        <TextField
          type="date"
          label={say(CHECK.expires)}
          hint={say(CHECK.expiresHint)}
          error={faults.expires ?? null}
          value={expires}
          onChange={setExpires}
        />
        {others.length > 0 ? (
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={all}
              onChange={(event) => {
                setAll(event.currentTarget.checked);
              }}
            />
            <span>{say(CHECK.sameRule, { count: others.length + 1 })}</span>
          </label>
        ) : null}
        {named === "" ? null : (
          <p role="alert" className={styles.remark}>
            {named}
          </p>
        )}
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

/** Findings of the same rule that may stay and have no reason yet. */
function othersOfRule(checked: Checked | null, finding: Finding): readonly Finding[] {
  if (!checked) return [];
  const { standing } = checked.waivers;
  return checked.result.findings.filter(
    (other) =>
      other.rule === finding.rule &&
      other.key !== finding.key &&
      other.severity !== "info" &&
      !standing.has(other.key) &&
      isWaivable(other)
  );
}
