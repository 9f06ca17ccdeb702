import { pause } from "../../hosts/grid/live/pause";

/**
 * Has the grid's packages begin one after another, each behind what it stands on: all of them at once would hold the page
 * for a noticeable while. Nothing of them is used here.
 */
const PACKAGES: readonly (() => Promise<unknown>)[] = [
  () => import(/* webpackChunkName: "grid", webpackExports: [] */ "@univerjs/core"),
  () => import(/* webpackChunkName: "grid", webpackExports: [] */ "@univerjs/engine-render"),
  () => import(/* webpackChunkName: "grid", webpackExports: [] */ "@univerjs/engine-formula"),
  () => import(/* webpackChunkName: "grid", webpackExports: [] */ "@univerjs/sheets"),
  () => import(/* webpackChunkName: "grid", webpackExports: [] */ "@univerjs/design"),
  () => import(/* webpackChunkName: "grid", webpackExports: [] */ "@univerjs/ui"),
  () => import(/* webpackChunkName: "grid", webpackExports: [] */ "@univerjs/docs-ui"),
  () => import(/* webpackChunkName: "grid", webpackExports: [] */ "@univerjs/sheets-formula"),
  () => import(/* webpackChunkName: "grid", webpackExports: [] */ "@univerjs/sheets-ui")
];

export async function beginUniver(): Promise<void> {
  for (const begin of PACKAGES) {
    await begin();
    await pause();
  }
}
