import type { ReactElement } from "react";
import { useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import type { Checked } from "../session/session-state";
import { AddForm } from "./add-form";
import { FieldPicker } from "./field-picker";
import { TEMPLATES } from "./messages";
import { ImportForm } from "./template-files";
import { TemplateList } from "./template-list";

/** 내 서식: the office's own forms, a sheet to keep as one, and the fields to mark its cells with. */
export function TemplatesTab(props: { readonly checked: Checked }): ReactElement {
  const { checked } = props;
  const say = useWords();
  const tab = useTabStyles();
  return (
    <div className={tab.tab}>
      <section className={tab.section}>
        <Heading level={2} className={tab.heading}>
          {say(TEMPLATES.heading)}
        </Heading>
        <p className={tab.hint}>{say(TEMPLATES.about)}</p>
        <TemplateList checked={checked} />
      </section>
      <hr className={tab.rule} />
      <section className={tab.section} aria-label={say(TEMPLATES.add)}>
        <Heading level={2} className={tab.heading}>
          {say(TEMPLATES.add)}
        </Heading>
        <AddForm checked={checked} />
      </section>
      <section className={tab.section} aria-label={say(TEMPLATES.import)}>
        <Heading level={2} className={tab.heading}>
          {say(TEMPLATES.import)}
        </Heading>
        <ImportForm />
      </section>
      <hr className={tab.rule} />
      <section className={tab.section} aria-label={say(TEMPLATES.pick)}>
        <Heading level={2} className={tab.heading}>
          {say(TEMPLATES.pick)}
        </Heading>
        <p className={tab.hint}>{say(TEMPLATES.pickAbout)}</p>
        <FieldPicker checked={checked} />
      </section>
    </div>
  );
}
