import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { OwnTemplate, TemplateKind } from "../../templates/own";
import { useSession } from "../frame/session-context";
import { useWords } from "../frame/words";
import { useTabStyles } from "../parts/tab-styles";
import { Field } from "../parts/text-field";
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

/** Gives the form as a workbook by itself, where the host has the workbook's bytes: in Excel it has none. */
export function ExportButton(props: { readonly template: OwnTemplate }): ReactElement | null {
  const { name, sheet } = props.template;
  const { session } = useSession();
  const say = useWords();
  const give = async (): Promise<void> => {
    const bytes = session.bytes();
    if (!bytes) return;
    const { singleSheetXlsx } = await import("../../hosts/xlsx/single-sheet/single-sheet-xlsx");
    const alone = singleSheetXlsx(bytes, sheet.name);
    const address = URL.createObjectURL(new Blob([new Uint8Array(alone)], { type: TYPE }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `${name}.xlsx`;
    link.click();
    URL.revokeObjectURL(address);
  };
  if (!session.hasBytes) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={say(TEMPLATES.exportOf, { name })}
      onClick={() => void give()}
    >
      {say(TEMPLATES.export)}
    </Button>
  );
}
