const { writeFile } = require("node:fs/promises");
const { generateSW } = require("workbox-build");

/** The list of the workbench's own files, for who packs them. */
const FILE_LIST = "workbench-files.json";
/** The largest part is the grid. */
const LARGEST_FILE = 16 * 1024 * 1024;

/**
 * Writes the service worker that keeps the workbench for times without a server, and the list of the files that it keeps
 * beside the output folder. It takes over only when the page says so: nobody's work is disturbed by a new version.
 */
class ServiceWorker {
  constructor({ entry, page, beside }) {
    this.entry = entry;
    this.page = page;
    this.beside = beside;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("ServiceWorker", async (compilation) => {
      if (compilation.errors.length > 0) return;
      const folder = compilation.outputOptions.path;
      const files = [
        ...new Set([this.page, ...this.beside, ...programFiles(compilation, this.entry)])
      ].sort();
      await generateSW({
        mode: "production",
        globDirectory: folder,
        // A sample's name may hold what a pattern takes for its own.
        globPatterns: files.map((name) => name.replaceAll(/[[\]{}()*?!]/g, "\\$&")),
        swDest: `${folder}/workbench-sw.js`,
        inlineWorkboxRuntime: true,
        sourcemap: false,
        skipWaiting: false,
        clientsClaim: true,
        cacheId: "pledge-keeper-workbench",
        // Names with a fingerprint need no second one.
        dontCacheBustURLsMatching: /\.[0-9a-f]{20}\.js$/,
        ignoreURLParametersMatching: [/./],
        maximumFileSizeToCacheInBytes: LARGEST_FILE
      });
      await writeFile(`${folder}/../${FILE_LIST}`, JSON.stringify([...files, "workbench-sw.js"], null, 1));
    });
  }
}

/** The scripts of an entry, of all that it may load later, and of its workers. */
function programFiles(compilation, entry) {
  const seen = new Set();
  const files = [];
  const collect = (group) => {
    if (seen.has(group)) return;
    seen.add(group);
    files.push(...group.getFiles());
    for (const child of group.getChildren()) collect(child);
  };
  collect(compilation.entrypoints.get(entry));
  for (const worker of compilation.asyncEntrypoints) collect(worker);
  return files;
}

module.exports = { ServiceWorker, FILE_LIST };
