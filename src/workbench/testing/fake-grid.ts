import type { GridControl } from "../grid/grid-control";
import { NO_GRID, type GridState, type SheetTab } from "../grid/grid-state";

/** A grid that notes what is asked of it, as "format.color #FF0000", and does nothing. */
export class FakeGrid implements GridControl {
  readonly asked: string[] = [];
  /** What `cells.type` and `finishEditing` answer. */
  takes = true;
  private readonly listeners = new Set<() => void>();

  constructor(public state: GridState = NO_GRID) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  show(change: Partial<GridState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  readonly format: GridControl["format"] = {
    toggle: (what) => this.note("format.toggle", what),
    fontSize: (points) => this.note("format.fontSize", points),
    color: (rgb) => this.note("format.color", rgb),
    fill: (rgb) => this.note("format.fill", rgb),
    border: (place) => this.note("format.border", place),
    horizontal: (align) => this.note("format.horizontal", align),
    vertical: (align) => this.note("format.vertical", align),
    wrap: (on) => this.note("format.wrap", on),
    merge: (on) => this.note("format.merge", on),
    numberFormat: (code) => this.note("format.numberFormat", code),
    decimals: (more) => this.note("format.decimals", more)
  };

  readonly structure: GridControl["structure"] = {
    insert: (place) => this.note("structure.insert", place),
    remove: (axis) => this.note("structure.remove", axis),
    freeze: (what) => this.note("structure.freeze", what)
  };

  readonly sheets: GridControl["sheets"] = {
    activate: (id) => {
      this.show({ activeSheet: id });
      return this.note("sheets.activate", id);
    },
    add: () => this.note("sheets.add"),
    rename: (id, name) => this.note("sheets.rename", id, name),
    copy: (id) => this.note("sheets.copy", id),
    remove: (id) => this.note("sheets.remove", id),
    hide: (id) => this.note("sheets.hide", id),
    show: (id) => this.note("sheets.show", id),
    move: (id, to) => this.note("sheets.move", id, to),
    tabColor: (id, color) => this.note("sheets.tabColor", id, color)
  };

  readonly cells: GridControl["cells"] = {
    type: async ({ row, column }, text) => {
      await this.note("cells.type", row, column, text);
      return this.takes;
    },
    clear: () => this.note("cells.clear"),
    select: (id, at) => this.note("cells.select", id, at.top, at.left, at.bottom, at.right)
  };

  undo(): Promise<boolean> {
    return this.note("undo");
  }

  redo(): Promise<boolean> {
    return this.note("redo");
  }

  zoom(percent: number): Promise<boolean> {
    return this.note("zoom", percent);
  }

  async finishEditing(): Promise<boolean> {
    await this.note("finishEditing");
    return this.takes;
  }

  focus(): void {
    this.asked.push("focus");
  }

  private note(...asked: readonly unknown[]): Promise<boolean> {
    this.asked.push(asked.join(" "));
    return Promise.resolve(true);
  }
}

export function tabs(count: number): readonly SheetTab[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `s${at + 1}`,
    name: `시트 ${at + 1}`,
    visibility: "visible",
    color: null
  }));
}
