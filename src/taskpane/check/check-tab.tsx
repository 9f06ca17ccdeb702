import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import type { Finding } from "../../rules/finding";
import { countBySeverity } from "../../submission/report/verdict";
import { contains, formatCellRef, type CellRef } from "../../workbook/address";
import { sameSheetName } from "../../workbook/snapshot";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { useTabStyles } from "../parts/tab-styles";
import { inSlices } from "../session/in-slices";
import { PAGE_PACE } from "../session/page-pace";
import { SEVERITIES } from "../session/pane-options";
import type { Checked } from "../session/session-state";
import { ActionsBar } from "./actions-bar";
import { Coverage } from "./coverage";
import { filtered, searchTexts, type Filter } from "./filter";
import { FilterBar } from "./filter-bar";
import { FindingList } from "./finding-list";
import { FocusBar } from "./focus-bar";
import { Gaps } from "./gaps";
import { grouped, type Grouping } from "./groups";
import { CHECK } from "./messages";
import { WaiverReview } from "./waiver-review";

const EVERYTHING: Filter = { severities: new Set(SEVERITIES), query: "" };

const useStyles = makeStyles({
  none: { padding: "8px 12px", display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  shown: { padding: "0 12px 6px" }
});

/** 점검: what is wrong, where, why, and what to do about it; and what was found in order. */
export function CheckTab(props: { readonly checked: Checked }): ReactElement {
  const { checked } = props;
  const { focus } = useSession().state;
  const { findings: everywhere } = checked.result;
  const findings = useMemo(() => (focus ? findingsAt(everywhere, focus) : everywhere), [everywhere, focus]);
  const locale = useLocale();
  const say = useWords();
  const styles = useStyles();
  const tab = useTabStyles();
  const [filter, setFilter] = useState(EVERYTHING);
  const [grouping, setGrouping] = useState<Grouping>("pledge");
  const wanted = useDeferredValue(filter);
  const matching = useMemo(() => filtered(findings, wanted, locale), [findings, wanted, locale]);
  const groups = useMemo(
    () => grouped(matching, grouping, checked.book, locale),
    [matching, grouping, checked.book, locale]
  );
  return (
    <>
      {focus ? <FocusBar cell={focus} count={findings.length} /> : null}
      <FilterBar
        filter={filter}
        counts={countBySeverity(findings)}
        grouping={grouping}
        onFilter={setFilter}
        onSearch={() => void inSlices(searchTexts(findings, locale), PAGE_PACE)}
        onGrouping={setGrouping}
      />
      <ActionsBar findings={everywhere} />
      <Gaps checked={checked} />
      <WaiverReview checked={checked} />
      <p
        role="status"
        className={mergeClasses(tab.hint, styles.shown)}
        hidden={matching.length === findings.length}
      >
        {say(CHECK.shown, { all: findings.length, shown: matching.length })}
      </p>
      {matching.length > 0 ? (
        <FindingList
          key={focus ? formatCellRef(focus) : ""}
          groups={groups}
          question={`${grouping} ${[...wanted.severities].join()} ${wanted.query}`}
          opened={focus ? (groups[0]?.findings[0]?.key ?? null) : null}
        />
      ) : focus && findings.length === 0 ? null : (
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

function findingsAt(findings: readonly Finding[], cell: CellRef): readonly Finding[] {
  return findings.filter(({ cells }) =>
    cells.some((range) => sameSheetName(range.sheet, cell.sheet) && contains(range, cell))
  );
}
