export { readXlsx, openXlsx } from "../../src/hosts/xlsx/xlsx-host.ts";
export { readBook } from "../../src/reading/index.ts";
export { checkBook } from "../../src/rules/check.ts";
