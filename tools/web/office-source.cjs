const { readdirSync } = require("node:fs");
const { dirname, join } = require("node:path");

const CDN = "https://appsforoffice.microsoft.com";
const LOCALES = ["ko-kr", "en-us"];

/**
 * Fluent v9 inserts its rules through empty style elements: that is the one hash. Office.js needs nothing but its own
 * scripts.
 */
const cspWith = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");

/** Where the pages get Office.js from, the policy that goes with it, and the files that the build copies for it. */
const SOURCES = {
  /** Beside the pages, as the package has it: for networks without the internet. */
  self: () => ({ script: "office/office.js", csp: cspWith("'self'"), files: officeFiles() }),
  /** From Microsoft's server, which the policy then allows and no other. */
  cdn: () => ({
    script: `${CDN}/lib/1/hosted/office.js`,
    csp: cspWith(`'self' ${CDN}`),
    files: []
  })
};

function officeSource(name) {
  const source = SOURCES[name];
  if (!source) throw new Error(`--office: '${name}'? ${Object.keys(SOURCES).join(" | ")}`);
  return source();
}

/** Unmodified: the licence asks for it. office.js finds the others beside itself, by host and language. */
function officeFiles() {
  const home = dirname(require.resolve("@microsoft/office-js/package.json"));
  const dist = join(home, "dist");
  const scriptsIn = (folder, wanted) =>
    readdirSync(join(dist, folder))
      .filter((name) => wanted.test(name) && !name.endsWith(".debug.js"))
      .map((name) => join(folder, name));
  const names = [
    ...scriptsIn(".", /^office\.js$/),
    ...scriptsIn(".", /^excel-.*\.js$/),
    ...scriptsIn("telemetry", /\.js$/),
    ...LOCALES.flatMap((locale) => scriptsIn(locale, /^office_strings\.js$/))
  ];
  return [
    ...names.map((name) => ({ from: join(dist, name), to: `office/${name.replaceAll("\\", "/")}` })),
    { from: join(home, "LICENSE.md"), to: "office/LICENSE.md" }
  ];
}

module.exports = { officeSource };
