import { ensureInstalled } from "./setup/install.mjs";

const COMING = ["excel", "grid", "collect"];
const [name = "engine"] = process.argv.slice(2);

if (name === "engine") {
  ensureInstalled();
  const { benchEngine } = await import("./bench/engine.mjs");
  // The last line is for programs.
  console.log(JSON.stringify(await benchEngine()));
} else {
  console.error(
    COMING.includes(name)
      ? `'${name}' 벤치마크는 준비 중입니다. 지금은 'engine'만 있습니다.`
      : `'${name}' 벤치마크는 없습니다. engine, ${COMING.join(", ")} 중 하나를 주십시오.`
  );
  process.exitCode = 2;
}
