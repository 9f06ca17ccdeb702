import { BooleanNumber, type Worksheet } from "@univerjs/core";
import type { SheetSnapshot, Visibility } from "../../../../workbook/snapshot";
import type { GridServices } from "../grid-services";
import type { KeptValues } from "../kept/kept-values";
import { FormulaTexts } from "./formula-text";
import { flagsFrom, notesFrom, sameFlag, sameNote } from "./marks";
import { NumberFormats } from "./number-formats";
import { readBody, sameList, type SheetBody } from "./sheet-body";

/**
 * The sheets as rules see them. A sheet in which nothing has changed that a snapshot tells keeps its very object, because
 * what was understood of a sheet is remembered by it.
 */
export class SheetSnapshots {
  private readonly known = new Map<string, SheetSnapshot>();
  /** Sheets that may have changed: in their marks alone, or in anything. */
  private readonly stale = new Map<string, "marks" | "anything">();
  private readonly formulas: FormulaTexts;

  constructor(
    private readonly services: GridServices,
    private readonly kept: KeptValues
  ) {
    this.formulas = new FormulaTexts(services.formulas, services.unitId);
  }

  /** What is known of a sheet before it was ever read. */
  learn(snapshot: SheetSnapshot): void {
    this.known.set(snapshot.id, snapshot);
  }

  /** Flags or comments of the sheet may have changed, or anything of it. */
  touch(sheet: string, what: "marks" | "anything"): void {
    if (this.stale.get(sheet) !== "anything") this.stale.set(sheet, what);
  }

  isStale(sheet: string): boolean {
    return this.stale.has(sheet) || !this.known.has(sheet);
  }

  of(sheet: Worksheet): SheetSnapshot {
    const id = sheet.getSheetId();
    const before = this.known.get(id) ?? blankSheet(id);
    const now = this.isStale(id) ? this.read(sheet, before) : before;
    const shown = { name: sheet.getName(), visibility: this.visibilityOf(sheet) };
    const same = now.name === shown.name && now.visibility === shown.visibility && sameMembers(before, now);
    const snapshot = same ? before : { ...now, ...shown };
    this.known.set(id, snapshot);
    this.stale.delete(id);
    return snapshot;
  }

  private read(sheet: Worksheet, before: SheetSnapshot): SheetSnapshot {
    const marksAlone = this.stale.get(before.id) === "marks" && this.known.has(before.id);
    const flags = flagsFrom(this.kept.flags(before.id));
    const notes = notesFrom(this.services, before.id, this.kept.comments(before.id));
    return {
      ...before,
      ...(marksAlone ? {} : this.bodyOf(sheet, before)),
      flags: sameList(before.flags, flags, sameFlag),
      notes: sameList(before.notes, notes, sameNote)
    };
  }

  private bodyOf(sheet: Worksheet, before: SheetSnapshot): SheetBody {
    const formats = new NumberFormats(this.services.workbook.getStyles(), sheet);
    return readBody(sheet, before, { formulas: this.formulas, formats });
  }

  private visibilityOf(sheet: Worksheet): Visibility {
    if (sheet.isSheetHidden() !== BooleanNumber.TRUE) return "visible";
    return this.kept.isDeeplyHidden(sheet.getSheetId()) ? "veryHidden" : "hidden";
  }
}

function blankSheet(id: string): SheetSnapshot {
  return {
    id,
    name: "",
    visibility: "visible",
    protected: false,
    used: null,
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    flags: []
  };
}

const MEMBERS = ["used", "cells", "merges", "hiddenRows", "hiddenColumns", "notes", "flags"] as const;

function sameMembers(one: SheetSnapshot, other: SheetSnapshot): boolean {
  return MEMBERS.every((member) => one[member] === other[member]);
}
