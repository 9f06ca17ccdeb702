import { SIDE_BY_SIDE } from "./side-by-side";
import type { LayoutCase } from "./layout-case";

export const LAYOUTS: readonly LayoutCase[] = [...SIDE_BY_SIDE];
