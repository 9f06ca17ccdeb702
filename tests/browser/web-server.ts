import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtWeb } from "./built-web";

const load = createRequire(__filename);
const { officeSource } = load("../../tools/web/office-source.cjs") as {
  officeSource: (name: string) => { readonly csp: string };
};
const { WORKBENCH_POLICY } = load("../../tools/web/workbench-page.cjs") as {
  readonly WORKBENCH_POLICY: string;
};
const { serveFolder } = load("../../tools/web/static-server.cjs") as {
  serveFolder: (folder: string, options?: ServeOptions) => Promise<WebServer>;
};

interface ServeOptions {
  readonly host?: string;
  readonly port?: number;
  readonly headersFor?: (name: string) => Readonly<Record<string, string>>;
}

export interface WebServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the built pages: a copy of them, since another test may build anew meanwhile. */
export async function serveWeb(): Promise<WebServer> {
  const folder = mkdtempSync(join(tmpdir(), "pane-web-"));
  cpSync(builtWeb(), folder, { recursive: true });
  const server = await serveAsDeployed(folder);
  return {
    origin: server.origin,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** Serves a built folder as docs/deploy.md tells a server to: with the types and the policy, on this machine alone. */
export function serveAsDeployed(folder: string): Promise<WebServer> {
  const policy = officeSource("self").csp;
  return serveFolder(folder, {
    headersFor: (name) => ({
      "Content-Security-Policy": /^(workbench|index)/.test(name) ? WORKBENCH_POLICY : policy
    })
  });
}

/** Serves a folder as a server that nobody has told anything does: what a page needs it must say itself. */
export function servePlainly(folder: string): Promise<WebServer> {
  return serveFolder(folder);
}
