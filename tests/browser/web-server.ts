import { cpSync, createReadStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize, sep } from "node:path";
import { builtWeb } from "./built-web";

const load = createRequire(__filename);
const { officeSource } = load("../../tools/web/office-source.cjs") as {
  officeSource: (name: string) => { readonly csp: string };
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8"
};

export interface WebServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the built pages: a copy of them, since another test may build anew meanwhile. */
export async function serveWeb(): Promise<WebServer> {
  const folder = mkdtempSync(join(tmpdir(), "pane-web-"));
  cpSync(builtWeb(), folder, { recursive: true });
  const server = await serveFolder(folder);
  return {
    origin: server.origin,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** Serves a built folder as docs/deploy.md tells a server to: with the types and the policy, on this machine alone. */
async function serveFolder(folder: string): Promise<WebServer> {
  const policy = officeSource("self").csp;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const file = normalize(join(folder, decodeURIComponent(pathname)));
    const type = TYPES[extname(file)];
    if (!file.startsWith(folder + sep) || type === undefined || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": type,
      "Content-Security-Policy": policy,
      "X-Content-Type-Options": "nosniff"
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      })
  };
}
