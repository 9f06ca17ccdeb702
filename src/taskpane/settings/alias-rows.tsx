import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useWords } from "../frame/words";
import { useControlStyles } from "../parts/control-styles";
import { useTabStyles } from "../parts/tab-styles";
import type { AliasFault, AliasGroup, AliasRow } from "./alias-draft";
import { ALIASES, ALIAS_FAULTS, GROUP_NAMES, TARGETS } from "./alias-messages";

const useStyles = makeStyles({
  set: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "grid", rowGap: "4px" },
  legend: {
    padding: 0,
    marginBottom: "2px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold
  },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto", gap: "6px" },
  error: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 }
});

/** The aliases of one group: a word and what it stands for a row, with rows to add and to remove. */
export function AliasRows(props: {
  readonly group: AliasGroup;
  readonly rows: readonly AliasRow[];
  /** Words of the sheets that wait for a meaning. */
  readonly unknown: readonly string[];
  readonly fault: AliasFault | null;
  readonly onChange: (rows: readonly AliasRow[]) => void;
}): ReactElement {
  const { group, rows, unknown, fault, onChange } = props;
  const say = useWords();
  const styles = useStyles();
  const tab = useTabStyles();
  const errorId = useId();
  const name = say(GROUP_NAMES[group]);
  const add = (word: string): void => {
    onChange([...rows, { word, target: "" }]);
  };
  const waiting = unknown.filter((word) => rows.every((row) => row.word !== word));
  return (
    <fieldset className={styles.set} aria-describedby={fault === null ? undefined : errorId}>
      <legend className={styles.legend}>{name}</legend>
      {rows.map((row, at) => (
        <AliasLine
          key={at}
          group={group}
          row={row}
          number={at + 1}
          onChange={(changed) => {
            onChange(rows.map((other, place) => (place === at ? changed : other)));
          }}
          onRemove={() => {
            onChange(rows.filter((_, place) => place !== at));
          }}
        />
      ))}
      {fault === null ? null : (
        <span id={errorId} className={styles.error}>
          {say(ALIAS_FAULTS[fault])}
        </span>
      )}
      {waiting.length === 0 ? null : <p className={tab.hint}>{say(ALIASES.unknown)}</p>}
      <div className={tab.actions}>
        {waiting.map((word) => (
          <Button
            key={word}
            size="small"
            onClick={() => {
              add(word);
            }}
          >
            {say(ALIASES.addWord, { word })}
          </Button>
        ))}
        <Button
          size="small"
          onClick={() => {
            add("");
          }}
        >
          {say(ALIASES.add, { group: name })}
        </Button>
      </div>
    </fieldset>
  );
}

function AliasLine(props: {
  readonly group: AliasGroup;
  readonly row: AliasRow;
  readonly number: number;
  readonly onChange: (row: AliasRow) => void;
  readonly onRemove: () => void;
}): ReactElement {
  const { group, row, number, onChange, onRemove } = props;
  const say = useWords();
  const styles = useStyles();
  const controls = useControlStyles();
  const names = { group: say(GROUP_NAMES[group]), row: number };
  const targets = TARGETS[group];
  const foreign = row.target !== "" && targets.every(([target]) => target !== row.target);
  const control = mergeClasses(controls.control, controls.wide);
  return (
    <div className={styles.row}>
      <input
        className={control}
        aria-label={say(ALIASES.word, names)}
        value={row.word}
        onChange={(event) => {
          onChange({ ...row, word: event.currentTarget.value });
        }}
      />
      <select
        className={control}
        aria-label={say(ALIASES.target, names)}
        value={row.target}
        onChange={(event) => {
          onChange({ ...row, target: event.currentTarget.value });
        }}
      >
        <option value="">{say(ALIASES.choose)}</option>
        {foreign ? <option value={row.target}>{row.target}</option> : null}
        {targets.map(([target, name]) => (
          <option key={target} value={target}>
            {name}
          </option>
        ))}
      </select>
      <Button size="small" aria-label={say(ALIASES.remove, names)} onClick={onRemove}>
        {say(ALIASES.removeShort)}
      </Button>
    </div>
  );
}
