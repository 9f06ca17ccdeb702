import { makeStyles, tokens, Toolbar, ToolbarDivider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { useGrid } from "../grid/grid-context";
import { CellButtons } from "./cell-buttons";
import { FontButtons } from "./font-buttons";
import { LineMenus } from "./line-menus";
import { TOOLBAR } from "./messages";
import { NumberButtons } from "./number-buttons";

const useStyles = makeStyles({
  bar: {
    flexWrap: "wrap",
    rowGap: "2px",
    padding: "2px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1
  }
});

/** Formats and structure: a toolbar that the arrow keys go through. */
export function FormatToolbar(): ReactElement {
  const say = useWords();
  const styles = useStyles();
  const disabled = useGrid() === null;
  return (
    <Toolbar data-area="toolbar" aria-label={say(TOOLBAR.bar)} size="small" className={styles.bar}>
      <FontButtons disabled={disabled} />
      <ToolbarDivider />
      <CellButtons disabled={disabled} />
      <ToolbarDivider />
      <NumberButtons disabled={disabled} />
      <ToolbarDivider />
      <LineMenus disabled={disabled} />
    </Toolbar>
  );
}
