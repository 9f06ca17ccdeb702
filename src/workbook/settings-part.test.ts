import fc from "fast-check";
import { settingsFromXml, settingsToXml } from "./settings-part";

test("settings come back as they were written", () => {
  const texts = fc.string({ unit: "grapheme-ascii" });
  fc.assert(
    fc.property(fc.dictionary(texts, texts, { noNullPrototype: true }), (settings) => {
      expect(settingsFromXml(settingsToXml(settings) ?? "")).toEqual(settings);
    })
  );
});

test("a part that another program wrote out again is read", () => {
  const xml = `<?xml version="1.0"?>\r\n<p:settings xmlns:p="urn:pledge-keeper:settings:1">
    <p:setting key='a'>&lt;1&#x0A;2&gt;</p:setting ><p:setting key="b" /></p:settings>`;
  expect(settingsFromXml(xml)).toEqual({ a: "<1\n2>", b: "" });
});

test("nothing to keep is no part", () => {
  expect(settingsToXml({})).toBeNull();
});
