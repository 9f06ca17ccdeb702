import { parseArgs } from "node:util";
import { buildAll, buildWeb, ensureBuilt } from "./setup/build.mjs";
import { inRoot } from "./setup/root.mjs";

// With a bundle's name: that one alone, where a source is newer than it; its path is printed.
// `web --base https://server/folder --office self|cdn`: the web pages for a server.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { base: { type: "string" }, office: { type: "string" } }
});
const [name] = positionals;
if (name === undefined) buildAll();
else if (name === "web" && Object.keys(values).length > 0) {
  console.log(buildWeb(values));
  const { describeManifest } = await import("./web/describe-manifest.mjs");
  const { displayName, version, sourceLocation } = await describeManifest(
    inRoot("dist", "web", "manifest.xml")
  );
  console.log(`${displayName} ${version} → ${sourceLocation}`);
} else console.log(ensureBuilt(name));
