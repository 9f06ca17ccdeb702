import { DecimalArrowLeftRegular } from "@fluentui/react-icons/svg/decimal-arrow-left";
import { DecimalArrowRightRegular } from "@fluentui/react-icons/svg/decimal-arrow-right";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { useAct, useGridState } from "../grid/grid-context";
import { BarButton } from "../parts/bar-button";
import { BarMenu } from "../parts/bar-menu";
import { TOOLBAR } from "./messages";
import { nameOfFormat, NUMBER_FORMATS } from "./number-formats";

const useStyles = makeStyles({
  format: { minWidth: "120px", maxWidth: "170px", justifyContent: "space-between", whiteSpace: "nowrap" }
});

export function NumberButtons({ disabled }: { readonly disabled: boolean }): ReactElement {
  const { look } = useGridState();
  const act = useAct();
  const say = useWords();
  const styles = useStyles();
  return (
    <>
      <BarMenu
        label={say(TOOLBAR.numberFormat)}
        text={say(nameOfFormat(look.numberFormat))}
        className={styles.format}
        disabled={disabled}
        items={NUMBER_FORMATS.map(({ code, name }) => ({
          key: code ?? "",
          label: say(name),
          onClick: (event) => {
            act(event, (grid) => grid.format.numberFormat(code));
          }
        }))}
      />
      <BarButton
        label={say(TOOLBAR.moreDecimals)}
        icon={<DecimalArrowRightRegular />}
        disabled={disabled}
        onClick={(event) => {
          act(event, (grid) => grid.format.decimals(true));
        }}
      />
      <BarButton
        label={say(TOOLBAR.fewerDecimals)}
        icon={<DecimalArrowLeftRegular />}
        disabled={disabled}
        onClick={(event) => {
          act(event, (grid) => grid.format.decimals(false));
        }}
      />
    </>
  );
}
