import { readFileSync } from "node:fs";
import { join } from "node:path";

const LOCK = readFileSync(join(__dirname, "..", "..", "package-lock.json"), "utf8");
const { packages } = JSON.parse(LOCK) as {
  packages: Record<
    string,
    { optionalDependencies?: Record<string, string>; resolved?: string; version?: string }
  >;
};

/** Where an entry for a platform is missing, `npm ci` refuses the whole lock on a fresh clone. */
test("the lock names the package of every platform", () => {
  const names = Object.keys(packages);
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((wanted) => !names.some((name) => name.endsWith(`node_modules/${wanted}`)));
  expect(missing).toEqual([]);
});

test("the lock says what to install, not from where", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test("nothing is taken that has no licence: the grid's paid packages and the presets that bring them stay out", () => {
  const paid = Object.keys(packages).filter((path) => /node_modules\/@univerjs(-pro\/|\/presets)/.test(path));
  expect(paid).toEqual([]);
});

test("every package of the grid is of the one version that was tried", () => {
  const versions = Object.entries(packages)
    .filter(([path]) => /^node_modules\/@univerjs\/(?!icons$)[^/]+$/.test(path))
    .map(([, { version }]) => version);
  expect(new Set(versions)).toEqual(new Set(["0.25.1"]));
  expect(versions.length).toBeGreaterThan(20);
});
