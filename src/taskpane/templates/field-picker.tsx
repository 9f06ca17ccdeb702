import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { compact } from "../../reading/labels/fold";
import {
  fieldList,
  SECTION_IDS,
  SECTIONS,
  tokenOf,
  type Field as TemplateField,
  type FieldGroup
} from "../../templates/own";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import { TextField } from "../parts/text-field";
import type { Checked } from "../session/session-state";
import { FIELD_GROUPS, TEMPLATES } from "./messages";
import { markChange, sectionChange } from "./template-changes";

/** Of a group so many are shown; the amounts are hundreds. */
const SHOWN = 24;

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: "4px" },
  field: { minWidth: 0, fontWeight: tokens.fontWeightRegular }
});

/** The fields by group, to be searched; pressing one puts its token into the selected cell. */
export function FieldPicker(props: { readonly checked: Checked }): ReactElement {
  const { book } = props.checked;
  const { session, state } = useSession();
  const say = useWords();
  const tab = useTabStyles();
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const [append, setAppend] = useState(false);
  const wanted = compact(useDeferredValue(search));
  const groups = useMemo(() => groupsOf(fieldList(book), wanted), [book, wanted]);
  const busy = state.task !== null;
  const put = (field: TemplateField): Promise<void> =>
    session.template(async (now) =>
      markChange(now, await session.selectedCell(), field, append ? "append" : "replace")
    );
  return (
    <div className={tab.form}>
      <TextField label={say(TEMPLATES.search)} type="search" value={search} onChange={setSearch} />
      <Checkbox
        size="medium"
        label={say(TEMPLATES.append)}
        checked={append}
        onChange={(_, { checked: on }) => {
          setAppend(on === true);
        }}
      />
      <section className={tab.section} aria-label={say(TEMPLATES.sections)}>
        <Heading level={3} className={tab.heading}>
          {say(TEMPLATES.sections)}
        </Heading>
        <p className={tab.hint}>{say(TEMPLATES.sectionsAbout)}</p>
        <div className={styles.fields}>
          {SECTION_IDS.map((id) => (
            <Button
              key={id}
              size="small"
              className={styles.field}
              disabled={busy}
              onClick={() =>
                void session.template(async (now) => sectionChange(now, await session.selectedCell(), id))
              }
            >
              {`${SECTIONS[id].ko} ↻`}
            </Button>
          ))}
        </div>
      </section>
      {groups.length === 0 ? <p role="status">{say(TEMPLATES.noField)}</p> : null}
      {groups.map(([group, fields]) => (
        <Group key={group} group={group} fields={fields} busy={busy} onPick={put} />
      ))}
    </div>
  );
}

function Group(props: {
  readonly group: FieldGroup;
  readonly fields: readonly TemplateField[];
  readonly busy: boolean;
  readonly onPick: (field: TemplateField) => Promise<void>;
}): ReactElement {
  const { group, fields, busy, onPick } = props;
  const say = useWords();
  const locale = useLocale();
  const tab = useTabStyles();
  const styles = useStyles();
  const shown = fields.slice(0, SHOWN);
  return (
    <section className={tab.section} aria-label={say(FIELD_GROUPS[group])}>
      <Heading level={3} className={tab.heading}>
        {say(FIELD_GROUPS[group])}
      </Heading>
      <div className={styles.fields}>
        {shown.map((field) => (
          <Button
            key={field.ko}
            size="small"
            className={styles.field}
            disabled={busy}
            title={[tokenOf(field), field.about?.[locale] ?? ""].join(" ").trim()}
            onClick={() => void onPick(field)}
          >
            {field.ko}
          </Button>
        ))}
      </div>
      {fields.length > SHOWN ? (
        <p className={tab.hint}>{say(TEMPLATES.more, { count: fields.length - SHOWN })}</p>
      ) : null}
    </section>
  );
}

/** Every word of the search is in the field's name or in another of its names. */
function groupsOf(
  fields: readonly TemplateField[],
  search: string
): readonly (readonly [FieldGroup, readonly TemplateField[]])[] {
  const found = fields.filter(({ ko, id, aliases = [] }) =>
    [ko, id, ...aliases].some((name) => compact(name).includes(search))
  );
  const order = Object.keys(FIELD_GROUPS) as readonly FieldGroup[];
  return order.flatMap((group) => {
    const own = found.filter((field) => field.group === group);
    return own.length > 0 ? [[group, own] as const] : [];
  });
}
