import { linkedAddress } from "./linked-file";

const PAGE = "http://intranet.test/pledge/workbench.html?x=1";

test.each([
  ["?file=samples/a.xlsx", "http://intranet.test/pledge/samples/a.xlsx"],
  ["?file=/cards/%EA%B0%80.xlsx", "http://intranet.test/cards/%EA%B0%80.xlsx"],
  ["?file=http://intranet.test/b.xlsx", "http://intranet.test/b.xlsx"]
])("%s is of this server", (query, address) => {
  expect(linkedAddress(query, PAGE)?.href).toBe(address);
});

test.each([
  "",
  "?file=",
  "?file=http://elsewhere.test/a.xlsx",
  "?file=//elsewhere.test/a.xlsx",
  "?file=https://intranet.test/a.xlsx",
  "?file=http://intranet.test:8080/a.xlsx",
  "?file=javascript:alert(1)",
  "?file=data:,x",
  "?file=blob:http://intranet.test/1",
  "?file=http://["
])("%s is not", (query) => {
  expect(linkedAddress(query, PAGE)).toBeNull();
});
