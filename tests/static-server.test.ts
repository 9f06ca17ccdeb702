import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface WebServer {
  readonly origin: string;
  close(): Promise<void>;
}

const { serveFolder } = createRequire(__filename)("../tools/web/static-server.cjs") as {
  serveFolder: (folder: string, options?: { readonly port?: number }) => Promise<WebServer>;
};

let home: string;
let server: WebServer;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "static-server-"));
  mkdirSync(join(home, "web", "samples"), { recursive: true });
  writeFileSync(join(home, "secret.html"), "secret");
  writeFileSync(join(home, "web-secret.html"), "secret");
  writeFileSync(join(home, "web", "workbench.html"), "page");
  writeFileSync(join(home, "web", "samples", "카드 1.xlsx"), "PK");
  writeFileSync(join(home, "web", "private.pem"), "key");
  server = await serveFolder(join(home, "web"));
});
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true, force: true });
});

/** Asks for the very path: `fetch` would tidy it first. */
function ask(path: string, method = "GET"): Promise<{ status: number; type: string; body: string }> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body });
      });
    })
      .on("error", reject)
      .end();
  });
}

test("gives files with their types, whatever the query and the letters of their names", async () => {
  expect(await ask("/workbench.html?file=samples/x.xlsx")).toEqual({
    status: 200,
    type: "text/html; charset=utf-8",
    body: "page"
  });
  const card = await ask(`/samples/${encodeURIComponent("카드 1.xlsx")}`);
  expect(card).toMatchObject({ status: 200, type: expect.stringContaining("spreadsheetml") as string });
  expect(await ask("/workbench.html", "HEAD")).toMatchObject({ status: 200, body: "" });
});

test.each([
  "/../secret.html",
  "/%2e%2e/secret.html",
  "/..%2fsecret.html",
  "/samples/../../secret.html",
  "/../web-secret.html",
  "/..\\secret.html",
  "/%00",
  "/%E0%A4%A",
  "/samples/",
  "/samples",
  "/private.pem"
])("%s is nobody's to have", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: "" });
});

test("takes nothing", async () => {
  expect((await ask("/workbench.html", "POST")).status).toBe(405);
});

test("takes the next port where the first is in use", async () => {
  const taken = Number(new URL(server.origin).port);
  const second = await serveFolder(join(home, "web"), { port: taken });
  expect(Number(new URL(second.origin).port)).toBeGreaterThan(taken);
  await second.close();
});
