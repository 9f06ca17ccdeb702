import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { OwnTemplate, TemplateKind } from "../../templates/own";
import { useSession } from "../frame/session-context";
import { useWords } from "../frame/words";
import { giveFile } from "../parts/give-file";
import { useTabStyles } from "../parts/tab-styles";
import { Field } from "../parts/text-field";
import { done } from "../session/notices";
import { TEMPLATES } from "./messages";
import { importChange } from "./template-changes";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A form from a file: its first sheet, named as the file. The reader of workbooks is loaded when one is chosen. */
export function ImportForm(): ReactElement {
  const { session, state } = useSession();
  const say = useWords();
  const tab = useTabStyles();
  const [kind, setKind] = useState<TemplateKind>("pledge");
  const take = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    await session.template((now) => importChange(now, file, kind));
    // so that the same file can be chosen again
    input.value = "";
  };
  return (
    <div className={tab.form}>
      <Field label={say(TEMPLATES.importKind)}>
        {(control) => (
          <select
            {...control}
            value={kind}
            onChange={(event) => {
              setKind(event.currentTarget.value === "workbook" ? "workbook" : "pledge");
            }}
          >
            <option value="pledge">{say(TEMPLATES.perPledge)}</option>
            <option value="workbook">{say(TEMPLATES.perWorkbook)}</option>
          </select>
        )}
      </Field>
      <Field label={say(TEMPLATES.importFile)} hint={say(TEMPLATES.importHint)}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept={`.xlsx,.xlsm,${TYPE}`}
            disabled={state.task !== null}
            onChange={(event) => void take(event.currentTarget)}
          />
        )}
      </Field>
    </div>
  );
}

/** Gives the form as a workbook by itself, where the host gives the workbook as a file. */
export function ExportButton(props: { readonly template: OwnTemplate }): ReactElement | null {
  const { name, sheet } = props.template;
  const { session, state } = useSession();
  const say = useWords();
  if (!session.hasFile) return null;
  const give = (): Promise<void> =>
    session.withFile(async (bytes) => {
      const { singleSheetXlsx } = await import("../../hosts/xlsx/single-sheet/single-sheet-xlsx");
      const file = `${name}.xlsx`;
      giveFile(file, singleSheetXlsx(bytes, sheet.name));
      return done("file-given", { file });
    });
  return (
    <Button
      size="small"
      appearance="subtle"
      disabled={state.task !== null}
      aria-label={say(TEMPLATES.exportOf, { name })}
      onClick={() => void give()}
    >
      {say(TEMPLATES.export)}
    </Button>
  );
}
