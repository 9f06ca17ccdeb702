import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import vm from "node:vm";

/** The native bridge that the client finds before it loads: texts go out, and `onMessageFromHost` takes them in. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** The globals that the booted client makes. */
export interface BootedClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const DIST = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const BASE = "https://localhost/office/";
const scripts = new Map<string, vm.Script>();

/** The unmodified file of the library, compiled once a process. */
function scriptOf(name: string): vm.Script {
  let script = scripts.get(name);
  if (!script) {
    script = new vm.Script(readFileSync(join(DIST, name), "utf8"), { filename: name });
    scripts.set(name, script);
  }
  return script;
}

/** What `window.external` answers in Excel on Windows; the requirement sets end at the ceiling. */
function externalOf(ceiling: string): Record<string, unknown> {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "00000000-0000-4000-8000-000000000000",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "ko-KR",
    GetAppDataLocale: () => "ko-KR",
    GetDocUrl: () => "book.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => `{"ExcelApi":"${ceiling}","RichApiRuntime":"1.1","DelayForCellEdit":"1.1"}`,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined })
  };
  return {
    GetHostInfo: () => "_host_Info=Excel$Win32$16.01$ko-KR$telemetry$$disableLogging$0",
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: () => {
      throw new Error("the client went round the bridge");
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (code: number) => void) => {
      done(0);
    },
    UnregisterEvent: (_id: number, _target: string, done: (code: number) => void) => {
      done(0);
    }
  };
}

/** Loads the client as a page of Excel's would, in a context of its own. */
export async function bootClient(bridge: NativeBridge, ceiling: string): Promise<BootedClient> {
  const head = {
    appendChild: (script: { src: string; onload?: () => void }): void => {
      setTimeout(() => {
        scriptOf(script.src.slice(BASE.length)).runInContext(sandbox);
        script.onload?.();
      }, 0);
    }
  };
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    performance,
    external: externalOf(ceiling),
    _richApiNativeBridge: bridge,
    location: { hash: "", search: "", protocol: "https:", href: "https://localhost/pane.html" },
    navigator: { userAgent: "test", platform: "Win32" },
    history: {},
    addEventListener: () => undefined,
    document: {
      getElementsByTagName: (tag: string) =>
        tag === "script" ? [{ src: `${BASE}office.js`, getAttribute: () => null }] : [head],
      createElement: () => ({ setAttribute: () => undefined }),
      createTextNode: () => ({}),
      cookie: ""
    }
  };
  page.window = page;
  page.self = page;
  page.top = page;
  const sandbox = vm.createContext(page);
  scriptOf("office.js").runInContext(sandbox);
  const { Office: office } = page as unknown as BootedClient;
  await office.onReady();
  return page as unknown as BootedClient;
}
