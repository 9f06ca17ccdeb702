const { readFile } = require("node:fs/promises");

/** Puts files into the output as they are: not minified, not renamed. `change` edits a text on its way. */
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
          const content = await readFile(from);
          const source = change ? change(content.toString("utf8")) : content;
          compilation.fileDependencies.add(from);
          // "Minimized" keeps the minifier away: Office.js may not be modified.
          compilation.emitAsset(to, new sources.RawSource(source), { minimized: true });
        }
      });
    });
  }
}

module.exports = { CopyFiles };
