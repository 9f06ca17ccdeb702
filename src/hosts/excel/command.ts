import type { ExcelNotice } from "./messages";

/** What one command cost: told to the user where it was more than the usual few round trips. */
export interface Traffic {
  readonly syncs: number;
  readonly notices: readonly ExcelNotice[];
}

/** One command under way: its context, and the count of its round trips. */
export class Command {
  private trips = 0;
  private readonly told: ExcelNotice[] = [];

  constructor(
    readonly context: Excel.RequestContext,
    readonly title: string
  ) {}

  sync(): Promise<void> {
    this.trips += 1;
    return this.context.sync();
  }

  notice(notice: ExcelNotice): void {
    this.told.push(notice);
  }

  get traffic(): Traffic {
    return { syncs: this.trips, notices: this.told };
  }
}
