import { AlignBottomRegular } from "@fluentui/react-icons/svg/align-bottom";
import { AlignCenterVerticalRegular } from "@fluentui/react-icons/svg/align-center-vertical";
import { AlignTopRegular } from "@fluentui/react-icons/svg/align-top";
import { BorderAllRegular } from "@fluentui/react-icons/svg/border-all";
import { BorderBottomRegular } from "@fluentui/react-icons/svg/border-bottom";
import { BorderLeftRegular } from "@fluentui/react-icons/svg/border-left";
import { BorderNoneRegular } from "@fluentui/react-icons/svg/border-none";
import { BorderOutsideRegular } from "@fluentui/react-icons/svg/border-outside";
import { BorderRightRegular } from "@fluentui/react-icons/svg/border-right";
import { BorderTopRegular } from "@fluentui/react-icons/svg/border-top";
import { TableCellsMergeRegular } from "@fluentui/react-icons/svg/table-cells-merge";
import { TextAlignCenterRegular } from "@fluentui/react-icons/svg/text-align-center";
import { TextAlignLeftRegular } from "@fluentui/react-icons/svg/text-align-left";
import { TextAlignRightRegular } from "@fluentui/react-icons/svg/text-align-right";
import { TextWrapRegular } from "@fluentui/react-icons/svg/text-wrap";
import type { ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { useAct, useGridState } from "../grid/grid-context";
import { BarButton } from "../parts/bar-button";
import { BarMenu } from "../parts/bar-menu";
import { TOOLBAR } from "./messages";

const BORDERS = [
  { place: "all", label: TOOLBAR.borderAll, icon: <BorderAllRegular /> },
  { place: "outside", label: TOOLBAR.borderOutside, icon: <BorderOutsideRegular /> },
  { place: "top", label: TOOLBAR.borderTop, icon: <BorderTopRegular /> },
  { place: "bottom", label: TOOLBAR.borderBottom, icon: <BorderBottomRegular /> },
  { place: "left", label: TOOLBAR.borderLeft, icon: <BorderLeftRegular /> },
  { place: "right", label: TOOLBAR.borderRight, icon: <BorderRightRegular /> },
  { place: "none", label: TOOLBAR.borderNone, icon: <BorderNoneRegular /> }
] as const;

const ACROSS = [
  { align: "left", label: TOOLBAR.alignLeft, icon: <TextAlignLeftRegular /> },
  { align: "center", label: TOOLBAR.alignCenter, icon: <TextAlignCenterRegular /> },
  { align: "right", label: TOOLBAR.alignRight, icon: <TextAlignRightRegular /> }
] as const;

const DOWN = [
  { align: "top", label: TOOLBAR.alignTop, icon: <AlignTopRegular /> },
  { align: "center", label: TOOLBAR.alignMiddle, icon: <AlignCenterVerticalRegular /> },
  { align: "bottom", label: TOOLBAR.alignBottom, icon: <AlignBottomRegular /> }
] as const;

/** Borders, alignment, wrapping and merging. */
export function CellButtons({ disabled }: { readonly disabled: boolean }): ReactElement {
  const { look } = useGridState();
  const act = useAct();
  const say = useWords();
  return (
    <>
      <BarMenu
        label={say(TOOLBAR.borders)}
        icon={<BorderAllRegular />}
        disabled={disabled}
        items={BORDERS.map(({ place, label, icon }) => ({
          key: place,
          label: say(label),
          icon,
          onClick: (event) => {
            act(event, (grid) => grid.format.border(place));
          }
        }))}
      />
      {ACROSS.map(({ align, label, icon }) => (
        <BarButton
          key={align}
          label={say(label)}
          icon={icon}
          pressed={look.horizontal === align}
          disabled={disabled}
          onClick={(event) => {
            act(event, (grid) => grid.format.horizontal(align));
          }}
        />
      ))}
      <BarMenu
        label={say(TOOLBAR.vertical)}
        icon={DOWN.find(({ align }) => align === look.vertical)?.icon ?? <AlignCenterVerticalRegular />}
        disabled={disabled}
        items={DOWN.map(({ align, label, icon }) => ({
          key: align,
          label: say(label),
          icon,
          onClick: (event) => {
            act(event, (grid) => grid.format.vertical(align));
          }
        }))}
      />
      <BarButton
        label={say(TOOLBAR.wrap)}
        icon={<TextWrapRegular />}
        pressed={look.wrap}
        disabled={disabled}
        onClick={(event) => {
          act(event, (grid) => grid.format.wrap(!look.wrap));
        }}
      />
      <BarButton
        label={say(look.merged ? TOOLBAR.unmerge : TOOLBAR.merge)}
        icon={<TableCellsMergeRegular />}
        pressed={look.merged}
        disabled={disabled}
        onClick={(event) => {
          act(event, (grid) => grid.format.merge(!look.merged));
        }}
      />
    </>
  );
}
