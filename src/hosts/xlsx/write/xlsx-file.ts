import type { Locale } from "../../../language/message";
import { formatCellRef, type CellRef } from "../../../workbook/address";
import type { Abilities, ReadScope } from "../../../workbook/host";
import type { Patch } from "../../../workbook/patch";
import type { Snapshot } from "../../../workbook/snapshot";
import type { WorkbookState } from "../../../workbook/workbook-state";
import { editParts } from "../edit/edit-parts";
import type { FileEdit } from "../edit/file-edit";
import { crc32 } from "../package/crc32";
import { writePackage, type OpcPackage, type PartChanges } from "../package/opc-package";
import { readWorkbook } from "../read/read-workbook";
import type { XlsxHost } from "../xlsx-host";
import { fileNotices } from "./file-notices";
import { restoring, storeJournal } from "./journal/journal-setting";
import { refuseWrite, tellNotice, type Notice } from "./messages";
import { joinChanges, withChanges } from "./package-overlay";
import { PartsDraft } from "./parts/draft";
import { undoToken, Versions, type Version } from "./versions";
import { writePatch } from "./write-patch";

/** The workbook in the bytes of a file: a patch is tried on plain data first, then written into the parts it concerns. */
export class XlsxFile implements XlsxHost {
  readonly abilities: Abilities = {
    flags: true,
    notes: true,
    select: false,
    watch: false,
    calculates: false
  };
  private readonly versions = new Versions();
  private current: Version;

  constructor(private readonly opened: OpcPackage) {
    this.current = { id: "", changes: new Map(), parts: opened, notices: fileNotices(opened) };
  }

  get notices(): readonly string[] {
    return this.noticesIn("ko");
  }

  get parts(): OpcPackage {
    return this.current.parts;
  }

  noticesIn(locale: Locale): readonly string[] {
    return [...new Set(this.current.notices.map((notice) => tellNotice(notice, locale)))];
  }

  read(scope?: ReadScope): Promise<Snapshot> {
    return settle(() => {
      if (!scope) return this.snapshot();
      const { snapshot } = this.current;
      if (!snapshot) return readWorkbook(this.current.parts, scope.sheets);
      return { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => scope.sheets.includes(name)) };
    });
  }

  apply(patch: Patch): Promise<Patch> {
    return settle(() => this.restore(patch) ?? this.write(patch, () => undefined));
  }

  applyWithJournal(patch: Patch): Promise<Patch> {
    return settle(() => this.write(patch, storeJournal));
  }

  edit(edits: readonly FileEdit[]): Promise<void> {
    return settle(() => {
      if (edits.length === 0) return;
      const draft = new PartsDraft(this.current.parts);
      editParts(draft, edits);
      // No inverse of a patch fits any more: tokens lead from versions that are gone.
      this.versions.clear();
      this.current = this.versionWith(draft.changes(), this.idOf(this.current, edits), []);
    });
  }

  restoreFromJournal(): Promise<boolean> {
    return settle(() => {
      const changes = restoring(this.current.parts);
      if (!changes) return false;
      this.current = this.versionWith(changes, `${this.current.id} restored`, []);
      return true;
    });
  }

  select(cell: CellRef): Promise<void> {
    return settle(() => {
      throw refuseWrite("ability-missing", { place: formatCellRef(cell) });
    });
  }

  watch(): Promise<() => void> {
    return Promise.resolve(() => undefined);
  }

  readonly file = (): Promise<Uint8Array> => Promise.resolve(this.bytes());

  bytes(): Uint8Array {
    return writePackage(this.opened, this.current.changes);
  }

  private snapshot(): Snapshot {
    return (this.current.snapshot ??= readWorkbook(this.current.parts));
  }

  private restore(patch: Patch): Patch | null {
    if (patch.restores === undefined) return null;
    const found = this.versions.restored(this.current, patch.restores);
    if (!found) return null;
    this.current = found.version;
    return found.inverse;
  }

  /** Everything is planned and written into a draft before the workbook itself becomes another. */
  private write(patch: Patch, finish: (draft: PartsDraft, after: WorkbookState) => void): Patch {
    const draft = new PartsDraft(this.current.parts);
    const { after, inverse, notices } = writePatch(draft, this.snapshot(), patch);
    finish(draft, after);
    const from = this.current;
    const id = this.idOf(from, patch);
    const undo: Patch = { ...inverse, restores: undoToken(id) };
    this.current = {
      ...this.versionWith(draft.changes(), id, notices),
      made: { from, patch, inverse: undo }
    };
    this.versions.keep(this.current);
    return undo;
  }

  private versionWith(later: PartChanges, id: string, notices: readonly Notice[]): Version {
    const changes = joinChanges(this.opened, this.current.changes, later);
    return {
      id,
      changes,
      parts: withChanges(this.opened, changes),
      notices: [...this.current.notices, ...notices]
    };
  }

  private idOf(from: Version, change: Patch | readonly FileEdit[]): string {
    const base = from.id === "" ? String(crc32(writePackage(this.opened, new Map()))) : from.id;
    const text = new TextEncoder().encode(`${base} ${JSON.stringify(change)}`);
    return `${crc32(text)}-${text.length}`;
  }
}

/** Runs at once; what it throws becomes a rejection, as with every host that must ask first. */
function settle<Result>(run: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(run());
  });
}
