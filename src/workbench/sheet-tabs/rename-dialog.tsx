import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { useGrid, useGridState } from "../grid/grid-context";
import type { SheetTab } from "../grid/grid-state";
import { SHEETS } from "./messages";
import { faultOfName } from "./sheet-name";

/** Asks for a sheet's new name; one that Excel would not take is told at once. */
export function RenameDialog(props: {
  readonly sheet: SheetTab;
  readonly onClose: () => void;
}): ReactElement {
  const { sheet, onClose } = props;
  const grid = useGrid();
  const { sheets } = useGridState();
  const say = useWords();
  const [name, setName] = useState(sheet.name);
  const fault = faultOfName(name, sheet, sheets);
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface aria-describedby={undefined}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (fault) return;
            if (name !== sheet.name) void grid?.sheets.rename(sheet.id, name);
            onClose();
          }}
        >
          <DialogBody>
            <DialogTitle>{say(SHEETS.rename)}</DialogTitle>
            <DialogContent>
              <Field
                label={say(SHEETS.nameOf, { name: sheet.name })}
                {...(fault ? { validationMessage: say(fault, { name }) } : {})}
              >
                <Input
                  value={name}
                  spellCheck={false}
                  onFocus={(event) => {
                    event.currentTarget.select();
                  }}
                  onChange={(_, data) => {
                    setName(data.value);
                  }}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="button" onClick={onClose}>
                {say(SHEETS.cancel)}
              </Button>
              <Button type="submit" appearance="primary" disabled={fault !== null}>
                {say(SHEETS.rename)}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
