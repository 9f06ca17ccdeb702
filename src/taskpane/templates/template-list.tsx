import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { BUILT_IN_TEMPLATES } from "../../templates/catalogue";
import { madeSheets, templatesOf, type OwnTemplate } from "../../templates/own";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { useTabStyles } from "../parts/tab-styles";
import type { Checked } from "../session/session-state";
import { FillForm } from "./fill-form";
import { TEMPLATES } from "./messages";
import { ExportButton } from "./template-files";
import { removeChange } from "./template-changes";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  item: {
    display: "grid",
    rowGap: "4px",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`
  },
  name: { fontWeight: tokens.fontWeightSemibold }
});

/** The office's own forms with what can be done with each, and those that come with the program. */
export function TemplateList(props: { readonly checked: Checked }): ReactElement {
  const { snapshot } = props.checked;
  const say = useWords();
  const locale = useLocale();
  const tab = useTabStyles();
  const styles = useStyles();
  const [open, setOpen] = useState<string | null>(null);
  const templates = templatesOf(snapshot);
  return (
    <>
      {templates.length === 0 ? <p className={tab.text}>{say(TEMPLATES.none)}</p> : null}
      <ul className={styles.list}>
        {templates.map((template) => (
          <li key={template.key} className={styles.item}>
            <Entry
              checked={props.checked}
              template={template}
              open={open === template.key}
              onOpen={(wanted) => {
                setOpen(wanted ? template.key : null);
              }}
            />
          </li>
        ))}
      </ul>
      <details>
        <summary>{say(TEMPLATES.builtIn)}</summary>
        <ul className={tab.list}>
          {BUILT_IN_TEMPLATES.map(({ id, name, makes }) => (
            <li key={id}>{`${name[locale]}: ${makes[locale]}`}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Entry(props: {
  readonly checked: Checked;
  readonly template: OwnTemplate;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}): ReactElement {
  const { checked, template, open, onOpen } = props;
  const { session, state } = useSession();
  const say = useWords();
  const tab = useTabStyles();
  const styles = useStyles();
  const { name, kind, key } = template;
  const made = madeSheets(checked.snapshot).filter(({ record }) => record.template === key);
  const changed = made.filter(({ untouched }) => !untouched).length;
  const about = [
    say(kind === "pledge" ? TEMPLATES.perPledge : TEMPLATES.perWorkbook),
    ...(made.length > 0 ? [say(TEMPLATES.made, { count: made.length })] : []),
    ...(changed > 0 ? [say(TEMPLATES.changed, { count: changed })] : [])
  ];
  return (
    <>
      <span className={styles.name}>{name}</span>
      <span className={tab.hint}>{about.join(" · ")}</span>
      <div className={tab.actions}>
        <Button
          size="small"
          aria-expanded={open}
          aria-label={say(TEMPLATES.fillOf, { name })}
          onClick={() => {
            onOpen(!open);
          }}
        >
          {say(open ? TEMPLATES.close : TEMPLATES.fill)}
        </Button>
        <ExportButton template={template} />
        <Button
          size="small"
          appearance="subtle"
          aria-label={say(TEMPLATES.removeOf, { name })}
          disabled={state.task !== null}
          onClick={() => void session.template((now) => removeChange(now, name))}
        >
          {say(TEMPLATES.remove)}
        </Button>
      </div>
      {open ? <FillForm checked={checked} template={template} /> : null}
    </>
  );
}
