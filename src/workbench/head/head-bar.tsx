import {
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip
} from "@fluentui/react-components";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { PanelRightRegular } from "@fluentui/react-icons/svg/panel-right";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { SaveEditRegular } from "@fluentui/react-icons/svg/save-edit";
import type { ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { useDesk } from "../desk/desk-context";
import { useAct, useGridState } from "../grid/grid-context";
import { BarButton } from "../parts/bar-button";
import { HEAD } from "./messages";
import { OpenButtons } from "./open-buttons";
import { ViewMenu } from "./view-menu";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "4px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: 0,
    // On a narrow page nothing may lie beyond its edge.
    "@media (max-width: 640px)": {
      flexWrap: "wrap",
      "& [role=toolbar]": { flexWrap: "wrap", maxWidth: "100%" }
    }
  },
  product: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap"
  },
  logo: { width: "22px", height: "22px" },
  file: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    flex: "1 1 auto",
    minWidth: 0,
    justifyContent: "center"
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", margin: 0 },
  none: { color: tokens.colorNeutralForeground3 },
  tools: { padding: 0, flexShrink: 0 },
  badge: { flexShrink: 0 }
});

/** The file that is open, what becomes of it, and how the page looks. */
export function HeadBar(props: {
  readonly isPaneShown: boolean;
  readonly onPane: (shown: boolean) => void;
}): ReactElement {
  const { desk, state } = useDesk();
  const { undos, redos } = useGridState();
  const act = useAct();
  const say = useWords();
  const styles = useStyles();
  const { book, unsaved } = state;
  return (
    <div data-area="head" className={styles.bar}>
      <h1 className={styles.product}>
        <img className={styles.logo} src="icons/pledge-48.png" alt="" />
        {say(HEAD.product)}
      </h1>
      <Toolbar size="small" aria-label={say(HEAD.bar)} className={styles.tools}>
        <OpenButtons />
        <Tooltip content={say(HEAD.saveHint)} relationship="description" withArrow>
          <ToolbarButton icon={<SaveRegular />} disabled={!book} onClick={() => void desk.save()}>
            {say(HEAD.save)}
          </ToolbarButton>
        </Tooltip>
        <BarButton
          label={say(HEAD.saveAs)}
          icon={<SaveEditRegular />}
          disabled={!book}
          onClick={() => void desk.saveAs()}
        />
        <ToolbarDivider />
        <BarButton
          label={say(HEAD.undo)}
          icon={<ArrowUndoRegular />}
          disabled={!book || undos === 0}
          onClick={(event) => {
            act(event, (grid) => grid.undo());
          }}
        />
        <BarButton
          label={say(HEAD.redo)}
          icon={<ArrowRedoRegular />}
          disabled={!book || redos === 0}
          onClick={(event) => {
            act(event, (grid) => grid.redo());
          }}
        />
      </Toolbar>
      <div className={styles.file}>
        <p className={mergeClasses(styles.name, !book && styles.none)} title={book?.name}>
          {book?.name ?? say(HEAD.noFile)}
        </p>
        {book && unsaved ? (
          <Badge appearance="tint" color="warning" className={styles.badge}>
            {say(HEAD.unsaved)}
          </Badge>
        ) : null}
      </div>
      <ViewMenu />
      <Tooltip
        content={say(props.isPaneShown ? HEAD.hidePane : HEAD.showPane)}
        relationship="description"
        withArrow
      >
        <Button
          size="small"
          appearance="subtle"
          icon={<PanelRightRegular />}
          aria-pressed={props.isPaneShown}
          onClick={() => {
            props.onPane(!props.isPaneShown);
          }}
        >
          {say(HEAD.pane)}
        </Button>
      </Tooltip>
    </div>
  );
}
