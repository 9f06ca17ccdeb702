import type { Page } from "playwright-core";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { NativeBridge } from "../office-host/boot-client";
import { bookFrom } from "../office-host/model/from-snapshot";
import { OfficeHost } from "../office-host/office-host";
import type { BridgeRequest } from "../office-host/protocol";

export interface ExcelOptions {
  /** Of ExcelApi: 14 stands for 1.14. */
  readonly ceiling?: number;
  readonly locale?: string;
  readonly theme?: "light" | "dark";
}

/** Names of the page's globals by which the two sides talk. */
interface BridgedPage {
  sendToExcel(text: string): void;
  _richApiNativeBridge: NativeBridge;
}

/**
 * Puts the test host where Excel stands for the next page that is opened: the unmodified office.js talks to it over its
 * native bridge. The host stays in this process, so that a test can look into the workbook.
 */
export async function putExcelBehind(
  page: Page,
  snapshot: Snapshot,
  { ceiling = 14, locale = "ko-KR", theme = "light" }: ExcelOptions = {}
): Promise<OfficeHost> {
  const bridge: NativeBridge = {
    sendMessageToHost: () => undefined,
    onMessageFromHost: (text) => {
      page
        .evaluate((answer) => {
          (window as unknown as BridgedPage)._richApiNativeBridge.onMessageFromHost?.(answer);
        }, text)
        .catch((error: unknown) => {
          // A page that was closed meanwhile waits for no answer.
          if (!page.isClosed()) throw error;
        });
    }
  };
  const office = new OfficeHost(bookFrom(snapshot), ceiling, bridge);
  await page.exposeFunction("sendToExcel", (text: string) => {
    if (text.includes(INTERNAL_SERVICE)) answerInternalService(text, bridge);
    else office.receive(text);
  });
  await page.addInitScript(defineExcel, {
    matrix: `{"ExcelApi":"1.${ceiling}","RichApiRuntime":"1.1"}`,
    locale,
    theme: JSON.stringify(THEMES[theme])
  });
  return office;
}

/** Colours as Excel gives them: whole numbers. */
const THEMES = {
  light: { bodyForegroundColor: 0x262626, bodyBackgroundColor: 0xffffff },
  dark: { bodyForegroundColor: 0xf0f0f0, bodyBackgroundColor: 0x262626 }
} as const;

/** Excel's own ear for "the commands are ready": no part of its object model, so no affair of the test host's. */
const INTERNAL_SERVICE = "Microsoft.InternalService.AddinInternalService";

function answerInternalService(text: string, bridge: NativeBridge): void {
  const { id, message } = JSON.parse(text) as BridgeRequest;
  const results = message.body.Actions.map((action) => ({ ActionId: action.Id, Value: null }));
  const body = JSON.stringify({ Results: results, TraceIds: [] });
  bridge.onMessageFromHost?.(
    JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } })
  );
}

/** Runs in the page before any script of its own: what Excel on Windows gives to office.js. */
function defineExcel({
  matrix,
  locale,
  theme
}: Readonly<Record<"matrix" | "locale" | "theme", string>>): void {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "00000000-0000-4000-8000-000000000000",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "book.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetOfficeThemeInfo: () => theme,
    GetSupportedMatrix: () => matrix,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined })
  };
  const registered: string[] = [];
  const external = {
    /** What was registered with Excel, such as the opening of a dialog. */
    registered,
    GetHostInfo: () => `_host_Info=Excel$Win32$16.01$${locale}$telemetry$$disableLogging$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: () => {
      throw new Error("the client went round the bridge");
    },
    RegisterEvent: (_id: number, target: string, _handler: unknown, done: (code: number) => void) => {
      registered.push(target);
      done(0);
    },
    UnregisterEvent: (_id: number, _target: string, done: (code: number) => void) => {
      done(0);
    }
  };
  Object.defineProperty(window, "external", { value: external });
  Object.defineProperty(window, "_richApiNativeBridge", {
    value: {
      sendMessageToHost: (text: string) => {
        (window as unknown as BridgedPage).sendToExcel(text);
      }
    }
  });
}
