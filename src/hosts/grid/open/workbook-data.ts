import type { IWorkbookData } from "@univerjs/core";
import type { GridBook } from "../grid-book";

/** All of a workbook as the grid's `createUnit` takes it: sheets and what plugins keep of them put together. */
export function workbookData({ workbook, sheets }: GridBook): IWorkbookData {
  const kept = new Map<string, Record<string, unknown>>();
  for (const { data, resources } of sheets) {
    for (const [name, resource] of Object.entries(resources)) {
      const all = kept.get(name) ?? {};
      all[data.id] = resource;
      kept.set(name, all);
    }
  }
  return {
    ...workbook,
    sheets: Object.fromEntries(sheets.map(({ data }) => [data.id, data])),
    resources: [
      ...(workbook.resources ?? []),
      ...[...kept].map(([name, all]) => ({ name, data: JSON.stringify(all) }))
    ]
  };
}
