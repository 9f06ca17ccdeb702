import { useMemo, type ReactElement } from "react";
import type { PledgeBook } from "../../pledge/pledge-book";
import { useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import { ALIAS_GROUPS, aliasFault, unknownWords, type AliasDraft } from "./alias-draft";
import { ALIASES } from "./alias-messages";
import { AliasRows } from "./alias-rows";

/** 별칭: what the office's sheets call sources, fields and classes. */
export function AliasFields(props: {
  readonly book: PledgeBook;
  readonly draft: AliasDraft;
  /** Whether what is wrong is told. */
  readonly asked: boolean;
  readonly onChange: (draft: AliasDraft) => void;
}): ReactElement {
  const { book, draft, asked, onChange } = props;
  const say = useWords();
  const tab = useTabStyles();
  const unknown = useMemo(() => unknownWords(book), [book]);
  return (
    <>
      <Heading level={2} className={tab.heading}>
        {say(ALIASES.heading)}
      </Heading>
      <p className={tab.hint}>{say(ALIASES.hint)}</p>
      {ALIAS_GROUPS.map((group) => (
        <AliasRows
          key={group}
          group={group}
          rows={draft[group]}
          unknown={unknown[group]}
          fault={asked ? aliasFault(draft[group]) : null}
          onChange={(rows) => {
            onChange({ ...draft, [group]: rows });
          }}
        />
      ))}
    </>
  );
}
