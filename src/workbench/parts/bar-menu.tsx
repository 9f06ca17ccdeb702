import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Press } from "./press";

export interface BarMenuItem {
  readonly key: string;
  readonly label: string;
  readonly icon?: ReactElement;
  readonly disabled?: boolean;
  readonly onClick: Press;
}

/** A button of a bar that opens a list of things to do. */
export function BarMenu(props: {
  readonly label: string;
  readonly icon?: ReactElement;
  /** Shown beside the icon. */
  readonly text?: string;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly items: readonly BarMenuItem[];
}): ReactElement {
  const { label, icon, text, className, disabled = false, items } = props;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship={text === undefined ? "label" : "description"} withArrow>
          <MenuButton
            appearance="subtle"
            {...(icon ? { icon } : {})}
            {...(className === undefined ? {} : { className })}
            disabled={disabled}
          >
            {text}
          </MenuButton>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {items.map((item) => (
            <MenuItem
              key={item.key}
              {...(item.icon ? { icon: item.icon } : {})}
              disabled={item.disabled ?? false}
              onClick={item.onClick}
            >
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
