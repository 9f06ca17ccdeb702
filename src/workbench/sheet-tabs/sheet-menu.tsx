import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { useGrid, useGridState } from "../grid/grid-context";
import type { SheetTab } from "../grid/grid-state";
import { PALETTE } from "../toolbar/palette";
import { SHEETS } from "./messages";

const useStyles = makeStyles({
  swatch: {
    display: "inline-block",
    width: "16px",
    height: "16px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none"
  },
  long: { maxHeight: "60vh" }
});

/** What can be done to a sheet, opened at its tab. */
export function SheetMenu(props: {
  readonly sheet: SheetTab;
  /** Where it opens. */
  readonly target: HTMLElement;
  readonly onClose: () => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}): ReactElement {
  const { sheet, target, onClose, onRename, onRemove } = props;
  const grid = useGrid();
  const { sheets } = useGridState();
  const say = useWords();
  const styles = useStyles();
  const place = sheets.findIndex(({ id }) => id === sheet.id);
  const isOnly = sheets.filter(({ visibility }) => visibility === "visible").length === 1;
  const hidden = sheets.filter(({ visibility }) => visibility === "hidden");
  const move = (to: number) => (): void => void grid?.sheets.move(sheet.id, to);
  return (
    <Menu
      open
      positioning={{ target, position: "above", align: "start" }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList aria-label={say(SHEETS.menuOf, { name: sheet.name })}>
          <MenuItem onClick={() => void grid?.sheets.add()}>{say(SHEETS.add)}</MenuItem>
          <MenuItem onClick={onRename}>{say(SHEETS.rename)}</MenuItem>
          <MenuItem onClick={() => void grid?.sheets.copy(sheet.id)}>{say(SHEETS.copy)}</MenuItem>
          <MenuItem disabled={isOnly} onClick={onRemove}>
            {say(SHEETS.remove)}
          </MenuItem>
          <MenuDivider />
          <MenuItem disabled={isOnly} onClick={() => void grid?.sheets.hide(sheet.id)}>
            {say(SHEETS.hide)}
          </MenuItem>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <MenuItem disabled={hidden.length === 0}>{say(SHEETS.show)}</MenuItem>
            </MenuTrigger>
            <MenuPopover className={styles.long}>
              <MenuList>
                {hidden.map(({ id, name }) => (
                  <MenuItem key={id} onClick={() => void grid?.sheets.show(id)}>
                    {name}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
          <MenuDivider />
          <MenuItem disabled={place <= 0} onClick={move(place - 1)}>
            {say(SHEETS.moveLeft)}
          </MenuItem>
          <MenuItem disabled={place >= sheets.length - 1} onClick={move(place + 1)}>
            {say(SHEETS.moveRight)}
          </MenuItem>
          <MenuItem disabled={place <= 0} onClick={move(0)}>
            {say(SHEETS.moveFirst)}
          </MenuItem>
          <MenuItem disabled={place >= sheets.length - 1} onClick={move(sheets.length - 1)}>
            {say(SHEETS.moveLast)}
          </MenuItem>
          <MenuDivider />
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <MenuItem>{say(SHEETS.color)}</MenuItem>
            </MenuTrigger>
            <MenuPopover className={styles.long}>
              <MenuList>
                <MenuItem onClick={() => void grid?.sheets.tabColor(sheet.id, null)}>
                  {say(SHEETS.noColor)}
                </MenuItem>
                {PALETTE.map(({ color, name }) => (
                  <MenuItem
                    key={color}
                    icon={<span className={styles.swatch} style={{ backgroundColor: color }} />}
                    onClick={() => void grid?.sheets.tabColor(sheet.id, color)}
                  >
                    {say(name)}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
