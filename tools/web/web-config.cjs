const { readdirSync } = require("node:fs");
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { CopyFiles } = require("./copy-files.cjs");
const { DEV_BASE, manifestFor } = require("./manifest-for.cjs");
const { officeSource } = require("./office-source.cjs");

const ROOT = path.dirname(path.dirname(__dirname));
const at = (...parts) => path.join(ROOT, ...parts);

/** The pages with a program of their own; each is one entry. */
const PAGES = [
  { name: "taskpane", entry: "./src/taskpane/index.tsx", template: "./src/taskpane/taskpane.html" },
  { name: "commands", entry: "./src/commands/commands.ts", template: "./src/commands/commands.html" }
];
/** What must run before any program. */
const BEFORE_ALL = "./src/web/no-eval.ts";
/** The pages of text alone. */
const TEXT_PAGES = ["unsupported", "help"];
const TEXT_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
const STATIC_FILES = ["page.css", "support.js", "support-check.js", "commands-check.js", "pane.css"];

/** TypeScript is only translated here; `npm run types` checks it. */
const typescript = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: {
    transpileOnly: true,
    compilerOptions: { noEmit: false, target: "ES2020", module: "esnext" }
  }
};

/**
 * The web pages of the add-in, in dist/web. Options, by `--env name=value`:
 * `office` self (default: Office.js lies beside the pages) or cdn; `base` the https address that the manifest points to.
 */
function webConfig({ office = "self", base = DEV_BASE, development = false } = {}) {
  const { script, csp, files } = officeSource(office);
  const icons = readdirSync(at("assets", "icons")).filter((name) => name.endsWith(".png"));
  return {
    name: "web",
    mode: development ? "development" : "production",
    target: ["web", "es2020"],
    context: ROOT,
    entry: Object.fromEntries(PAGES.map(({ name, entry }) => [name, [BEFORE_ALL, entry]])),
    output: {
      path: at("dist", "web"),
      filename: "[name].[contenthash].js",
      chunkFilename: "[name].[contenthash].js",
      publicPath: "",
      clean: true
    },
    module: { rules: [typescript] },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js", ".json"] },
    // The pane and the commands share the engine: one file, loaded once.
    optimization: { splitChunks: { chunks: "all" } },
    performance: { hints: false },
    // The policy allows no eval, in development neither.
    devtool: development ? "source-map" : false,
    stats: "errors-warnings",
    plugins: [
      ...PAGES.map(
        ({ name, template }) =>
          new HtmlWebpackPlugin({
            template,
            filename: `${name}.html`,
            chunks: [name],
            csp,
            officeJs: script
          })
      ),
      ...TEXT_PAGES.map(
        (name) =>
          new HtmlWebpackPlugin({
            template: `./src/web/${name}.html`,
            filename: `${name}.html`,
            chunks: [],
            csp: TEXT_POLICY
          })
      ),
      new CopyFiles([
        ...files,
        ...STATIC_FILES.map((name) => ({ from: at("src", "web", name), to: name })),
        ...icons.map((name) => ({ from: at("assets", "icons", name), to: `icons/${name}` })),
        { from: at("manifest.xml"), to: "manifest.xml", change: (text) => manifestFor(text, base) }
      ])
    ]
  };
}

module.exports = { webConfig };
