import { flagIdIn, markerFormula, severityOfId } from "./flag-marker";
import { flagOf, flagRecords, recordsText } from "./flag-records";
import { keptSettings, openSettings, recordsIn } from "./door-settings";
import type { Flag } from "./flag";

const flag: Flag = { id: "e-1", cell: "F7", severity: "error", text: "합이 다릅니다" };

test.each(["e-1", "w-12", "i-3.x", 'a"b', "__proto__"])("the marker of %j tells its flag", (id) => {
  expect(flagIdIn(markerFormula(id))).toBe(id);
  expect(flagIdIn(`=${markerFormula(id)} `)).toBe(id);
});

test.each([
  'LEN("공약지기:")>0',
  'LEN("공약:e-1")>0',
  'LEN("공약지기:e-1")>1',
  `LEN("공약지기:${"e".repeat(2000)}")>0`
])("%s is the user's own", (formula) => {
  expect(flagIdIn(formula)).toBeNull();
});

test("an id tells the severity by its prefix alone", () => {
  expect(["e-1", "w-1", "i-1", "extra"].map(severityOfId)).toEqual(["error", "warning", "info", "info"]);
});

test("records keep what the mark cannot hold; where the mark stands counts more", () => {
  const records = flagRecords(recordsText([flag]) ?? "");
  expect(flagOf("e-1", records, undefined)).toEqual(flag);
  expect(flagOf("e-1", records, "F9")).toEqual({ ...flag, cell: "F9" });
  expect(flagOf("w-2", records, "B1")).toEqual({ id: "w-2", cell: "B1", severity: "warning", text: "" });
  expect(flagOf("toString", records, "B1").text).toBe("");
});

test.each([
  "",
  "null",
  "[1]",
  '{"e-1":null}',
  '{"e-1":{"cell":1}}',
  '{"e-1":{"cell":"A1","severity":"bad","text":""}}'
])("a spoilt record %j is as none", (text) => {
  expect(flagRecords(text)).toEqual({});
});

test("the doors' own book-keeping is no setting that anybody sees", () => {
  const kept = keptSettings({ profile: "{}" }, [flag]);
  expect(recordsIn(kept)["e-1"]).toEqual({ cell: "F7", severity: "error", text: flag.text });
  expect(openSettings({ ...kept, journal: "PK" })).toEqual({ profile: "{}" });
  expect(keptSettings({ profile: "{}" }, [])).toEqual({ profile: "{}" });
});
