import { spawnSync } from "node:child_process";
import { relative } from "node:path";
import { ensureInstalled } from "./setup/install.mjs";
import { ensureBuilt } from "./setup/build.mjs";
import { inRoot, ROOT } from "./setup/root.mjs";

/** The sample's basis date: the end of the last year that its card tells of. */
const BASIS_DATE = "2023-12-31";
const SAMPLE = "assets/samples/seed-card.xlsx";

ensureInstalled();
const bundle = ensureBuilt("cli");

/** The exit codes 0 and 1 both mean that the workbook was checked. */
function run(...args) {
  const { status } = spawnSync(process.execPath, [bundle, ...args], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0 && status !== 1) process.exit(status ?? 4);
}

run("check", SAMPLE, "--basis-date", BASIS_DATE);

if (!process.argv.includes("--no-serve")) {
  // Until the workbench stands, the annotated copy is what there is to look at.
  const copy = inRoot("dist", "seed-card-annotated.xlsx");
  run("annotate", SAMPLE, "-o", relative(ROOT, copy), "--basis-date", BASIS_DATE);
  console.log(`\n작업대(웹 화면)는 준비 중입니다. 표시가 든 사본을 열어 보십시오: ${relative(ROOT, copy)}`);
}
