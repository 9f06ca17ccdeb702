import type { ReactElement } from "react";
import { useSession } from "../frame/session-context";
import { useWords } from "../frame/words";
import { Field } from "../parts/text-field";
import { CHANGES_SINCE } from "./messages";

/** Takes the workbook that was last sent; only its figures are kept. */
export function BaselineFile(): ReactElement {
  const { session, state } = useSession();
  const say = useWords();
  return (
    <Field label={say(CHANGES_SINCE.file)} hint={say(CHANGES_SINCE.fileHint)}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept=".xlsx,.xlsm"
          disabled={state.task !== null}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (!file) return;
            void file.arrayBuffer().then((buffer) => session.compareWith(new Uint8Array(buffer)));
            // the same file may be chosen again
            input.value = "";
          }}
        />
      )}
    </Field>
  );
}
