/** Lets plain Node require the project's TypeScript: each file is transpiled as it is loaded, types unchecked. */
const { readFileSync } = require("node:fs");
const { transpileModule, ModuleKind, ScriptTarget } = require("typescript");

require.extensions[".ts"] = (module, filename) => {
  const { outputText } = transpileModule(readFileSync(filename, "utf8"), {
    fileName: filename,
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true }
  });
  module._compile(outputText, filename);
};
