import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { countBySeverity } from "../../submission/report/verdict";
import { useLocale, useWords } from "../frame/words";
import { useTabStyles } from "../parts/tab-styles";
import { SEVERITIES } from "../session/pane-options";
import type { Checked } from "../session/session-state";
import { ActionsBar } from "./actions-bar";
import { Coverage } from "./coverage";
import { filtered, searchable, type Filter } from "./filter";
import { FilterBar } from "./filter-bar";
import { FindingList } from "./finding-list";
import { Gaps } from "./gaps";
import { grouped, type Grouping } from "./groups";
import { CHECK } from "./messages";

const EVERYTHING: Filter = { severities: new Set(SEVERITIES), query: "" };

const useStyles = makeStyles({
  none: { padding: "8px 12px", display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  shown: { padding: "0 12px 6px" }
});

/** 점검: what is wrong, where, why, and what to do about it; and what was found in order. */
export function CheckTab(props: { readonly checked: Checked }): ReactElement {
  const { checked } = props;
  const { findings } = checked.result;
  const locale = useLocale();
  const say = useWords();
  const styles = useStyles();
  const tab = useTabStyles();
  const [filter, setFilter] = useState(EVERYTHING);
  const [grouping, setGrouping] = useState<Grouping>("pledge");
  const wanted = useDeferredValue(filter);
  const all = useMemo(() => searchable(findings, locale), [findings, locale]);
  const matching = useMemo(() => filtered(all, wanted), [all, wanted]);
  const groups = useMemo(
    () => grouped(matching, grouping, checked.book, locale),
    [matching, grouping, checked.book, locale]
  );
  return (
    <>
      <FilterBar
        filter={filter}
        counts={countBySeverity(findings)}
        grouping={grouping}
        onFilter={setFilter}
        onGrouping={setGrouping}
      />
      <ActionsBar findings={findings} />
      <Gaps checked={checked} />
      <p
        role="status"
        className={mergeClasses(tab.hint, styles.shown)}
        hidden={matching.length === findings.length}
      >
        {say(CHECK.shown, { all: findings.length, shown: matching.length })}
      </p>
      {matching.length > 0 ? (
        <FindingList groups={groups} />
      ) : (
        <div className={styles.none}>
          <span>{say(findings.length === 0 ? CHECK.none : CHECK.noMatch)}</span>
          {findings.length === 0 ? null : (
            <Button
              size="small"
              onClick={() => {
                setFilter(EVERYTHING);
              }}
            >
              {say(CHECK.resetFilter)}
            </Button>
          )}
        </div>
      )}
      <Coverage checked={checked} />
    </>
  );
}
