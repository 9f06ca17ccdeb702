import { useEffect } from "react";
import type { Desk } from "../desk/desk";
import { GRID_REGION } from "./grid-region";
import { PANE_REGION } from "./pane-region";

/** Ctrl+S, Ctrl+O, Ctrl+Z and Ctrl+Y wherever one is in the page, and F6 from area to area. */
export function usePageKeys(desk: Desk): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      const action = actionOf(event, desk);
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    // Before the grid, which would take some of these keys for itself.
    window.addEventListener("keydown", onKeyDown, true);
    return () => {
      window.removeEventListener("keydown", onKeyDown, true);
    };
  }, [desk]);
}

function actionOf(event: KeyboardEvent, desk: Desk): (() => void) | null {
  if (event.key === "F6") {
    return () => {
      goOn(event.shiftKey ? -1 : 1, desk);
    };
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  // Where Korean is typed, the key's letter is a Korean one: the place of the key counts.
  const key = event.code;
  const { book } = desk.parts.store.state;
  if (key === "KeyO" && !event.shiftKey) return () => void desk.pickAndOpen();
  if (key === "KeyS") return () => void (event.shiftKey ? desk.saveAs() : desk.save());
  if (!book || isTextField(event.target) || isInGrid(event.target)) return null;
  if (key === "KeyZ") return () => void (event.shiftKey ? book.grid.redo() : book.grid.undo());
  if (key === "KeyY") return () => void book.grid.redo();
  return null;
}

/** What is typed in a field is the field's own to take back. */
function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** The grid has these keys itself, and knows when a cell is being edited. */
function isInGrid(target: EventTarget | null): boolean {
  return target instanceof Node && document.getElementById(GRID_REGION)?.contains(target) === true;
}

/** The areas of the page in the order of F6: grid, pane, bars. */
function goOn(step: 1 | -1, desk: Desk): void {
  const { book } = desk.parts.store.state;
  const areas = [
    document.getElementById(GRID_REGION),
    document.getElementById(PANE_REGION),
    ...document.querySelectorAll<HTMLElement>("[data-area]")
  ].filter((area) => area !== null);
  const present = areas.findIndex((area) => area.contains(document.activeElement));
  const next = areas[(present + step + areas.length) % areas.length];
  if (!next) return;
  if (next.id === GRID_REGION) book?.grid.focus();
  else firstStop(next)?.focus();
}

/** The first element of an area that Tab would come to. */
function firstStop(area: HTMLElement): HTMLElement | null {
  const stops = area.querySelectorAll<HTMLElement>(
    'a[href], button:not(:disabled), input:not(:disabled), select, textarea:not(:disabled), [tabindex="0"]'
  );
  return [...stops].find((stop) => stop.tabIndex >= 0 && stop.offsetParent !== null) ?? null;
}
