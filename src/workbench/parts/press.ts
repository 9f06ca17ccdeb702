import type { SyntheticEvent } from "react";

/** A press by the mouse or by a key: `detail` of its event counts the clicks, and is 0 for a key. */
export type Press = (event: SyntheticEvent<Element, UIEvent>) => void;
