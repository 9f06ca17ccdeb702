import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { formatIsoDate, parseIsoDate } from "../../pledge/calendar-date";
import { useControlStyles } from "../parts/control-styles";
import { FRAME } from "./messages";
import { useSession } from "./session-context";
import { useWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: "6px" },
  date: { width: "132px" }
});

/** 기준일: the day as of which everything is checked. A day that is not whole yet changes nothing. */
export function BasisDateField(): ReactElement {
  const { session, state } = useSession();
  const say = useWords();
  const id = useId();
  const styles = useStyles();
  const controls = useControlStyles();
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{say(FRAME.basisDate)}</label>
      <input
        // A day that comes from elsewhere (the workbook's settings) replaces what is being typed.
        key={formatIsoDate(state.basisDate)}
        id={id}
        type="date"
        className={mergeClasses(controls.control, styles.date)}
        defaultValue={formatIsoDate(state.basisDate)}
        onBlur={(event) => {
          const date = parseIsoDate(event.currentTarget.value);
          if (!date) event.currentTarget.value = formatIsoDate(state.basisDate);
          else if (formatIsoDate(date) !== formatIsoDate(state.basisDate)) session.setBasisDate(date);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
        }}
      />
    </div>
  );
}
