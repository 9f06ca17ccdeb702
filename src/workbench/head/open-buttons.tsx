import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
  Tooltip
} from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import type { ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { useDesk } from "../desk/desk-context";
import { SAMPLES } from "../file/samples";
import { HEAD } from "./messages";

/** 열기, and beside it the samples and the names of files opened before. */
export function OpenButtons(): ReactElement {
  const { desk, state } = useDesk();
  const say = useWords();
  return (
    <>
      <Tooltip content={say(HEAD.openHint)} relationship="description" withArrow>
        <ToolbarButton icon={<FolderOpenRegular />} onClick={() => void desk.pickAndOpen()}>
          {say(HEAD.open)}
        </ToolbarButton>
      </Tooltip>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={say(HEAD.more)} relationship="label" withArrow>
            <MenuButton appearance="subtle" />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void desk.openNew(say(HEAD.newName))}>{say(HEAD.newBook)}</MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{say(HEAD.samples)}</MenuGroupHeader>
              {SAMPLES.map((sample) => (
                <MenuItem key={sample.address} onClick={() => void desk.openSample(sample)}>
                  {say(sample.name)}
                </MenuItem>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{say(HEAD.recent)}</MenuGroupHeader>
              {state.recent.map((name) => (
                <MenuItem key={name} onClick={() => void desk.pickAgain(name)}>
                  {name}
                </MenuItem>
              ))}
              {state.recent.length === 0 ? <MenuItem disabled>{say(HEAD.noRecent)}</MenuItem> : null}
              {state.recent.length > 0 ? (
                <MenuItem
                  onClick={() => {
                    desk.forgetRecent();
                  }}
                >
                  {say(HEAD.forgetRecent)}
                </MenuItem>
              ) : null}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
