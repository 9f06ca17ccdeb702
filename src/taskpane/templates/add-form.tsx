import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type SubmitEvent, type ReactElement } from "react";
import { readTemplate, tellFault, templatesOf, type TemplateKind } from "../../templates/own";
import { formatCell } from "../../workbook/address";
import { sheetNamed } from "../../workbook/snapshot";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { useTabStyles } from "../parts/tab-styles";
import { Field, TextField } from "../parts/text-field";
import type { Checked } from "../session/session-state";
import { TEMPLATES } from "./messages";
import { addChange } from "./template-changes";

const useStyles = makeStyles({
  faults: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "6px" },
  fault: { color: tokens.colorPaletteRedForeground1 }
});

const HAS_TOKEN = /\{\{[^{}]+\}\}/;

/** A sheet that is to be kept as a form: its faults are told as it stands, each with its cell. */
export function AddForm(props: { readonly checked: Checked }): ReactElement {
  const { checked } = props;
  const { session, state } = useSession();
  const say = useWords();
  const tab = useTabStyles();
  const sheets = useSheets(checked);
  const [chosen, setChosen] = useState<string | null>(null);
  const [given, setGiven] = useState<string | null>(null);
  const [kind, setKind] = useState<TemplateKind>("pledge");
  const [keep, setKeep] = useState(false);
  const sheet = chosen !== null && sheets.includes(chosen) ? chosen : (sheets[0] ?? "");
  const name = given ?? sheet;
  const faults = useFaults(checked, sheet, kind);
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    await session.template((now) => addChange(now, sheet, { name, kind }, keep));
    if (session.state.notice?.kind === "done") {
      setGiven(null);
      setChosen(null);
    }
  };
  return (
    <form className={tab.form} onSubmit={(event) => void add(event)}>
      <Field label={say(TEMPLATES.sheet)}>
        {(control) => (
          <select
            {...control}
            value={sheet}
            onChange={(event) => {
              setChosen(event.currentTarget.value);
            }}
          >
            {sheets.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </Field>
      <TextField label={say(TEMPLATES.name)} value={name} onChange={setGiven} />
      <Field label={say(TEMPLATES.kind)}>
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
      <Checkbox
        size="medium"
        label={say(TEMPLATES.keep)}
        checked={keep}
        onChange={(_, { checked: on }) => {
          setKeep(on === true);
        }}
      />
      {faults.length === 0 ? null : <Faults sheet={sheet} faults={faults} />}
      <div className={tab.actions}>
        <Button
          appearance="primary"
          size="small"
          type="submit"
          disabled={state.task !== null || sheet === "" || faults.length > 0}
        >
          {say(TEMPLATES.keepNow)}
        </Button>
      </div>
    </form>
  );
}

/** Sheets that can be seen and are no form yet; those with fields first. */
function useSheets({ snapshot }: Checked): readonly string[] {
  return useMemo(() => {
    const forms = new Set(templatesOf(snapshot).map(({ sheet }) => sheet.name));
    const open = snapshot.sheets.filter(
      ({ name, visibility }) => visibility === "visible" && !forms.has(name)
    );
    const marked = open.filter(({ cells }) =>
      cells.some(({ value }) => typeof value === "string" && HAS_TOKEN.test(value))
    );
    return [...marked, ...open.filter((sheet) => !marked.includes(sheet))].map(({ name }) => name);
  }, [snapshot]);
}

type FaultList = ReturnType<typeof readTemplate>["faults"];

function useFaults({ snapshot, book }: Checked, name: string, kind: TemplateKind): FaultList {
  return useMemo(() => {
    const sheet = sheetNamed(snapshot, name);
    return sheet ? readTemplate(sheet, kind, book, snapshot.names).faults : [];
  }, [snapshot, book, name, kind]);
}

function Faults(props: { readonly sheet: string; readonly faults: FaultList }): ReactElement {
  const { sheet, faults } = props;
  const { session } = useSession();
  const say = useWords();
  const locale = useLocale();
  const tab = useTabStyles();
  const styles = useStyles();
  return (
    <div role="status" className={tab.section}>
      <p className={tab.text}>{say(TEMPLATES.faults, { count: faults.length })}</p>
      <ul className={styles.faults}>
        {faults.map((fault, at) => {
          const { cell } = fault;
          return (
            <li key={`${at} ${fault.code}`}>
              <span className={styles.fault}>{tellFault(fault, locale)}</span>
              {cell && session.abilities.select ? (
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => void session.select({ sheet, row: cell.row, column: cell.column })}
                >
                  {say(TEMPLATES.goTo, { cell: formatCell(cell) })}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
