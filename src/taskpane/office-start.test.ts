import type { OfficeGlobals } from "../hosts/excel/office-client";
import { START } from "./messages";
import { localeOf, startOffice } from "./office-start";

interface Told {
  readonly host: string | null;
  readonly language?: string;
  readonly sets?: readonly string[];
  readonly background?: string;
}

/** Office as far as the start of the pane asks it. */
function office({ host, language = "ko-KR", sets = ["1.14"], background }: Told): Partial<OfficeGlobals> {
  const told: unknown = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host, platform: "PC" }),
    context: {
      displayLanguage: language,
      requirements: { isSetSupported: (_: string, version: string) => sets.includes(version) },
      ...(background === undefined ? {} : { officeTheme: { bodyBackgroundColor: background } })
    }
  };
  return { Office: told as OfficeGlobals["Office"] };
}

test("is ready in an Excel of the floor, in its language and theme", async () => {
  expect(await startOffice(office({ host: "Excel" }), "en")).toEqual({
    kind: "ready",
    locale: "ko",
    theme: undefined
  });
  const dark = await startOffice(office({ host: "Excel", language: "en-US", background: "#262626" }), "ko");
  expect(dark).toEqual({ kind: "ready", locale: "en", theme: "dark" });
  const light = await startOffice(office({ host: "Excel", background: "#F0F0F0" }), "ko");
  expect(light).toMatchObject({ theme: "light" });
});

test.each([
  ["office.js did not load", {}, START.noOffice],
  ["a browser", office({ host: null }), START.noOffice],
  ["Word", office({ host: "Word" }), START.notExcel],
  ["an Excel below the floor", office({ host: "Excel", sets: ["1.13"] }), START.tooOld]
])("says why there is no pane: %s", async (_, globals, message) => {
  expect(await startOffice(globals, "ko-KR")).toMatchObject({ kind: "refused", message });
});

test("Korean is first: English only where the language says so", () => {
  expect(["ko-KR", "en-US", "en", "ja-JP", "eno", undefined].map(localeOf)).toEqual([
    "ko",
    "en",
    "en",
    "ko",
    "ko",
    "ko"
  ]);
});
