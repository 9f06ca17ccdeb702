import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { all, attribute, one, parseXml, type XmlElement } from "./web/xml-tree";

const load = createRequire(__filename);
const { manifestFor, DEV_BASE } = load("../tools/web/manifest-for.cjs") as {
  manifestFor: (text: string, base: string) => string;
  DEV_BASE: string;
};

const text = readFileSync("manifest.xml", "utf8");
const root = parseXml(text);
const overrides = one(root, "VersionOverrides");
const resources = one(overrides, "Resources");

/** The localised texts and addresses, by id, of one kind of resource. */
const resourcesOf = (kind: string): ReadonlyMap<string, XmlElement> =>
  new Map(one(resources, kind).children.map((resource) => [attribute(resource, "id"), resource]));
const images = resourcesOf("bt:Images");
const urls = resourcesOf("bt:Urls");
const shorts = resourcesOf("bt:ShortStrings");
const longs = resourcesOf("bt:LongStrings");

const textsOf = (resource: XmlElement): readonly string[] => [
  attribute(resource, "DefaultValue"),
  ...all(resource, "bt:Override").map((override) => attribute(override, "Value"))
];
const namesOf = (elements: readonly XmlElement[]): readonly string[] => elements.map(({ name }) => name);
const controls = all(overrides, "Control");
const labelOf = (control: XmlElement): string => {
  const label = shorts.get(attribute(one(control, "Label"), "resid"));
  return label ? attribute(label, "DefaultValue") : "";
};

describe("structure", () => {
  test("the elements stand in the order of Microsoft's schema", () => {
    expect(namesOf(root.children)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides"
    ]);
    expect(namesOf(one(overrides, "DesktopFormFactor").children)).toEqual([
      "GetStarted",
      "FunctionFile",
      "ExtensionPoint",
      "ExtensionPoint"
    ]);
    for (const group of all(overrides, "Group")) {
      expect(namesOf(group.children.slice(0, 2))).toEqual(["Label", "Icon"]);
      expect(new Set(namesOf(group.children.slice(2)))).toEqual(new Set(["Control"]));
    }
    for (const control of controls)
      expect(namesOf(control.children)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(namesOf(resources.children)).toEqual([
      "bt:Images",
      "bt:Urls",
      "bt:ShortStrings",
      "bt:LongStrings"
    ]);
  });

  test("a tab with three groups, and the cell's menu", () => {
    const tab = one(overrides, "CustomTab");
    const groups = all(tab, "Group").map((group) => [
      labelOf({ ...group, children: group.children.slice(0, 1) }),
      ...all(group, "Control").map(labelOf)
    ]);
    expect(groups).toEqual([
      ["점검", "점검", "표시 지우기", "작업창"],
      ["작성", "새 공약", "채우기"],
      ["제출", "제출 전 점검"]
    ]);
    const menu = one(overrides, "OfficeMenu");
    expect(attribute(menu, "id")).toBe("ContextMenuCell");
    expect(all(menu, "Control").map(labelOf)).toEqual(["이 셀 설명"]);
  });

  test("asks for so little that an old Excel opens the pane and is told there", () => {
    const sets = all(root, "Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
    expect(sets).toEqual([["ExcelApi", "1.1"]]);
  });

  test("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(one(root, "Version").text).toBe(`${version}.0`);
    expect(one(root, "Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test("ids are there once, and no longer than Excel takes", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap((name) =>
      all(overrides, name).map((element) => attribute(element, "id"))
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
  });
});

describe("resources", () => {
  const kinds = new Map([
    ["bt:Image", images],
    ["FunctionFile", urls],
    ["SourceLocation", urls],
    ["LearnMoreUrl", urls],
    ["Label", shorts],
    ["Title", shorts],
    ["Description", longs]
  ]);
  const used = [...kinds].flatMap(([name, table]) =>
    all(one(overrides, "Hosts"), name).map((element) => ({ table, name, id: attribute(element, "resid") }))
  );

  test("every resid is defined, in the table of its kind", () => {
    for (const { table, name, id } of used) expect([name, id, table.has(id)]).toEqual([name, id, true]);
  });

  test("every resource is used, and has an id of at most 32 characters", () => {
    const asked = new Set(used.map(({ id }) => id));
    const defined = [images, urls, shorts, longs].flatMap((table) => [...table.keys()]);
    expect(defined.filter((id) => !asked.has(id))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("every text is there in Korean and English, and no longer than Excel shows", () => {
    for (const [table, length] of [
      [shorts, 125],
      [longs, 250]
    ] as const) {
      for (const [id, resource] of table) {
        const locales = all(resource, "bt:Override").map((override) => attribute(override, "Locale"));
        expect([id, locales]).toEqual([id, ["en-US"]]);
        const [korean = "", english = ""] = textsOf(resource);
        expect(korean).toMatch(/[가-힣]/);
        expect(english).toMatch(/^[\x20-\x7e]+$/);
        for (const each of [korean, english]) expect(each.length).toBeLessThanOrEqual(length);
      }
    }
    for (const name of ["DisplayName", "Description"]) {
      const [first] = root.children.filter((child) => child.name === name);
      expect(first?.children.map((override) => attribute(override, "Locale"))).toEqual(["en-US"]);
    }
    expect(one(root, "DefaultLocale").text).toBe("ko-KR");
  });
});

describe("icons", () => {
  test.each([...images])("%s is a PNG of the size that it claims", (id, image) => {
    const file = join("assets", "icons", basename(attribute(image, "DefaultValue")));
    expect(existsSync(file)).toBe(true);
    const png = readFileSync(file);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    const size = Number(id.split(".").at(-1));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test("each place has every size, the three that Excel demands among them", () => {
    for (const icon of all(overrides, "Icon")) {
      const sizes = all(icon, "bt:Image").map((image) => Number(attribute(image, "size")));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const image of all(icon, "bt:Image"))
        expect(attribute(image, "resid").split(".").at(-1)).toBe(attribute(image, "size"));
    }
  });

  test("an SVG source stands behind each", () => {
    const sources = new Set(
      [...images.values()].map((image) =>
        basename(attribute(image, "DefaultValue")).replace(/-\d+\.png$/, "")
      )
    );
    for (const source of sources) expect(existsSync(join("assets", "icons", `${source}.svg`))).toBe(true);
  });
});

/** Every address in the manifest, wherever it stands. */
function addressesOf(element: XmlElement): readonly string[] {
  const own = Object.entries(element.attributes)
    .filter(([name, value]) => !name.startsWith("xmlns") && value.includes("://"))
    .map(([, value]) => value);
  return [...own, ...element.children.flatMap(addressesOf)];
}

describe("addresses", () => {
  test("are https, of one origin", () => {
    const addresses = addressesOf(root);
    expect(addresses.length).toBeGreaterThan(60);
    for (const address of addresses) expect(new URL(address).origin).toBe(DEV_BASE);
  });

  test("of a build point to its server; id and version stay", () => {
    const built = manifestFor(text, "https://pledge.example.kr/공약/");
    const tree = parseXml(built);
    const addresses = addressesOf(tree);
    expect(addresses.length).toBe(addressesOf(root).length);
    for (const address of addresses)
      expect(address.startsWith("https://pledge.example.kr/%EA%B3%B5%EC%95%BD/")).toBe(true);
    for (const name of ["Id", "Version"]) expect(one(tree, name).text).toBe(one(root, name).text);
    expect(built).not.toContain("localhost");
  });

  test("and all else are read alike by Microsoft's own reader", () => {
    const program =
      'import("./tools/web/describe-manifest.mjs").then(async ({ describeManifest }) =>' +
      ' console.log(JSON.stringify(await describeManifest("manifest.xml"))))';
    const { stdout, stderr } = spawnSync(process.execPath, ["-e", program], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      id: one(root, "Id").text,
      version: one(root, "Version").text,
      displayName: "공약지기",
      defaultLocale: "ko-KR",
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      hosts: ["Workbook"],
      sourceLocation: `${DEV_BASE}/taskpane.html`
    });
  });

  test.each(["http://server", "server", "https://server/?a=b"])("%s is refused", (base) => {
    expect(() => manifestFor(text, base)).toThrow("--base");
  });
});

describe("actions", () => {
  const actionOf = (label: string): XmlElement => {
    const control = controls.find((each) => labelOf(each) === label);
    if (!control) throw new Error(label);
    return one(control, "Action");
  };

  test("the functions are those that the commands' page answers", () => {
    const names = all(overrides, "FunctionName").map((name) => name.text);
    const answered = [...readFileSync("src/commands/commands.ts", "utf8").matchAll(/associate\("(\w+)"\)/g)];
    const sorted = (list: readonly (string | undefined)[]): unknown => [...list].sort();
    expect(sorted(names)).toEqual(sorted(answered.map(([, name]) => name)));
    const old = /names = (\[.*\])/.exec(readFileSync("src/web/commands-check.js", "utf8"))?.[1] ?? "[]";
    expect(sorted(JSON.parse(old) as string[])).toEqual(sorted(names));
    expect(one(actionOf("점검"), "FunctionName").text).toBe("check");
    expect(one(actionOf("표시 지우기"), "FunctionName").text).toBe("clear");
    expect(one(actionOf("채우기"), "FunctionName").text).toBe("fill");
  });

  test.each([
    ["작업창", "pane", ""],
    ["새 공약", "pane", "?view=new"],
    ["제출 전 점검", "pane", "?view=submit"],
    ["이 셀 설명", "explain", "?view=explain"]
  ])("%s opens the pane", (label, pane, query) => {
    const action = actionOf(label);
    expect(one(action, "TaskpaneId").text).toBe(pane);
    const url = urls.get(attribute(one(action, "SourceLocation"), "resid"));
    expect(attribute(url!, "DefaultValue")).toBe(`${DEV_BASE}/taskpane.html${query}`);
  });
});
