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
import { useDesk } from "../desk/desk-context";

/** What the page asks before it goes on; Escape is the answer that changes nothing. */
export function QuestionDialog(): ReactElement | null {
  const { desk, state } = useDesk();
  const say = useWords();
  const { question } = state;
  if (!question) return null;
  const { title, text, choices } = question;
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) desk.parts.store.answer(null);
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(title.message, title.data)}</DialogTitle>
          <DialogContent>{say(text.message, text.data)}</DialogContent>
          <DialogActions fluid>
            {choices.map(({ id, label, primary }) => (
              <Button
                key={id}
                appearance={primary ? "primary" : "secondary"}
                onClick={() => {
                  desk.parts.store.answer(id);
                }}
              >
                {say(label)}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
