import { workbookFromText } from "./builders/sheet-text";
import { openExcel } from "./office-host/open-excel";

const book = workbookFromText({
  실천계획: "관리번호 | 1-2-2\n총사업비 | 640",
  이행현황: "구분 | 총계 | <\n계 | =SUM(B3:B4) → 179 | 'x\n국비 | 100\n도비 | 79\n합 | =실천계획!B2 → 640"
});

test("reads what stands in the workbook", async () => {
  const { host, office } = await openExcel(book);
  const read = await host.read();
  console.log(JSON.stringify(office.exchanges), office.complaints);
  expect(office.complaints).toEqual([]);
  expect(read).toEqual({
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, id: expect.any(String) as unknown }))
  });
});
