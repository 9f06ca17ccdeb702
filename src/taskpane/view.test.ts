import { readFileSync } from "node:fs";
import { viewOf } from "./view";

test("every view that the manifest names is known", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const named = [...manifest.matchAll(/\?(view=\w+)/g)].map((match) => match[1] ?? "");
  expect(named.map(viewOf).sort()).toEqual(["explain", "new", "submit"]);
});

test.each([
  ["", undefined],
  ["?view=", undefined],
  ["?view=fill", undefined],
  ["?_host_Info=Excel$Win32$16.01$ko-KR&view=new", "new"],
  ["?view=explain&et=", "explain"]
])("%s", (query, view) => {
  expect(viewOf(query)).toBe(view);
});
