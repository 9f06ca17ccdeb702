import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtWeb } from "./browser/built-web";

const load = createRequire(__filename);
const { officeSource } = load("../tools/web/office-source.cjs") as {
  officeSource: (name: string) => { readonly script: string; readonly csp: string };
};

const { WORKBENCH_POLICY } = load("../tools/web/workbench-page.cjs") as { readonly WORKBENCH_POLICY: string };

const INITIAL_LIMIT = 220 * 1024;
const CDN = "https://appsforoffice.microsoft.com";

let folder: string;
beforeAll(() => {
  folder = builtWeb();
}, 300_000);

const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const pages = (): readonly string[] => readdirSync(folder).filter((name) => name.endsWith(".html"));
const tags = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>[^<]*`, "g"))].map(([tag]) => tag);
const sourcesOf = (html: string): readonly string[] =>
  tags(html, "script").map((tag) => /src="?([^"\s>]+)/.exec(tag)?.[1] ?? "");

test("the pane's initial JavaScript is small", () => {
  const own = sourcesOf(read("taskpane.html")).filter((source) => !source.startsWith("office/"));
  expect(own.length).toBeGreaterThan(2);
  const bytes = own.reduce((sum, source) => sum + gzipSync(read(source), { level: 9 }).length, 0);
  process.stdout.write(`pane, initial JavaScript: ${(bytes / 1024).toFixed(1)} KB gzip of 220\n`);
  expect(bytes).toBeLessThanOrEqual(INITIAL_LIMIT);
});

test("the commands' page carries no React", () => {
  const scripts = sourcesOf(read("commands.html")).filter((source) => !source.startsWith("office/"));
  expect(scripts.map(read).join("")).not.toMatch(/react\.(element|transitional)|FluentProvider/);
});

describe("pages", () => {
  test("are all there", () => {
    expect([...pages()].sort()).toEqual([
      "commands.html",
      "help.html",
      "taskpane.html",
      "unsupported.html",
      "workbench.html"
    ]);
  });

  test("have no script, style or handler in their text", () => {
    for (const name of pages()) {
      const html = read(name);
      for (const tag of tags(html, "script"))
        expect([name, tag]).toEqual([name, expect.stringMatching(/ src=/)]);
      for (const tag of tags(html, "script")) expect(tag.replace(/^<script[^>]*>/, "").trim()).toBe("");
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    }
  });

  test("take everything from beside them, and all of it is there", () => {
    for (const name of pages()) {
      const addresses = [...read(name).matchAll(/\s(?:src|href)="?([^"\s>]+)/g)].map(
        ([, address]) => address ?? ""
      );
      for (const address of addresses) {
        expect([name, address]).toEqual([name, expect.not.stringMatching(/^(https?:)?\/\//)]);
        expect([name, address, existsSync(join(folder, address))]).toEqual([name, address, true]);
      }
    }
  });

  test("have the policy before anything that it governs", () => {
    for (const name of pages()) {
      const html = read(name);
      const policy = html.indexOf("Content-Security-Policy");
      expect(policy).toBeGreaterThan(0);
      for (const mark of ["<script", "<link"]) {
        const first = html.indexOf(mark);
        if (first >= 0) expect(policy).toBeLessThan(first);
      }
    }
    expect(read("taskpane.html")).toContain(officeSource("self").csp);
    expect(read("workbench.html")).toContain(WORKBENCH_POLICY);
    const loose = pages().filter((name) => /unsafe/.test(read(name)));
    expect(loose).toEqual(["workbench.html"]);
    expect(WORKBENCH_POLICY).not.toMatch(/script-src[^;]*unsafe|http/);
  });

  test("check the browser before they load Office.js", () => {
    for (const name of ["taskpane.html", "commands.html", "workbench.html"])
      expect(sourcesOf(read(name))[0]).toBe("support.js");
  });
});

test("our own scripts name no address outside", () => {
  // Namespaces, and the addresses in the words of libraries' errors, are asked for by nobody.
  const names =
    /^https?:\/\/(www\.w3\.org|schemas\.|purl\.oclc\.org|react\.dev|fb\.me|aka\.ms|json-schema\.org|reactjs\.org|localhost|developer\.mozilla\.org|github\.com|mozilla\.github\.io|localforage\.github\.io|sharejs\.org\/types|redi\.wendell\.fun|univer\.ai|universheet\.net|bit\.ly\/wb-precache|support\.(microsoft|google)\.com|www\.wps\.cn|[$[])/;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const outside = [...read(name).matchAll(/https?:\/\/[\w.-]+[^"'`\s)]*/g)]
      .map(([address]) => address)
      .filter((address) => !names.test(address));
    expect([name, outside]).toEqual([name, []]);
  }
});

describe("Office.js", () => {
  test("lies beside the pages as the package has it, byte for byte", () => {
    const dist = join(dirname(load.resolve("@microsoft/office-js/package.json")), "dist");
    const wanted = [
      "office.js",
      "excel-win32-16.01.js",
      "excel-web-16.00.js",
      "excel-mac-16.00.js",
      "ko-kr/office_strings.js",
      "en-us/office_strings.js",
      "telemetry/oteljs_agave.js"
    ];
    for (const name of wanted)
      expect([
        name,
        readFileSync(join(folder, "office", name)).equals(readFileSync(join(dist, name)))
      ]).toEqual([name, true]);
  });

  test("from Microsoft's server on demand alone: then the policy names that one origin", () => {
    const { script, csp } = officeSource("cdn");
    expect(script).toBe(`${CDN}/lib/1/hosted/office.js`);
    expect(csp.match(/https?:\/\/[^\s;]+/g)).toEqual([CDN]);
    expect(officeSource("self").csp).not.toContain("http");
    expect(() => officeSource("elsewhere")).toThrow("--office");
  });
});

test("the lock file names nothing from a CDN, and no package without a licence", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { readonly resolved?: string }>;
  };
  const names = Object.keys(packages);
  expect(names.length).toBeGreaterThan(500);
  expect(
    names.filter((name) => /@univerjs-pro|@univerjs\/presets|office-addin-debugging/.test(name))
  ).toEqual([]);
  const elsewhere = Object.values(packages).filter(({ resolved }) =>
    /\b(cdn|unpkg|jsdelivr|esm\.sh|cdnjs|sheetjs\.com)\b/.test(resolved ?? "")
  );
  expect(elsewhere).toEqual([]);
});

describe("the workbench", () => {
  const files = (): readonly string[] =>
    JSON.parse(readFileSync(join(folder, "..", "workbench-files.json"), "utf8")) as string[];

  test("is whole without the add-in: Office.js is for Microsoft's own programs", () => {
    expect(files()).toEqual(expect.arrayContaining(["workbench.html", "workbench-sw.js", "workbench.css"]));
    for (const name of files()) expect([name, existsSync(join(folder, name))]).toEqual([name, true]);
    expect(files().filter((name) => /office|taskpane|commands|manifest\.xml/.test(name))).toEqual([]);
    expect(sourcesOf(read("workbench.html")).filter((source) => !files().includes(source))).toEqual([]);
  });

  test("keeps for times without a server all that it is made of, and no more", () => {
    const worker = read("workbench-sw.js");
    const kept = [...worker.matchAll(/\burl:"([^"]+)"/g)].map(([, name]) => name ?? "");
    expect([...kept, "workbench-sw.js"].sort()).toEqual([...files()].sort());
    // It takes over when the page says so, and only then.
    expect(worker.match(/skipWaiting/g)).toHaveLength(1);
    expect(worker).toMatch(/"SKIP_WAITING"===\w+\.data\.type&&self\.skipWaiting/);
  });

  test("can be installed: its manifest names files that are there", () => {
    const manifest = JSON.parse(read("workbench.webmanifest")) as {
      readonly start_url: string;
      readonly icons: readonly { readonly src: string; readonly sizes: string }[];
    };
    const sizes = manifest.icons.map(({ sizes: size }) => size);
    expect(sizes).toEqual(expect.arrayContaining(["192x192", "512x512"]));
    for (const name of [manifest.start_url, ...manifest.icons.map(({ src }) => src)])
      expect([name, existsSync(join(folder, name))]).toEqual([name, true]);
  });

  test("shows its bars before the grid, which is most of it, has come", () => {
    const bytes = sourcesOf(read("workbench.html")).reduce(
      (sum, source) => sum + gzipSync(read(source), { level: 9 }).length,
      0
    );
    process.stdout.write(`workbench, initial JavaScript: ${(bytes / 1024).toFixed(1)} KB gzip of 440\n`);
    expect(bytes).toBeLessThanOrEqual(440 * 1024);
  });
});
