import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { inRoot } from "./root.mjs";

// Builds the configurations named in the arguments, or all. A process of its own, so that its caller can wait for it.
const require = createRequire(import.meta.url);
const webpack = require("webpack");
const { positionals: names, values: options } = parseArgs({
  allowPositionals: true,
  options: { base: { type: "string" }, office: { type: "string" } }
});
const configurations = require(inRoot("webpack.config.js"))(options).filter(
  ({ name }) => names.length === 0 || names.includes(name)
);

webpack(configurations, (error, stats) => {
  if (error) console.error(error);
  else if (stats.hasErrors() || stats.hasWarnings()) {
    console.error(stats.toString({ preset: "errors-warnings" }));
  }
  if (error || stats.hasErrors()) process.exitCode = 1;
});
