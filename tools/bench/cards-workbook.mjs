import { mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inRoot } from "../setup/root.mjs";

/** The path of a workbook of so many cards, made by our own templates and writer where it is not there yet. */
export async function cardsWorkbook(cards, engine) {
  const path = inRoot("dist", "bench", `cards-${cards}.xlsx`);
  const made = statSync(path, { throwIfNoEntry: false });
  if (made && made.mtimeMs >= statSync(engine).mtimeMs) return path;
  const { makeCards } = createRequire(import.meta.url)(engine);
  mkdirSync(inRoot("dist", "bench"), { recursive: true });
  writeFileSync(`${path}.tmp`, await makeCards(cards));
  renameSync(`${path}.tmp`, path);
  return path;
}
