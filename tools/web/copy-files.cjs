const { Buffer } = require("node:buffer");
const { readFile } = require("node:fs/promises");

/**
 * Puts files into the output as they are: not minified, not renamed. `change` edits a text on its way; several sources
 * become one text, in their order.
 */
class CopyFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("CopyFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "CopyFiles", stage }, async () => {
        for (const { from, to, change } of this.files) {
          const content = Array.isArray(from) ? await joined(from) : await readFile(from);
          const source = change ? change(content.toString("utf8")) : content;
          for (const file of [from].flat()) compilation.fileDependencies.add(file);
          // "Minimized" keeps the minifier away: Office.js may not be modified.
          compilation.emitAsset(to, new sources.RawSource(source), { minimized: true });
        }
      });
    });
  }
}

async function joined(files) {
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return Buffer.from(texts.join("\n"));
}

module.exports = { CopyFiles };
