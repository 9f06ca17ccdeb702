const { readdirSync } = require("node:fs");
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
// Webpack's own, which it loads where nothing is said.
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { IgnorePlugin } = require("webpack");
const { CopyFiles } = require("./copy-files.cjs");
const { DEV_BASE, manifestFor } = require("./manifest-for.cjs");
const { officeSource } = require("./office-source.cjs");
const { ServiceWorker } = require("./service-worker.cjs");
const { WORKBENCH_POLICY, workbenchFiles } = require("./workbench-page.cjs");

const ROOT = path.dirname(path.dirname(__dirname));
const at = (...parts) => path.join(ROOT, ...parts);

/** The pages with a program of their own; each is one entry. */
const PAGES = [
  { name: "taskpane", entry: "./src/taskpane/index.tsx", template: "./src/taskpane/taskpane.html" },
  { name: "commands", entry: "./src/commands/commands.ts", template: "./src/commands/commands.html" },
  {
    name: "workbench",
    entry: "./src/workbench/index.tsx",
    template: "./src/workbench/workbench.html",
    csp: WORKBENCH_POLICY
  }
];
/** What must run before any program. */
const BEFORE_ALL = "./src/web/no-eval.ts";
/** The pages of text alone. */
const TEXT_PAGES = ["unsupported", "help"];
const TEXT_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
const STATIC_FILES = ["page.css", "support.js", "support-check.js", "commands-check.js", "pane.css"];

/** How 70 languages divide their words, which no cell ever does: 7 MB. British English alone is asked for at the start. */
const HYPHENATION = {
  resourceRegExp: /^\.\/(?!en-gb)[\w-]+-[\w-]{8}\.js$/,
  contextRegExp: /@univerjs[\\/]engine-render[\\/]lib[\\/]es$/
};

/** The grid's packages as one file: it stays the same from one version of ours to the next. */
const GRID = "univer";
const GRID_PACKAGES = {
  name: GRID,
  test: /[\\/]node_modules[\\/](@univerjs|@wendellhu|opentype\.js|franc-min|cjk-regex|rxjs)[\\/]/,
  // Those of the worker are its own: it needs few of them.
  chunks: ({ name }) => name === "grid",
  enforce: true
};

/** Compressing the grid's code takes half a minute and makes it 3 % smaller. */
const minimizers = () => {
  const grid = new RegExp(`^${GRID}\\.`);
  return [
    new MinimizerPlugin({ exclude: grid, extractComments: false }),
    new MinimizerPlugin({ include: grid, extractComments: false, terserOptions: { compress: false } })
  ];
};

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
 * The web pages, those of the add-in and the workbench, in dist/web. Options, by `--env name=value`:
 * `office` self (default: Office.js lies beside the pages) or cdn; `base` the https address that the manifest points to.
 */
function webConfig({ office = "self", base = DEV_BASE, development = false } = {}) {
  const { script, csp, files } = officeSource(office);
  const icons = readdirSync(at("assets", "icons"))
    .filter((name) => name.endsWith(".png"))
    .map((name) => ({ from: at("assets", "icons", name), to: `icons/${name}` }));
  const ofWorkbench = workbenchFiles();
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
    optimization: {
      splitChunks: { chunks: "all", cacheGroups: { [GRID]: GRID_PACKAGES } },
      minimizer: minimizers()
    },
    performance: { hints: false },
    // The policy allows no eval, in development neither.
    devtool: development ? "source-map" : false,
    stats: "errors-warnings",
    plugins: [
      ...PAGES.map(
        ({ name, template, csp: own }) =>
          new HtmlWebpackPlugin({
            template,
            filename: `${name}.html`,
            chunks: [name],
            csp: own ?? csp,
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
        ...icons,
        ...ofWorkbench,
        { from: at("manifest.xml"), to: "manifest.xml", change: (text) => manifestFor(text, base) }
      ]),
      new IgnorePlugin(HYPHENATION),
      ...(development
        ? []
        : [
            new ServiceWorker({
              entry: "workbench",
              page: "workbench.html",
              beside: [
                "support.js",
                ...ofWorkbench.map(({ to }) => to),
                ...icons.map(({ to }) => to).filter((name) => name.startsWith("icons/pledge-"))
              ]
            })
          ])
    ]
  };
}

module.exports = { webConfig };
