import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip
} from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import { useContext, type ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { HEAD } from "./messages";
import { PreferenceContext, type ThemeChoice } from "./preferences";

/** Language and theme. */
export function ViewMenu(): ReactElement | null {
  const control = useContext(PreferenceContext);
  const say = useWords();
  if (!control) return null;
  const { preferences, change } = control;
  return (
    <Menu
      checkedValues={{ locale: [preferences.locale], theme: [preferences.theme] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        const [chosen] = checkedItems;
        if (name === "locale") change({ locale: chosen === "en" ? "en" : "ko" });
        if (name === "theme" && chosen) change({ theme: chosen as ThemeChoice });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={say(HEAD.settings)} relationship="label" withArrow>
          <MenuButton size="small" appearance="subtle" icon={<LocalLanguageRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{say(HEAD.language)}</MenuGroupHeader>
            <MenuItemRadio name="locale" value="ko">
              {say(HEAD.korean)}
            </MenuItemRadio>
            <MenuItemRadio name="locale" value="en">
              {say(HEAD.english)}
            </MenuItemRadio>
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{say(HEAD.theme)}</MenuGroupHeader>
            <MenuItemRadio name="theme" value="system">
              {say(HEAD.system)}
            </MenuItemRadio>
            <MenuItemRadio name="theme" value="light">
              {say(HEAD.light)}
            </MenuItemRadio>
            <MenuItemRadio name="theme" value="dark">
              {say(HEAD.dark)}
            </MenuItemRadio>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
