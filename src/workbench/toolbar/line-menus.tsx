import { TableDeleteColumnRegular } from "@fluentui/react-icons/svg/table-delete-column";
import { TableDeleteRowRegular } from "@fluentui/react-icons/svg/table-delete-row";
import { TableFreezeColumnRegular } from "@fluentui/react-icons/svg/table-freeze-column";
import { TableFreezeColumnAndRowRegular } from "@fluentui/react-icons/svg/table-freeze-column-and-row";
import { TableFreezeColumnAndRowDismissRegular } from "@fluentui/react-icons/svg/table-freeze-column-and-row-dismiss";
import { TableFreezeRowRegular } from "@fluentui/react-icons/svg/table-freeze-row";
import { TableInsertRowRegular } from "@fluentui/react-icons/svg/table-insert-row";
import { TableStackAboveRegular } from "@fluentui/react-icons/svg/table-stack-above";
import { TableStackBelowRegular } from "@fluentui/react-icons/svg/table-stack-below";
import { TableStackLeftRegular } from "@fluentui/react-icons/svg/table-stack-left";
import { TableStackRightRegular } from "@fluentui/react-icons/svg/table-stack-right";
import type { ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { useAct, useGridState } from "../grid/grid-context";
import { BarMenu } from "../parts/bar-menu";
import type { Press } from "../parts/press";
import { TOOLBAR } from "./messages";

const INSERTS = [
  { place: "above", label: TOOLBAR.insertAbove, icon: <TableStackAboveRegular /> },
  { place: "below", label: TOOLBAR.insertBelow, icon: <TableStackBelowRegular /> },
  { place: "left", label: TOOLBAR.insertLeft, icon: <TableStackLeftRegular /> },
  { place: "right", label: TOOLBAR.insertRight, icon: <TableStackRightRegular /> }
] as const;

const REMOVALS = [
  { axis: "row", label: TOOLBAR.removeRows, icon: <TableDeleteRowRegular /> },
  { axis: "column", label: TOOLBAR.removeColumns, icon: <TableDeleteColumnRegular /> }
] as const;

const FREEZES = [
  { what: "here", label: TOOLBAR.freezeHere, icon: <TableFreezeColumnAndRowRegular /> },
  { what: "first-row", label: TOOLBAR.freezeRow, icon: <TableFreezeRowRegular /> },
  { what: "first-column", label: TOOLBAR.freezeColumn, icon: <TableFreezeColumnRegular /> },
  { what: "nothing", label: TOOLBAR.unfreeze, icon: <TableFreezeColumnAndRowDismissRegular /> }
] as const;

/** Rows, columns, and what stays in sight. */
export function LineMenus({ disabled }: { readonly disabled: boolean }): ReactElement {
  const { frozen } = useGridState();
  const act = useAct();
  const say = useWords();
  return (
    <>
      <BarMenu
        label={say(TOOLBAR.lines)}
        icon={<TableInsertRowRegular />}
        text={say(TOOLBAR.lines)}
        disabled={disabled}
        items={[
          ...INSERTS.map(({ place, label, icon }) => ({
            key: place,
            label: say(label),
            icon,
            onClick: (event: Parameters<Press>[0]) => {
              act(event, (grid) => grid.structure.insert(place));
            }
          })),
          ...REMOVALS.map(({ axis, label, icon }) => ({
            key: axis,
            label: say(label),
            icon,
            onClick: (event: Parameters<Press>[0]) => {
              act(event, (grid) => grid.structure.remove(axis));
            }
          }))
        ]}
      />
      <BarMenu
        label={say(TOOLBAR.freeze)}
        icon={<TableFreezeColumnAndRowRegular />}
        text={say(TOOLBAR.freeze)}
        disabled={disabled}
        items={FREEZES.map(({ what, label, icon }) => ({
          key: what,
          label: say(label),
          icon,
          disabled: what === "nothing" && !frozen,
          onClick: (event) => {
            act(event, (grid) => grid.structure.freeze(what));
          }
        }))}
      />
    </>
  );
}
