import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { SHELL } from "./messages";

/** The id of the region that the sheets' tabs show their sheet in. */
export const GRID_REGION = "sheet-contents";

const useStyles = makeStyles({ root: { position: "absolute", inset: 0, overflow: "hidden" } });

/** Where the grid draws itself: an element that outlives every workbook. */
export function GridRegion(props: { readonly place: HTMLElement; readonly className: string }): ReactElement {
  const { place, className } = props;
  const say = useWords();
  const styles = useStyles();
  const attach = useCallback(
    (element: HTMLElement | null) => {
      element?.append(place);
    },
    [place]
  );
  return (
    <div
      ref={attach}
      id={GRID_REGION}
      role="tabpanel"
      aria-label={say(SHELL.grid)}
      className={mergeClasses(styles.root, className)}
    />
  );
}
