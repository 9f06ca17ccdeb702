import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { Refusal } from "../../language/refusal";
import { tellTemplateNote, type OwnTemplate, type TemplateFilling } from "../../templates/own";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { ChangeTable } from "../parts/change-table";
import { Heading } from "../parts/heading";
import { changesOf } from "../parts/patch-changes";
import { useTabStyles } from "../parts/tab-styles";
import { TextField } from "../parts/text-field";
import type { Checked } from "../session/session-state";
import { TEMPLATES } from "./messages";
import { fillChange, fillingOf, type FillWish } from "./template-changes";

const useStyles = makeStyles({
  pledges: { margin: 0, padding: "0 4px", maxHeight: "180px", overflowY: "auto", display: "grid" },
  fault: { whiteSpace: "pre-line", margin: 0 }
});

/** What is seen of a filling before it is done; of one moment of the workbook. */
type Shown =
  | { readonly of: Checked; readonly filling: TemplateFilling }
  | { readonly of: Checked; readonly fault: string };

/** For which pledges the form is filled, what would change, and the button. */
export function FillForm(props: { readonly checked: Checked; readonly template: OwnTemplate }): ReactElement {
  const { checked, template } = props;
  const { session, state } = useSession();
  const say = useWords();
  const locale = useLocale();
  const tab = useTabStyles();
  const styles = useStyles();
  const { pledges } = checked.book;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [pattern, setPattern] = useState(template.pattern);
  const [shown, setShown] = useState<Shown | null>(null);
  const wanted = pledges.filter(({ normalizedNumber }) => !left.has(normalizedNumber));
  const perPledge = template.kind === "pledge";
  const wish: FillWish = {
    name: template.name,
    pledges:
      perPledge && wanted.length < pledges.length
        ? wanted.map(({ normalizedNumber }) => normalizedNumber)
        : null,
    pattern
  };
  const choose = (numbers: ReadonlySet<string>): void => {
    setLeft(numbers);
    setShown(null);
  };
  const preview = (): void => {
    try {
      setShown({ of: checked, filling: fillingOf(checked, wish) });
    } catch (error) {
      setShown({ of: checked, fault: error instanceof Refusal ? error.tell(locale) : String(error) });
    }
  };
  const now = shown?.of === checked ? shown : null;
  return (
    <div className={tab.form}>
      {perPledge ? (
        <fieldset className={styles.pledges}>
          <legend>{say(TEMPLATES.pledges)}</legend>
          <Checkbox
            size="medium"
            label={say(TEMPLATES.all)}
            checked={left.size === 0 ? true : wanted.length === 0 ? false : "mixed"}
            onChange={(_, { checked: on }) => {
              choose(new Set(on === true ? [] : pledges.map((pledge) => pledge.normalizedNumber)));
            }}
          />
          {pledges.map((pledge) => (
            <Checkbox
              key={pledge.normalizedNumber + pledge.name}
              size="medium"
              label={`${pledge.number} ${pledge.name}`}
              checked={!left.has(pledge.normalizedNumber)}
              onChange={(_, { checked: on }) => {
                const others = [...left].filter((number) => number !== pledge.normalizedNumber);
                choose(new Set(on === true ? others : [...others, pledge.normalizedNumber]));
              }}
            />
          ))}
        </fieldset>
      ) : null}
      <TextField
        label={say(TEMPLATES.pattern)}
        hint={say(TEMPLATES.patternHint)}
        value={pattern}
        onChange={(value) => {
          setPattern(value);
          setShown(null);
        }}
      />
      <div className={tab.actions}>
        <Button size="small" disabled={perPledge && wanted.length === 0} onClick={preview}>
          {say(TEMPLATES.preview)}
        </Button>
        {now && "filling" in now && now.filling.patch.steps.length > 0 ? (
          <Button
            size="small"
            appearance="primary"
            disabled={state.task !== null}
            onClick={() => void session.template((latest) => fillChange(latest, wish))}
          >
            {say(TEMPLATES.fillNow)}
          </Button>
        ) : null}
      </div>
      {now && "fault" in now ? (
        <p role="alert" className={styles.fault}>
          {now.fault}
        </p>
      ) : null}
      {now && "filling" in now ? <WillChange filling={now.filling} /> : null}
    </div>
  );
}

function WillChange({ filling }: { readonly filling: TemplateFilling }): ReactElement {
  const say = useWords();
  const locale = useLocale();
  const tab = useTabStyles();
  const { sheetsAdded, sheetsRefreshed, notes, patch } = filling;
  const cells = changesOf(patch);
  const told = notes.filter(({ code }) => code !== "sheet-made" && code !== "sheet-current");
  const section = (heading: string, lines: readonly string[]): ReactElement | null =>
    lines.length === 0 ? null : (
      <section className={tab.section}>
        <Heading level={3} className={tab.heading}>
          {heading}
        </Heading>
        <ul className={tab.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    );
  return (
    <div role="status" className={tab.section}>
      {patch.steps.length === 0 ? <p className={tab.text}>{say(TEMPLATES.nothing)}</p> : null}
      {section(say(TEMPLATES.added, { count: sheetsAdded.length }), sheetsAdded)}
      {section(say(TEMPLATES.refreshed, { count: sheetsRefreshed.length }), sheetsRefreshed)}
      {cells.length === 0 ? null : (
        <section className={tab.section}>
          <Heading level={3} className={tab.heading}>
            {say(TEMPLATES.cells, { count: cells.length })}
          </Heading>
          <ChangeTable changes={cells} />
        </section>
      )}
      {section(
        say(TEMPLATES.notes),
        told.map((note) => tellTemplateNote(note, locale))
      )}
    </div>
  );
}
