/// <reference types="office-js" />
import { FLOOR } from "../hosts/excel/capabilities";
import { ExcelHost } from "../hosts/excel/excel-host";
import { officeClient } from "../hosts/excel/office-client";
import { tellPanes } from "./command-channel";
import type { CommandName } from "./last-command";
import { momentOf } from "./moment";
import { runCommand } from "./run-command";

/** The ribbon's commands, in a page without a screen that Excel loads for them. */
void Office.onReady(() => {
  const client = officeClient({ Excel, Office });
  // An older Excel is told so by the support check, which has taken the commands.
  if (!client.supports(FLOOR)) return;
  const host = new ExcelHost(client);
  const run = async (command: CommandName): Promise<void> => {
    const { outcome, inverse, notKept } = await runCommand(command, host, momentOf(new Date()));
    if (outcome.kind === "failed") console.warn(outcome.text.ko);
    if (notKept) console.error(notKept.ko);
    tellPanes({ workbook: Office.context.document.url, outcome, inverse });
  };
  // Excel grays the button out, and after five minutes complains, until it hears that the command has ended.
  const associate = (command: CommandName): void => {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      void run(command).finally(() => {
        event.completed();
      });
    });
  };
  associate("check");
  associate("clear");
  associate("fill");
});
