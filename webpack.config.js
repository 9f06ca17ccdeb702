const path = require("node:path");
const { webConfig } = require("./tools/web/web-config.cjs");

const at = (...parts) => path.join(__dirname, ...parts);

/** TypeScript is only translated here; `npm run types` checks it. */
const typescript = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: {
    transpileOnly: true,
    compilerOptions: { noEmit: false, target: "ES2022", module: "esnext" }
  }
};

/** A program for Node: one file that starts fast, and chunks for what few runs need. */
const forNode = (name, entry) => ({
  name,
  mode: "production",
  target: "node20",
  context: __dirname,
  entry: { [name]: entry },
  output: {
    path: at("dist", name),
    filename: `${name}.js`,
    chunkFilename: "[name].chunk.js",
    library: { type: "commonjs2" },
    clean: true
  },
  module: { rules: [typescript] },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  // Readable stack traces are worth more than bytes on the disk.
  optimization: { minimize: false, chunkIds: "named" },
  performance: { hints: false },
  devtool: false,
  stats: "errors-warnings"
});

/** The command line, and the thread that reads files for `collect`, which is started from a file of its own. */
const cli = {
  ...forNode("cli", "./src/cli/main.ts"),
  entry: { "pledge-keeper": "./src/cli/main.ts", "collect-worker": "./src/cli/collect/worker.ts" },
  node: { __dirname: false },
  output: { ...forNode("cli", "").output, filename: "[name].js" }
};

/** Read, understand and check as functions: what the benchmarks measure. */
const engine = forNode("engine", "./tools/bench/engine-entry.mjs");

/** One configuration a bundle; `node tools/build.mjs <name>` builds one alone. The options are those of `webConfig`. */
module.exports = (options) => [cli, engine, webConfig(options)];
