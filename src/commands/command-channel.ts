import type { Patch } from "../workbook/patch";
import type { LastCommand } from "./last-command";

/** What an open pane is told of a ribbon command: Excel does not report our own writes back to us. */
export interface CommandNews {
  /** `Office.context.document.url`: panes of other workbooks hear it too. */
  readonly workbook: string;
  readonly outcome: LastCommand;
  /** What takes the change back; null where nothing was changed. */
  readonly inverse: Patch | null;
}

const CHANNEL = "pledge-keeper.commands";

/** Tells every open pane of this origin; without a pane nobody hears it, and the workbook's setting tells later. */
export function tellPanes(news: CommandNews): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(news);
  channel.close();
}

/** Calls `onNews` after each ribbon command on this workbook; gives the function that ends it. */
export function hearCommands(workbook: string, onNews: (news: CommandNews) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<CommandNews>) => {
    if (data.workbook === workbook) onNews(data);
  };
  return () => {
    channel.close();
  };
}
