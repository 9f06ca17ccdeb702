import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
  Tooltip
} from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { ListRegular } from "@fluentui/react-icons/svg/list";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useState, type ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { useAct, useGrid, useGridState } from "../grid/grid-context";
import type { SheetTab } from "../grid/grid-state";
import { SHEETS } from "./messages";
import { RemoveDialog } from "./remove-dialog";
import { RenameDialog } from "./rename-dialog";
import { SheetFinder } from "./sheet-finder";
import { SheetMenu } from "./sheet-menu";
import { SheetTabs } from "./sheet-tabs";
import { windowAround } from "./tab-window";

/** How far a press of the buttons goes on. */
const STRIDE = 8;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    minHeight: "30px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`
  },
  button: { minWidth: "28px", alignSelf: "center" }
});

type Asked = { readonly about: "menu"; readonly sheet: SheetTab; readonly target: HTMLElement };

/** The sheets of the workbook and what can be done to them. */
export function SheetBar({ panel }: { readonly panel: string }): ReactElement {
  const grid = useGrid();
  const { sheets, activeSheet } = useGridState();
  const act = useAct();
  const say = useWords();
  const styles = useStyles();
  const [begin, setBegin] = useState(0);
  const [followed, setFollowed] = useState<string | null>(null);
  const [isFinding, setFinding] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [dialog, setDialog] = useState<{ kind: "rename" | "remove"; sheet: SheetTab } | null>(null);
  const shown = sheets.filter(({ visibility }) => visibility === "visible");
  const at = shown.findIndex(({ id }) => id === activeSheet);
  const active = shown[at];
  // Another sheet is chosen: the window goes where it is; the buttons may leave it again.
  const first =
    followed === activeSheet
      ? Math.min(begin, Math.max(0, shown.length - 1))
      : windowAround(begin, at, shown.length);
  if (followed !== activeSheet) {
    setFollowed(activeSheet);
    setBegin(first);
  }
  const choose = (sheet: SheetTab): void => void grid?.sheets.activate(sheet.id);

  const small = (label: string, icon: ReactElement, disabled: boolean, onClick: () => void): ReactElement => (
    <Tooltip content={label} relationship="label" withArrow>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={icon}
        disabled={disabled}
        onClick={onClick}
      />
    </Tooltip>
  );
  return (
    <nav data-area="sheets" aria-label={say(SHEETS.bar)} className={styles.bar}>
      {small(say(SHEETS.earlier), <ChevronLeftRegular />, first === 0, () => {
        setBegin(Math.max(0, first - STRIDE));
      })}
      {small(say(SHEETS.later), <ChevronRightRegular />, first >= shown.length - 1, () => {
        setBegin(Math.min(shown.length - 1, first + STRIDE));
      })}
      <Popover
        open={isFinding}
        trapFocus
        positioning="above-start"
        onOpenChange={(_, { open }) => {
          setFinding(open);
        }}
      >
        <PopoverTrigger disableButtonEnhancement>
          <Tooltip content={say(SHEETS.all, { count: shown.length })} relationship="label" withArrow>
            <Button
              size="small"
              appearance="subtle"
              className={styles.button}
              icon={<ListRegular />}
              disabled={grid === null}
            />
          </Tooltip>
        </PopoverTrigger>
        <PopoverSurface aria-label={say(SHEETS.all, { count: shown.length })}>
          <SheetFinder
            sheets={shown}
            chosen={activeSheet}
            onChoose={(sheet) => {
              setFinding(false);
              choose(sheet);
            }}
          />
        </PopoverSurface>
      </Popover>
      <SheetTabs
        sheets={shown}
        chosen={activeSheet}
        panel={panel}
        first={first}
        onFirst={setBegin}
        onChoose={choose}
        onMenu={(sheet, target) => {
          setAsked({ about: "menu", sheet, target });
        }}
        onRename={(sheet) => {
          setDialog({ kind: "rename", sheet });
        }}
      />
      <Tooltip content={say(SHEETS.menuOf, { name: active?.name ?? "" })} relationship="label" withArrow>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<MoreHorizontalRegular />}
          aria-haspopup="menu"
          disabled={!active}
          onClick={(event) => {
            if (active) setAsked({ about: "menu", sheet: active, target: event.currentTarget });
          }}
        />
      </Tooltip>
      <Tooltip content={say(SHEETS.add)} relationship="label" withArrow>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<AddRegular />}
          disabled={grid === null}
          onClick={(event) => {
            act(event, (open) => open.sheets.add());
          }}
        />
      </Tooltip>
      {asked ? (
        <SheetMenu
          sheet={asked.sheet}
          target={asked.target}
          onClose={() => {
            setAsked(null);
            asked.target.focus();
          }}
          onRename={() => {
            setDialog({ kind: "rename", sheet: asked.sheet });
          }}
          onRemove={() => {
            setDialog({ kind: "remove", sheet: asked.sheet });
          }}
        />
      ) : null}
      {dialog?.kind === "rename" ? (
        <RenameDialog
          sheet={dialog.sheet}
          onClose={() => {
            setDialog(null);
          }}
        />
      ) : null}
      {dialog?.kind === "remove" ? (
        <RemoveDialog
          sheet={dialog.sheet}
          onClose={() => {
            setDialog(null);
          }}
        />
      ) : null}
    </nav>
  );
}
