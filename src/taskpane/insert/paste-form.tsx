import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useDeferredValue, useMemo, useState, type ReactElement } from "react";
import type { PledgeBook } from "../../pledge/pledge-book";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { useTabStyles } from "../parts/tab-styles";
import { Field } from "../parts/text-field";
import type { InsertForm } from "../session/changes";
import { INSERT } from "./messages";
import { judgeList, judgePasted, type JudgedRow } from "../../filling/judged-list";
import { readListFile } from "./read-list-file";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200
  },
  cell: {
    padding: "3px 6px 3px 0",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere"
  },
  narrow: { width: "28px" },
  number: { width: "26%" },
  state: { width: "76px" },
  open: { borderBottom: "none", paddingBottom: 0 },
  fault: { color: tokens.colorPaletteRedForeground1 }
});

/** A file that was chosen: its rows, or why it gives none. */
interface ChosenFile {
  readonly name: string;
  readonly rows: readonly (readonly string[])[] | null;
  readonly detail: string | null;
}

/** A list from Excel, pasted or as a file: read as it is pasted, told row by row, inserted at once. */
export function PasteForm(props: {
  readonly book: PledgeBook;
  readonly form?: InsertForm | null;
}): ReactElement {
  const { session, state } = useSession();
  const locale = useLocale();
  const say = useWords();
  const tab = useTabStyles();
  const [text, setText] = useState("");
  const [file, setFile] = useState<ChosenFile | null>(null);
  const settled = useDeferredValue(text);
  const { book } = props;
  const { basisDate } = state;
  const list = useMemo(() => {
    if (file?.rows) return judgeList(file.rows, book, basisDate, locale);
    return settled.trim() === "" ? null : judgePasted(settled, book, basisDate, locale);
  }, [file, settled, book, basisDate, locale]);
  const choose = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const { name } = chosen;
    const read = await readListFile(chosen, locale);
    setText("");
    setFile(
      "rows" in read ? { name, rows: read.rows, detail: null } : { name, rows: null, detail: read.detail }
    );
  };
  const pledges = list?.rows.flatMap(({ pledge, fault }) => (pledge && fault === null ? [pledge] : [])) ?? [];
  const faults = (list?.rows.length ?? 0) - pledges.length;
  const fileFault = !file
    ? null
    : file.detail === null
      ? (list?.fault ?? null)
      : say(INSERT.fileFailed, { name: file.name, detail: file.detail });
  const insert = async (): Promise<void> => {
    await session.insert(pledges, props.form ?? null);
    if (session.state.notice?.kind !== "done") return;
    setText("");
    setFile(null);
  };
  return (
    <div className={tab.form}>
      <Field
        label={say(INSERT.paste)}
        hint={say(INSERT.pasteHint)}
        error={file ? null : (list?.fault ?? null)}
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            wrap="off"
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setFile(null);
            }}
          />
        )}
      </Field>
      <Field label={say(INSERT.file)} hint={file?.rows ? file.name : undefined} error={fileFault}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".xlsx,.xlsm,.csv,.txt"
            onChange={(event) => {
              const input = event.currentTarget;
              void choose(input.files?.[0]).then(() => {
                // so that the same file can be chosen again after it was mended
                input.value = "";
              });
            }}
          />
        )}
      </Field>
      {list && list.rows.length > 0 ? <Rows rows={list.rows} /> : null}
      <p className={tab.hint} role="status" hidden={faults === 0}>
        {faults === 0 ? "" : say(INSERT.faults, { count: faults })}
      </p>
      <div className={tab.actions}>
        <Button
          appearance="primary"
          size="small"
          disabled={state.task !== null || pledges.length === 0 || faults > 0}
          onClick={() => void insert()}
        >
          {say(INSERT.insertMany, { count: pledges.length })}
        </Button>
      </div>
    </div>
  );
}

function Rows(props: { readonly rows: readonly JudgedRow[] }): ReactElement {
  const say = useWords();
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={say(INSERT.preview)}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.narrow)}>
            {say(INSERT.row)}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
            {say(INSERT.number)}
          </th>
          <th scope="col" className={styles.cell}>
            {say(INSERT.name)}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.state)}>
            {say(INSERT.state)}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ row, texts, pledge, fault }) => (
          <Fragment key={row}>
            <tr>
              <td className={mergeClasses(styles.cell, fault !== null && styles.open)}>{row}</td>
              <td className={mergeClasses(styles.cell, fault !== null && styles.open)}>
                {pledge ? pledge.number : (texts[0] ?? "")}
              </td>
              <td className={mergeClasses(styles.cell, fault !== null && styles.open)}>
                {pledge ? pledge.name : (texts[1] ?? "")}
              </td>
              <td className={mergeClasses(styles.cell, fault !== null && styles.open)}>
                {say(fault === null ? INSERT.ready : INSERT.toMend)}
              </td>
            </tr>
            {fault === null ? null : (
              <tr>
                <td className={styles.cell} />
                <td className={mergeClasses(styles.cell, styles.fault)} colSpan={3}>
                  {fault}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
