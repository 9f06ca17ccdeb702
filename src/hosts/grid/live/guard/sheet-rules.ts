import { obstaclesAfter, type Obstacle } from "../../../xlsx/edit/shape";
import type { GridSheet } from "../../grid-book";
import type { LineEdit, StructuralLog } from "../changes/structural-log";
import type { Told } from "./messages";

/** What keeps lines of a sheet where they are. */
export interface SheetShape {
  /** Null where nothing does. */
  readonly fixed: Told | null;
  /** Of what `fixed` speaks, one by one; undefined where that is not known. */
  readonly obstacles: readonly Obstacle[] | undefined;
}

const FREE: SheetShape = { fixed: null, obstacles: undefined };

/** What may not be done to the sheets of the file, by their ids. */
export class SheetRules {
  private readonly protectedSheets = new Set<string>();
  private readonly shapes = new Map<string, SheetShape>();

  constructor(private readonly structure: StructuralLog) {}

  learn({ snapshot, fixedShape, obstacles }: GridSheet): void {
    if (snapshot.protected) this.protectedSheets.add(snapshot.id);
    if (fixedShape) this.shapes.set(snapshot.id, { fixed: fixedShape, obstacles });
  }

  isProtected(sheet: string): boolean {
    return this.protectedSheets.has(sheet);
  }

  get protected(): ReadonlySet<string> {
    return this.protectedSheets;
  }

  /** Where it now stands: lines may have come or gone since the file was read. */
  shapeOf(sheet: string): SheetShape {
    return this.after(sheet, this.structure.on(sheet));
  }

  /** So many of the logged edits have been saved, and will be logged no more. */
  settle(count: number): void {
    for (const sheet of this.shapes.keys()) {
      this.shapes.set(sheet, this.after(sheet, this.structure.on(sheet, count)));
    }
  }

  private after(sheet: string, edits: readonly LineEdit[]): SheetShape {
    const shape = this.shapes.get(sheet);
    if (!shape?.obstacles) return shape ?? FREE;
    const obstacles = edits.reduce<readonly Obstacle[]>(
      (now, edit) => obstaclesAfter(now, { ...edit, sheet }),
      shape.obstacles
    );
    return { ...shape, obstacles };
  }
}
