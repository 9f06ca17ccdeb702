import type { ComponentPropsWithRef, ReactElement } from "react";
import { useIsPart } from "../frame/part-context";

type Level = 1 | 2 | 3 | 4;

/** A heading of the pane. Level 1 is the pane's title; in a page with a title of its own each is a level lower. */
export function Heading({
  level,
  ...props
}: ComponentPropsWithRef<"h1"> & { readonly level: Level }): ReactElement {
  const lower = useIsPart() ? 1 : 0;
  const Tag = `h${level + lower}` as `h${1 | 2 | 3 | 4 | 5}`;
  return <Tag {...props} />;
}
