import { ColorFillRegular } from "@fluentui/react-icons/svg/color-fill";
import { TextBoldRegular } from "@fluentui/react-icons/svg/text-bold";
import { TextColorRegular } from "@fluentui/react-icons/svg/text-color";
import { TextItalicRegular } from "@fluentui/react-icons/svg/text-italic";
import { TextUnderlineRegular } from "@fluentui/react-icons/svg/text-underline";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { useAct, useGridState } from "../grid/grid-context";
import { BarButton } from "../parts/bar-button";
import { BarMenu } from "../parts/bar-menu";
import { ColorMenu } from "./color-menu";
import { TOOLBAR } from "./messages";

const SIZES = [8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 36];

const useStyles = makeStyles({ size: { minWidth: "56px", fontVariantNumeric: "tabular-nums" } });

export function FontButtons({ disabled }: { readonly disabled: boolean }): ReactElement {
  const { look } = useGridState();
  const act = useAct();
  const say = useWords();
  const styles = useStyles();
  const toggles = [
    { what: "bold", label: TOOLBAR.bold, icon: <TextBoldRegular /> },
    { what: "italic", label: TOOLBAR.italic, icon: <TextItalicRegular /> },
    { what: "underline", label: TOOLBAR.underline, icon: <TextUnderlineRegular /> }
  ] as const;
  return (
    <>
      <BarMenu
        label={say(TOOLBAR.fontSize)}
        text={say(TOOLBAR.points, { size: look.fontSize })}
        className={styles.size}
        disabled={disabled}
        items={SIZES.map((size) => ({
          key: String(size),
          label: String(size),
          onClick: (event) => {
            act(event, (grid) => grid.format.fontSize(size));
          }
        }))}
      />
      {toggles.map(({ what, label, icon }) => (
        <BarButton
          key={what}
          label={say(label)}
          icon={icon}
          pressed={look[what]}
          disabled={disabled}
          onClick={(event) => {
            act(event, (grid) => grid.format.toggle(what));
          }}
        />
      ))}
      <ColorMenu
        label={say(TOOLBAR.color)}
        icon={<TextColorRegular />}
        none={say(TOOLBAR.automatic)}
        disabled={disabled}
        onPick={(event, color) => {
          act(event, (grid) => grid.format.color(color));
        }}
      />
      <ColorMenu
        label={say(TOOLBAR.fill)}
        icon={<ColorFillRegular />}
        none={say(TOOLBAR.noFill)}
        disabled={disabled}
        onPick={(event, color) => {
          act(event, (grid) => grid.format.fill(color));
        }}
      />
    </>
  );
}
