import { readFileSync } from "node:fs";
import { CommandType, ICommandService, LocaleType, Univer, UniverInstanceType } from "@univerjs/core";
import { registerModelPlugins } from "../plugins";
import { isKnown, kindOf, type Fate } from "./mutation-kinds";

/** Of the texts that are edited in a cell, not of the workbook. */
const OF_TEXTS = "doc.mutation.";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

test("of every mutation that a package of the grid names, it is said what becomes of it", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
  const packages = Object.keys(manifest.dependencies).filter((name) => name.startsWith("@univerjs/"));
  const unknown = packages.flatMap((name) => {
    const source = readFileSync(`node_modules/${name}/lib/es/index.js`, "utf8");
    const ids = [...source.matchAll(/"([\w-]+\.mutation\.[\w.-]+)"/g)].map(([, id = ""]) => id);
    return ids.filter((id) => !id.startsWith(OF_TEXTS) && !isKnown(id)).map((id) => `${name}: ${id}`);
  });
  expect(packages.length).toBeGreaterThan(20);
  expect(unknown).toEqual([]);
});

test("the plugins of the model register what the table speaks of, and nothing else", () => {
  const univer = new Univer({ locale: LocaleType.KO_KR, locales: {}, logCommandExecution: false });
  const commands = univer.__getInjector().get(ICommandService);
  const register = jest.spyOn(commands, "registerCommand");
  try {
    registerModelPlugins(univer);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, {});
    const mutations = register.mock.calls
      .map(([command]) => command)
      .filter(({ type, id }) => type === CommandType.MUTATION && !id.startsWith(OF_TEXTS));
    const count = (fate: Fate): number => mutations.filter(({ id }) => kindOf(id).fate === fate).length;
    expect(mutations.filter(({ id }) => !isKnown(id))).toEqual([]);
    expect(count("saved")).toBeGreaterThan(25);
    expect(count("refused")).toBeGreaterThan(15);
    expect(count("attached")).toBe(7);
  } finally {
    univer.dispose();
  }
});

test("what nobody has thought about could not be saved", () => {
  expect(kindOf("sheet.mutation.of-tomorrow").fate).toBe("refused");
});
