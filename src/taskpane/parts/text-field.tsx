import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type HTMLInputTypeAttribute, type ReactElement, type ReactNode } from "react";
import { useWords } from "../frame/words";
import { useControlStyles } from "./control-styles";
import { PARTS } from "./messages";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: "2px", alignContent: "start", minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  required: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  error: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 }
});

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null;
  readonly required?: boolean;
}

/** What a control takes over from its field, so that label, hint and error are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly className: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
  readonly "aria-required"?: true;
}

/** A label above its control, a hint and an error below it. */
export function Field(
  props: FieldProps & { readonly children: (control: ControlProps) => ReactNode }
): ReactElement {
  const { label, hint, error = null, required = false, children } = props;
  const id = useId();
  const say = useWords();
  const styles = useStyles();
  const controls = useControlStyles();
  const described = [hint === undefined ? "" : `${id}-hint`, error === null ? "" : `${id}-error`]
    .join(" ")
    .trim();
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {required ? <span className={styles.required}> ({say(PARTS.required)})</span> : null}
      </label>
      {children({
        id,
        className: mergeClasses(controls.control, controls.wide, error !== null && controls.invalid),
        ...(described === "" ? {} : { "aria-describedby": described }),
        ...(error === null ? {} : { "aria-invalid": true }),
        ...(required ? { "aria-required": true } : {})
      })}
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {error === null ? null : (
        <span id={`${id}-error`} className={styles.error}>
          {error}
        </span>
      )}
    </div>
  );
}

/** A line of text. */
export function TextField(
  props: FieldProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly type?: HTMLInputTypeAttribute;
    readonly list?: string;
    readonly placeholder?: string;
  }
): ReactElement {
  const { value, onChange, type = "text", list, placeholder, ...field } = props;
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type={type}
          value={value}
          list={list}
          placeholder={placeholder}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
