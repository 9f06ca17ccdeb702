import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../../rules/finding";
import { SEVERITY_NAMES } from "../../submission/report/messages";
import type { SeverityCounts } from "../../submission/report/verdict";
import { useWords } from "../frame/words";
import { useControlStyles } from "../parts/control-styles";
import { SEVERITIES } from "../session/pane-options";
import type { Filter } from "./filter";
import type { Grouping } from "./groups";
import { CHECK } from "./messages";

const useStyles = makeStyles({
  root: { padding: "8px 12px", display: "grid", rowGap: "6px" },
  line: { display: "flex", flexWrap: "wrap", gap: "4px" },
  button: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px", fontWeight: tokens.fontWeightRegular },
  on: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      borderTopColor: "Highlight",
      borderRightColor: "Highlight",
      borderBottomColor: "Highlight",
      borderLeftColor: "Highlight",
      outline: "1px solid Highlight"
    }
  },
  grouping: { marginLeft: "auto", display: "flex", gap: "4px" }
});

/** Which findings are listed, and under which headings. */
export function FilterBar(props: {
  readonly filter: Filter;
  readonly counts: SeverityCounts;
  readonly grouping: Grouping;
  readonly onFilter: (filter: Filter) => void;
  /** Something is about to be searched for. */
  readonly onSearch: () => void;
  readonly onGrouping: (grouping: Grouping) => void;
}): ReactElement {
  const { filter, counts, grouping, onFilter, onSearch, onGrouping } = props;
  const say = useWords();
  const styles = useStyles();
  const controls = useControlStyles();
  const toggle = (severity: Severity): void => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onFilter({ ...filter, severities });
  };
  const switchTo = (label: string, pressed: boolean, onClick: () => void): ReactElement => (
    <Button
      key={label}
      size="small"
      className={mergeClasses(styles.button, pressed && styles.on)}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  return (
    <div role="search" aria-label={say(CHECK.filters)} className={styles.root}>
      <input
        type="search"
        aria-label={say(CHECK.search)}
        placeholder={say(CHECK.search)}
        className={mergeClasses(controls.control, controls.wide)}
        value={filter.query}
        onFocus={onSearch}
        onChange={(event) => {
          onFilter({ ...filter, query: event.currentTarget.value });
        }}
      />
      <div className={styles.line}>
        {SEVERITIES.map((severity) =>
          switchTo(
            `${say(SEVERITY_NAMES[severity])} ${counts[severity]}`,
            filter.severities.has(severity),
            () => {
              toggle(severity);
            }
          )
        )}
        <div role="group" aria-label={say(CHECK.groupBy)} className={styles.grouping}>
          {switchTo(say(CHECK.byPledge), grouping === "pledge", () => {
            onGrouping("pledge");
          })}
          {switchTo(say(CHECK.byRule), grouping === "rule", () => {
            onGrouping("rule");
          })}
        </div>
      </div>
    </div>
  );
}
