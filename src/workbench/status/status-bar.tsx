import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { SubtractRegular } from "@fluentui/react-icons/svg/subtract";
import type { ReactElement } from "react";
import type { Message } from "../../language/message";
import { useLocale, useWords } from "../../taskpane/frame/words";
import { useGrid, useGridState } from "../grid/grid-context";
import { STATUS } from "./messages";

/** How it stands with what the user has done. */
export type Keeping = "untouched" | "saved" | "saving" | "kept" | "not-kept";

const KEEPING: Readonly<Record<Keeping, Message>> = {
  untouched: STATUS.untouched,
  saved: STATUS.saved,
  saving: STATUS.saving,
  kept: STATUS.kept,
  "not-kept": STATUS.notKept
};

const ZOOM_STEP = 10;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "16px",
    minHeight: "26px",
    padding: "0 8px",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    overflow: "hidden"
  },
  text: { margin: 0, overflow: "hidden", textOverflow: "ellipsis" },
  numbers: {
    display: "flex",
    gap: "16px",
    marginLeft: "auto",
    fontVariantNumeric: "tabular-nums",
    minWidth: 0,
    overflow: "hidden"
  },
  zoom: { display: "flex", alignItems: "center", flexShrink: 0 },
  button: { minWidth: "24px", height: "22px", padding: "0 4px", fontWeight: tokens.fontWeightRegular },
  percent: { minWidth: "48px", fontVariantNumeric: "tabular-nums" }
});

/** What the grid is at, whether the work is safe, what the selected numbers add up to, and the zoom. */
export function StatusBar({ keeping }: { readonly keeping: Keeping | null }): ReactElement {
  const grid = useGrid();
  const { editing, calculating, statistics, zoom } = useGridState();
  const say = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const format = new Intl.NumberFormat(locale === "ko" ? "ko-KR" : "en-US", { maximumFractionDigits: 10 });
  const mode = editing ? STATUS.editing : calculating ? STATUS.calculating : STATUS.ready;
  return (
    <footer data-area="status" aria-label={say(STATUS.bar)} className={styles.bar}>
      {grid ? <p className={styles.text}>{say(mode)}</p> : null}
      {keeping ? (
        <p className={styles.text} role="status">
          {say(KEEPING[keeping])}
        </p>
      ) : null}
      <div className={styles.numbers}>
        {statistics && statistics.numbers > 1 ? (
          <>
            <span>{say(STATUS.average, { value: format.format(statistics.average) })}</span>
            <span>{say(STATUS.count, { value: format.format(statistics.filled) })}</span>
            <span>{say(STATUS.sum, { value: format.format(statistics.sum) })}</span>
          </>
        ) : statistics && statistics.filled > 1 ? (
          <span>{say(STATUS.count, { value: format.format(statistics.filled) })}</span>
        ) : null}
      </div>
      <div role="group" aria-label={say(STATUS.zoom)} className={styles.zoom}>
        <Tooltip content={say(STATUS.zoomOut)} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            icon={<SubtractRegular />}
            disabled={grid === null}
            onClick={() => void grid?.zoom(zoom - ZOOM_STEP)}
          />
        </Tooltip>
        <Tooltip content={say(STATUS.zoomReset, { percent: zoom })} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            className={styles.percent}
            disabled={grid === null}
            onClick={() => void grid?.zoom(100)}
          >
            {zoom}%
          </Button>
        </Tooltip>
        <Tooltip content={say(STATUS.zoomIn)} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            icon={<AddRegular />}
            disabled={grid === null}
            onClick={() => void grid?.zoom(zoom + ZOOM_STEP)}
          />
        </Tooltip>
      </div>
    </footer>
  );
}
