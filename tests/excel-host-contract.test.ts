import { describeHost } from "./host-contract";
import { openExcel } from "./office-host/open-excel";

for (const ceiling of [14, 17, 20]) {
  describeHost(`Excel with ExcelApi 1.${ceiling}`, async (workbook) => {
    const { host, office } = await openExcel(workbook, ceiling);
    // The contract compares with a workbook in memory, which does not calculate.
    office.book.manual = true;
    return host;
  });
}
