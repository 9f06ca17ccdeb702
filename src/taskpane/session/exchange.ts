import type { Locale } from "../../language/message";
import type { AppliedAndRead, WorkbookHost } from "../../workbook/host";
import { sheetsTouched, type Patch } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { mergeSheets } from "./merge-sheets";
import type { Notice } from "./session-state";

type Remark = NonNullable<WorkbookHost["remarks"]>[number];

/**
 * The session's dealings with its host: what was written is read again, what could not be read is remembered, and
 * what the host remarks is kept until it is told.
 */
export class Exchange {
  /** Sheets of which an earlier reading is out of date; null for all of them. */
  private overdue: ReadonlySet<string> | null = new Set();
  private remarks: readonly Remark[] = [];

  constructor(private readonly host: WorkbookHost) {}

  get isOverdue(): boolean {
    return this.overdue === null || this.overdue.size > 0;
  }

  /** Everything that was read has been taken up. */
  caughtUp(): void {
    this.overdue = new Set();
  }

  readAll(): Promise<Snapshot> {
    return this.listening(this.host.read());
  }

  /** Reads the sheets, and those overdue, into what is known; everything where the set of sheets may have changed. */
  async reread(known: Snapshot | null, sheets: readonly string[] | null): Promise<Snapshot> {
    this.expect(sheets);
    if (!known || !this.overdue) return this.readAll();
    const asked = [...this.overdue];
    return mergeSheets(known, asked, await this.listening(this.host.read({ sheets: asked })));
  }

  /**
   * Applies the patch and gives the workbook as it then is; `onApplied` hears of it first, because reading can fail.
   * @throws Refusal when nothing was applied; or, after `onApplied`, when it could not be read: then that is overdue.
   */
  async change(known: Snapshot | null, patch: Patch, onApplied: (inverse: Patch) => void): Promise<Snapshot> {
    // An inverse that restores a file's bytes may change any sheet.
    const sheets = patch.restores === undefined ? sheetsTouched(patch) : null;
    const { inverse, snapshot } = await this.listening(this.apply(patch, sheets));
    this.expect(sheets);
    onApplied(inverse);
    const enough = sheets && this.overdue && [...this.overdue].every((name) => sheets.includes(name));
    return known && snapshot && enough ? mergeSheets(known, sheets, snapshot) : this.reread(known, []);
  }

  /** Lets what the host remarks be gathered anew. */
  forgetRemarks(): void {
    this.remarks = [];
  }

  /** The notice with what the host has remarked, each remark once. */
  withRemarks(notice: Notice | null): Notice | null {
    if (this.remarks.length === 0) return notice;
    const texts = [...(notice ? [notice.text] : []), ...this.remarks];
    const told = (locale: Locale): string => [...new Set(texts.map((text) => text[locale]))].join(" ");
    return { kind: notice?.kind ?? "done", text: { ko: told("ko"), en: told("en") } };
  }

  private async apply(patch: Patch, sheets: readonly string[] | null): Promise<AppliedAndRead> {
    if (sheets && this.host.applyAndRead) return this.host.applyAndRead(patch, { sheets });
    return { inverse: await this.host.apply(patch), snapshot: null };
  }

  private expect(sheets: readonly string[] | null): void {
    this.overdue = sheets && this.overdue ? new Set([...this.overdue, ...sheets]) : null;
  }

  private async listening<Result>(work: Promise<Result>): Promise<Result> {
    const result = await work;
    this.remarks = [...this.remarks, ...(this.host.remarks ?? [])];
    return result;
  }
}
