const { createReadStream, statSync } = require("node:fs");
const { createServer } = require("node:http");
const path = require("node:path");

/** What browsers must be told of each kind of file; any other is not given out. */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".md": "text/plain; charset=utf-8"
};
const PORTS_TRIED = 20;

/**
 * Serves the files of a folder, and nothing beside it, on one address of this machine.
 * `port`: that one, or the next free ones; 0 = any. `headersFor(path)`: what is sent beside the type.
 * Gives `{ origin, close }`. @throws Error where no port is free.
 */
async function serveFolder(folder, { host = "127.0.0.1", port = 0, headersFor = () => ({}) } = {}) {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const file = fileFor(root, request.url ?? "/");
    const type = file && TYPES[path.extname(file)];
    const isAsked = request.method === "GET" || request.method === "HEAD";
    if (!file || !type || !isAsked) {
      response.writeHead(isAsked ? 404 : 405).end();
      return;
    }
    const name = path.relative(root, file).split(path.sep).join("/");
    response.writeHead(200, {
      "Content-Type": type,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-cache",
      ...headersFor(name)
    });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  });
  const taken = await listen(server, host, port);
  return {
    origin: `http://${host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

/** The file that an address names inside the folder; null for none, and for all that would lead out of it. */
function fileFor(root, address) {
  let name;
  try {
    name = decodeURIComponent(address.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  if (name.includes("\0")) return null;
  const file = path.join(root, name.endsWith("/") ? `${name}index.html` : name);
  if (!file.startsWith(root + path.sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/** The port that was free. */
async function listen(server, host, wanted) {
  for (let port = wanted; port < wanted + PORTS_TRIED; port++) {
    const isFree = await new Promise((resolve, reject) => {
      server.once("error", (error) => {
        if (error.code === "EADDRINUSE" && wanted !== 0) resolve(false);
        else reject(error);
      });
      server.listen(port, host, () => resolve(true));
    });
    server.removeAllListeners("error");
    if (isFree) return server.address().port;
  }
  throw new Error(`${host}: ${wanted}~${wanted + PORTS_TRIED - 1} 포트가 모두 쓰이고 있습니다.`);
}

module.exports = { serveFolder };
