import "../../taskpane/testing/page-stubs";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { GridContext } from "../grid/grid-context";
import type { FakeGrid } from "./fake-grid";

// Dialogs come with a motion, and a machine that does much else takes its time.
configure({ asyncUtilTimeout: 15_000 });

/** Shows a bar over a grid that only notes what is asked of it. */
export function renderWithGrid(grid: FakeGrid, bar: ReactNode): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <GridContext value={grid}>{bar}</GridContext>
    </FluentProvider>
  );
}
