import { mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

const load = createRequire(__filename);
const { WORKBENCH_POLICY } = load("../../../tools/web/workbench-page.cjs") as {
  readonly WORKBENCH_POLICY: string;
};
const { webConfig } = load("../../../tools/web/web-config.cjs") as {
  webConfig: () => Required<Pick<webpack.Configuration, "module" | "resolve" | "context">>;
};

/** A folder with `index.html`: the grid of the workbench and its host, translated as the workbench's page is. */
export async function buildGridPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "grid-page-"));
  const { module, resolve, context } = webConfig();
  await run({
    mode: "development",
    target: ["web", "es2020"],
    devtool: false,
    context,
    module,
    resolve,
    entry: { page: ["./src/web/no-eval.ts", "./tests/browser/grid-page/entry.ts"] },
    output: { path: folder, filename: "[name].js", chunkFilename: "[name].js", publicPath: "" },
    performance: { hints: false }
  });
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>grid</title>
<meta http-equiv="Content-Security-Policy" content="${WORKBENCH_POLICY}"></head>
<body><script src="page.js"></script></body></html>`
  );
  return folder;
}

function run(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
