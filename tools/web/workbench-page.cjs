const { readdirSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.dirname(path.dirname(__dirname));
const at = (...parts) => path.join(ROOT, ...parts);

/**
 * The grid makes style elements while it runs, so this page alone allows them. Workers and the list that makes the page
 * an app come from beside it, as all else.
 */
const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");

/** The packages of the grid that have a style sheet, in the order in which one may override another. */
const STYLED = [
  "design",
  "ui",
  "docs-ui",
  "sheets-ui",
  "sheets-formula-ui",
  "sheets-numfmt-ui",
  "sheets-conditional-formatting-ui",
  "sheets-data-validation-ui",
  "sheets-hyper-link-ui",
  "sheets-note-ui",
  "find-replace"
];

const samples = () =>
  readdirSync(at("assets", "samples"))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => ({ from: at("assets", "samples", name), to: `samples/${name}` }));

/** What lies beside the page as it is. */
const workbenchFiles = () => [
  ...samples(),
  { from: at("src", "web", "workbench.webmanifest"), to: "workbench.webmanifest" },
  { from: at("src", "web", "workbench-check.js"), to: "workbench-check.js" },
  {
    from: [
      ...STYLED.map((name) => require.resolve(`@univerjs/${name}/lib/index.css`)),
      at("src", "web", "workbench.css")
    ],
    to: "workbench.css"
  }
];

module.exports = { WORKBENCH_POLICY, workbenchFiles };
