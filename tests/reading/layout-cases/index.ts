import type { LayoutCase } from "./layout-case";
import { MIXED } from "./mixed";
import { KINDS_OVER_YEARS } from "./kinds-over-years";
import { PLEDGE_TABLES } from "./pledge-tables";
import { SUB_PROJECTS } from "./sub-projects";
import { STACKED } from "./stacked";
import { YEARS_DOWN } from "./years-down";
import { CARDS_SIDE_BY_SIDE, SIDE_BY_SIDE } from "./side-by-side";

export const LAYOUTS: readonly LayoutCase[] = [
  ...SIDE_BY_SIDE,
  ...CARDS_SIDE_BY_SIDE,
  ...YEARS_DOWN,
  ...PLEDGE_TABLES,
  ...KINDS_OVER_YEARS,
  ...SUB_PROJECTS,
  ...STACKED,
  ...MIXED
];
