import type { ReactElement } from "react";
import { templatesOf } from "../../templates/own/store/template-record";
import type { Snapshot } from "../../workbook/snapshot";
import { useWords } from "../frame/words";
import { Field } from "../parts/text-field";
import type { InsertForm } from "../session/changes";
import { INSERT } from "./messages";

/** Whether new pledges get a sheet of one of the office's own forms too; nothing where there is no such form. */
export function FormChoice(props: {
  readonly snapshot: Snapshot;
  readonly chosen: InsertForm | null;
  readonly onChoose: (form: InsertForm | null) => void;
}): ReactElement | null {
  const { snapshot, chosen, onChoose } = props;
  const say = useWords();
  const forms = templatesOf(snapshot).filter(({ kind }) => kind === "pledge");
  if (forms.length === 0) return null;
  const choices = forms.flatMap(({ name }) => [
    { form: { template: name, instead: false }, label: say(INSERT.formBeside, { name }) },
    { form: { template: name, instead: true }, label: say(INSERT.formInstead, { name }) }
  ]);
  const at = choices.findIndex(
    ({ form }) => form.template === chosen?.template && form.instead === chosen.instead
  );
  return (
    <Field label={say(INSERT.form)}>
      {(control) => (
        <select
          {...control}
          value={at}
          onChange={(event) => {
            onChoose(choices[Number(event.currentTarget.value)]?.form ?? null);
          }}
        >
          <option value={-1}>{say(INSERT.formNone)}</option>
          {choices.map(({ label }, index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
