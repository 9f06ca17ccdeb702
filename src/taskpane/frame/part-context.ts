import { createContext, useContext } from "react";

/** Whether the pane is a part of a page that has a title and a main part of its own, such as the workbench. */
export const PartContext = createContext(false);

export function useIsPart(): boolean {
  return useContext(PartContext);
}
