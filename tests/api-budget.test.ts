import { join } from "node:path";
import ts from "typescript";
import { FLOOR } from "../src/hosts/excel/capabilities";

const ROOT = join(__dirname, "..");
const TAG = /\[Api set: ExcelApi(Online|Desktop)?(?: (\d+)\.(\d+))?/;

interface Use {
  readonly member: string;
  /** 1.14 → 1014; what is of no released set is beyond all. */
  readonly since: number;
  readonly place: string;
}

/** The requirement set in a declaration's comment, or in that of the class around it; null where there is none. */
function sinceOf(declaration: ts.Node): number | null {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
    const tag = [...text.matchAll(new RegExp(TAG, "g"))].at(-1);
    if (tag) return tag[1] === undefined ? Number(tag[2]) * 1000 + Number(tag[3]) : Infinity;
  }
  return null;
}

function isOffice(declaration: ts.Node): boolean {
  return declaration.getSourceFile().fileName.includes("@types/office-js");
}

/** Every use of a member of Excel's object model, in code and in the paths of `load`. */
function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): readonly Use[] {
  const uses: Use[] = [];
  const note = (symbol: ts.Symbol | undefined, at: ts.Node): void => {
    const declarations = (symbol?.declarations ?? []).filter(isOffice);
    const versions = declarations.map(sinceOf).filter((version) => version !== null);
    if (versions.length === 0) return;
    const { line } = file.getLineAndCharacterOfPosition(at.getStart());
    const place = `${file.fileName.slice(ROOT.length + 1)}:${line + 1}`;
    uses.push({ member: symbol?.name ?? "", since: Math.min(...versions), place });
  };
  const walkPath = (type: ts.Type, [name, ...rest]: readonly string[], at: ts.Node): void => {
    const symbol = name === undefined ? undefined : type.getProperty(name);
    if (name === undefined) return;
    if (!symbol) throw new Error(`load of "${name}", which ${checker.typeToString(type)} does not have`);
    note(symbol, at);
    const next = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    walkPath(name === "items" ? (next.getNumberIndexType() ?? next) : next, rest, at);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node) && ts.isIdentifier(node.name)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      for (const property of node.properties) {
        if (property.name && ts.isIdentifier(property.name))
          note(type?.getProperty(property.name.text), property);
      }
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "load"
    ) {
      const receiver = checker.getTypeAtLocation(node.expression.expression);
      const [argument] = node.arguments;
      for (const text of argument ? textsOf(argument, checker) : []) {
        for (const path of text.split(",")) walkPath(receiver, path.trim().split("/"), node);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** The texts that an argument of `load` can be: its type is one of literals. */
function textsOf(argument: ts.Expression, checker: ts.TypeChecker): readonly string[] {
  if (ts.isConditionalExpression(argument)) {
    return [...textsOf(argument.whenTrue, checker), ...textsOf(argument.whenFalse, checker)];
  }
  if (ts.isTemplateExpression(argument)) {
    const spans = argument.templateSpans.map(
      (span) => (textsOf(span.expression, checker)[0] ?? "") + span.literal.text
    );
    return [argument.head.text + spans.join("")];
  }
  const type = checker.getTypeAtLocation(argument);
  if (type.isStringLiteral()) return [type.value];
  throw new Error(`load of something unknown: ${argument.getText()}`);
}

function allUses(): readonly Use[] {
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const files = ts.sys.readDirectory(join(ROOT, "src/hosts/excel"), [".ts"]);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter((file) => files.includes(file.fileName) && !file.fileName.endsWith(".test.ts"))
    .flatMap((file) => usesIn(file, checker));
}

const floor = Number(FLOOR.split(".")[0]) * 1000 + Number(FLOOR.split(".")[1]);

test("nothing above the floor is used outside capabilities.ts", () => {
  const uses = allUses();
  const above = uses.filter((use) => use.since > floor);
  const gated = above.filter((use) => use.place.startsWith("src/hosts/excel/capabilities.ts"));
  expect(above.filter((use) => !gated.includes(use))).toEqual([]);
  // That the tags are found at all: what is gated, and the newest that is not.
  expect(new Set(gated.map((use) => use.member))).toEqual(new Set(["mergeUndoGroup", "onNameChanged"]));
  const found = new Map(uses.map((use) => [use.member, use.since]));
  expect(found.get("getMergedAreasOrNullObject")).toBe(1013);
  expect(found.get("formulas")).toBe(1001);
  expect(found.get("valueTypes")).toBe(1001);
  expect(found.size).toBeGreaterThan(80);
});
