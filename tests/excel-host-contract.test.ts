import { describeHost } from "./host-contract";
import { openExcel } from "./office-host/open-excel";

for (const ceiling of [14, 17, 20]) {
  describeHost(`Excel with ExcelApi 1.${ceiling}`, async (workbook) => {
    const { host } = await openExcel(workbook, ceiling);
    return host;
  });
}
