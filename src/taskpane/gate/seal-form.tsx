import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { render } from "../../language/message";
import type { Gate } from "../../submission/gate";
import { SEAL } from "../../submission/seal/messages";
import { cellList, changedCells } from "../../submission/seal/seal-words";
import type { SealState } from "../../submission/seal/verify";
import { nameInReason, personalInReason } from "../../submission/waivers/personal-in-reason";
import type { CellRef } from "../../workbook/address";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import { TextField } from "../parts/text-field";
import { KeyField } from "./key-field";
import { GATE } from "./messages";

/** One click that makes the workbook ready to be sent; with a key file, signed for a role. */
export function SealForm(props: {
  readonly gate: Gate;
  readonly state: SealState;
  /** The cells whose value changes by the day: they would be told as changed. */
  readonly moody: readonly CellRef[];
}): ReactElement {
  const { gate, state, moody } = props;
  const { session, state: now } = useSession();
  const say = useWords();
  const locale = useLocale();
  const tab = useTabStyles();
  const [signs, setSigns] = useState(false);
  const [key, setKey] = useState<string | null>(null);
  const [role, setRole] = useState("");
  const [asked, setAsked] = useState(false);
  const personal = [...personalInReason(role), ...nameInReason(role)];
  const roleError =
    role.trim() === ""
      ? say(GATE.roleMissing)
      : personal.length > 0
        ? say(GATE.rolePersonal, { masked: personal.join(", ") })
        : null;
  const intact = state.kind === "intact";
  const changed = state.kind === "changed" ? changedCells(state.changes) : 0;
  return (
    <section className={tab.section} aria-label={say(GATE.sealing)}>
      <Heading level={3} className={tab.heading}>
        {say(GATE.sealing)}
      </Heading>
      <p className={tab.hint}>{say(GATE.sealWhat)}</p>
      {state.kind === "changed" ? (
        <p className={tab.text} role="status">
          <strong>{render(SEAL["changed-cells"], { count: changed }, locale)}</strong>
        </p>
      ) : null}
      {moody.length > 0 ? (
        <p className={tab.hint}>
          {render(SEAL["volatile-cells"], { count: moody.length, cells: cellList(moody) }, locale)}
        </p>
      ) : null}
      {!gate.open ? <p className={tab.hint}>{say(GATE.sealShut)}</p> : null}
      {gate.open && intact ? <p className={tab.text}>{say(GATE.sealedAlready)}</p> : null}
      <form
        className={tab.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (signs && (roleError !== null || key === null)) return;
          const signing = signs && key !== null ? { role: role.trim(), key } : null;
          void session.seal({ unreadSeen: gate.unreadSeen, signing });
        }}
      >
        <Checkbox
          label={say(GATE.sign)}
          checked={signs}
          onChange={(_, { checked }) => {
            setSigns(checked === true);
          }}
        />
        {signs ? (
          <>
            <KeyField
              label={say(GATE.key)}
              hint={say(GATE.signHint)}
              missing={asked && key === null}
              onKey={setKey}
            />
            <TextField
              required
              label={say(GATE.role)}
              hint={say(GATE.roleHint)}
              error={asked ? roleError : null}
              value={role}
              onChange={setRole}
            />
          </>
        ) : null}
        <div className={tab.actions}>
          <Button
            appearance="primary"
            type="submit"
            disabled={!gate.open || now.task !== null || (intact && !signs)}
          >
            {say(state.kind === "changed" || state.kind === "damaged" ? GATE.sealAgain : GATE.seal)}
          </Button>
        </div>
      </form>
    </section>
  );
}
