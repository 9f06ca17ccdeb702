import { MemoryHost } from "../src/hosts/memory/memory-host";
import { openXlsx } from "../src/hosts/xlsx/xlsx-host";
import { xlsxOfSnapshot } from "./builders/xlsx-of-snapshot";
import { describeHost } from "./host-contract";

describeHost("a workbook in memory", (workbook) => Promise.resolve(MemoryHost.of(workbook)));

describeHost("the bytes of an .xlsx file", (workbook) => Promise.resolve(openXlsx(xlsxOfSnapshot(workbook))));

describeHost("an .xlsx file that is written and opened anew", async (workbook) => {
  const host = openXlsx(xlsxOfSnapshot(workbook));
  await host.apply({
    title: "시작",
    steps: [{ kind: "setting", key: "시작", before: null, after: "1" }]
  });
  const written = openXlsx(host.bytes());
  await written.apply({
    title: "시작",
    steps: [{ kind: "setting", key: "시작", before: "1", after: null }]
  });
  return openXlsx(written.bytes());
});
