import type { ReactElement } from "react";
import { useWords } from "../frame/words";
import { Field } from "../parts/text-field";
import { GATE } from "./messages";

/** Takes a key file and gives its text; null where none is chosen. The file goes nowhere. */
export function KeyField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly missing?: boolean;
  readonly onKey: (key: string | null) => void;
}): ReactElement {
  const { label, hint, missing = false, onKey } = props;
  const say = useWords();
  return (
    <Field label={label} hint={hint} error={missing ? say(GATE.keyMissing) : null}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept=".pem,.pub,.key,.txt"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (!file) onKey(null);
            else void file.text().then(onKey);
          }}
        />
      )}
    </Field>
  );
}
