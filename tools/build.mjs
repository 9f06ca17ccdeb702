import { buildAll, ensureBuilt } from "./setup/build.mjs";

// With a bundle's name: that one alone, where a source is newer than it; its path is printed.
const [name] = process.argv.slice(2);
if (name === undefined) buildAll();
else console.log(ensureBuilt(name));
