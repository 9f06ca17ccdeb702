import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  ProgressBar
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Message } from "../../language/message";
import { useWords } from "../../taskpane/frame/words";
import { useDesk } from "../desk/desk-context";
import type { Job } from "../desk/desk-state";
import { DESK } from "../desk/messages";
import { SHELL } from "./messages";
import { useLate } from "./use-late";

const TITLES: Readonly<Record<Job["kind"], Message>> = {
  open: DESK.workOpening,
  show: DESK.workShowing,
  save: DESK.workSaving
};

/** Long work, with 취소 as long as it can be stopped. Short work shows nothing: what flashes up is noise. */
export function JobDialog(): ReactElement | null {
  const { job } = useDesk().state;
  const say = useWords();
  const late = useLate(job !== null);
  if (!job || !late) return null;
  const { kind, name, fraction, stop } = job;
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(TITLES[kind], { name })}</DialogTitle>
          <DialogContent>
            <ProgressBar
              aria-label={say(TITLES[kind], { name })}
              thickness="large"
              {...(fraction === null ? {} : { value: fraction })}
            />
          </DialogContent>
          <DialogActions>
            <Button disabledFocusable={stop === null} {...(stop ? { onClick: stop } : {})}>
              {say(SHELL.stop)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
