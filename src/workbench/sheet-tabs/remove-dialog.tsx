import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { useGrid } from "../grid/grid-context";
import type { SheetTab } from "../grid/grid-state";
import { SHEETS } from "./messages";

/** Asks before a sheet goes with all that is on it. */
export function RemoveDialog(props: {
  readonly sheet: SheetTab;
  readonly onClose: () => void;
}): ReactElement {
  const { sheet, onClose } = props;
  const grid = useGrid();
  const say = useWords();
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(SHEETS.removeTitle, { name: sheet.name })}</DialogTitle>
          <DialogContent>{say(SHEETS.removeText)}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say(SHEETS.cancel)}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                void grid?.sheets.remove(sheet.id);
                onClose();
              }}
            >
              {say(SHEETS.removeYes)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
